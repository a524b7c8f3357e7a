import { type DataSource } from 'typeorm';
import { type Row, type RowChange, type Table } from './projection.js';
import { type Statement } from '../store/statement.js';
import { TableChanges, type Patch, type TableWrite } from './table-changes.js';
import { columnsOf, quoted, type Columns } from './table-columns.js';

/** Row changes in order → few statements, each taking all its rows as one JSON parameter. */
export function bulkStatements(dataSource: DataSource, changes: readonly RowChange[]): readonly Statement[] {
  const tables = new Map<Table, { readonly columns: Columns; readonly pending: TableChanges }>();
  for (const change of changes) {
    let table = tables.get(change.table);
    if (!table) {
      const columns = columnsOf(dataSource, change.table);
      table = { columns, pending: new TableChanges(columns) };
      tables.set(change.table, table);
    }
    table.pending.add(change);
  }
  return [...tables.values()].flatMap(({ columns, pending }) =>
    pending.writes().map((write) => statementFor(columns, write)),
  );
}

function statementFor(columns: Columns, write: TableWrite): Statement {
  switch (write.kind) {
    case 'delete':
      return deleteStatement(columns, write.keys, write.spared);
    case 'update':
      return updateStatement(columns, write.patches);
    case 'upsert':
      return upsertStatement(columns, write.rows);
  }
}

/** A row that is there already, to the byte, is left alone: most rows of a revised target are. */
function upsertStatement(columns: Columns, rows: readonly Row[]): Statement {
  for (const row of rows) columns.refuseUnknown(row);
  const { all, primaryKey, table } = columns;
  const change = all
    .filter((property) => !primaryKey.includes(property))
    .map((property) => `${columns.name(property)} = excluded.${columns.name(property)}`);
  const onConflict = change.length === 0 ? 'nothing' : `update set ${change.join(', ')} where t.* *<> excluded.*`;
  return {
    sql: `insert into ${table} as t (${columns.names(all)})
      select * from json_to_recordset($1::json) as r(${columns.typed(all)})
      on conflict (${columns.names(primaryKey)}) do ${onConflict}`,
    parameters: [JSON.stringify(rows)],
  };
}

/** The limit tells the planner how few they are: for the hundred that it takes them for it would read a county's whole table. */
function updateStatement(columns: Columns, patches: readonly Patch[]): Statement {
  const keys = Object.keys(patches[0]?.key ?? {});
  const sets = Object.keys(patches[0]?.set ?? {});
  // A column may be in both.
  const [k, s] = [keys.map((_, n) => `k${n}`), sets.map((_, n) => `s${n}`)];
  return {
    sql: `update ${columns.table} as t set ${sets.map((property, n) => `${columns.name(property)} = r.s${n}`).join(', ')}
      from (select * from rows from (json_to_recordset($1::json) as (${columns.typed(keys)}),
                                     json_to_recordset($2::json) as (${columns.typed(sets)})) as r limit $3) as r(${[...k, ...s].join(', ')})
      where ${keys.map((property, n) => `t.${columns.name(property)} = r.k${n}`).join(' and ')}`,
    parameters: [
      JSON.stringify(patches.map(({ key }) => key)),
      JSON.stringify(patches.map(({ set }) => set)),
      patches.length,
    ],
  };
}

function deleteStatement(columns: Columns, keys: readonly Row[], spared: readonly Row[]): Statement {
  const properties = Object.keys(keys[0] ?? {});
  const { using, where } = chosen(columns, properties);
  const sparing = `not exists (select from json_to_recordset($2::json) as s(${columns.typed(columns.primaryKey)})
    where ${equal(columns, columns.primaryKey, 's')})`;
  const values = using === '' ? keys.map((key) => key[properties[0] ?? '']) : JSON.stringify(keys);
  return {
    sql: `delete from ${columns.table} as t ${using} where ${where}${spared.length === 0 ? '' : ` and ${sparing}`}`,
    parameters: [values, ...(spared.length === 0 ? [] : [JSON.stringify(spared)])],
  };
}

/** By one column as an array: of a join the planner thinks that it pays to read the whole table, while that is small. */
function chosen(columns: Columns, properties: readonly string[]): { readonly using: string; readonly where: string } {
  const [property] = properties;
  if (properties.length === 1 && property !== undefined && columns.exact.has(property)) {
    return { using: '', where: `t.${columns.name(property)} = any($1::${columns.type(property)}[])` };
  }
  return {
    using: `using json_to_recordset($1::json) as r(${columns.typed(properties)})`,
    where: equal(columns, properties, 'r'),
  };
}

const equal = (columns: Columns, properties: readonly string[], other: string): string =>
  properties.map((property) => `t.${columns.name(property)} = ${other}.${quoted(property)}`).join(' and ');
