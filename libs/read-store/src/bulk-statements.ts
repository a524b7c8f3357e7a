import { type DataSource, type EntityMetadata } from 'typeorm';
import { type Row, type RowChange, type Table } from './projection.js';
import { type Statement } from './statement.js';
import { TableChanges, type Patch, type TableWrite } from './table-changes.js';

/** Row changes in order → few statements, each taking all its rows as one JSON parameter. */
export function bulkStatements(dataSource: DataSource, changes: readonly RowChange[]): readonly Statement[] {
  const tables = new Map<Table, { readonly columns: Columns; readonly pending: TableChanges }>();
  for (const change of changes) {
    let table = tables.get(change.table);
    if (!table) {
      const columns = new Columns(dataSource, dataSource.getMetadata(change.table));
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
      return deleteStatement(columns, write.keys);
    case 'update':
      return updateStatement(columns, write.patches);
    case 'upsert':
      return upsertStatement(columns, write.rows);
  }
}

function upsertStatement(columns: Columns, rows: readonly Row[]): Statement {
  for (const row of rows) columns.refuseUnknown(row);
  const all = columns.all;
  const rest = all.filter((property) => !columns.primaryKey.includes(property));
  const conflict = columns.primaryKey.map((property) => columns.name(property)).join(', ');
  const change = rest.map((property) => `${columns.name(property)} = excluded.${columns.name(property)}`).join(', ');
  return {
    sql: `insert into ${columns.table} (${all.map((property) => columns.name(property)).join(', ')})
      select ${all.map((property) => `r.${quoted(property)}`).join(', ')} from ${recordset(columns.typed(all))}
      on conflict (${conflict}) do ${change === '' ? 'nothing' : `update set ${change}`}`,
    parameters: [JSON.stringify(rows)],
  };
}

// A column may be in both key and set: the prefixes keep the two values apart.
const K = 'key.';
const S = 'set.';

function updateStatement(columns: Columns, patches: readonly Patch[]): Statement {
  const keys = Object.keys(patches[0]?.key ?? {});
  const sets = Object.keys(patches[0]?.set ?? {});
  const values = patches.map(({ key, set }) => ({ ...prefixed(K, key), ...prefixed(S, set) }));
  const set = sets.map((property) => `${columns.name(property)} = r.${quoted(S + property)}`).join(', ');
  return {
    sql: `update ${columns.table} as t set ${set}
      from ${recordset([...columns.typed(keys, K), ...columns.typed(sets, S)])}
      where ${equal(columns, keys)}`,
    parameters: [JSON.stringify(values)],
  };
}

function deleteStatement(columns: Columns, keys: readonly Row[]): Statement {
  const properties = Object.keys(keys[0] ?? {});
  return {
    sql: `delete from ${columns.table} as t using ${recordset(columns.typed(properties, K))}
      where ${equal(columns, properties)}`,
    parameters: [JSON.stringify(keys.map((key) => prefixed(K, key)))],
  };
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const recordset = (definitions: readonly string[]): string =>
  `jsonb_to_recordset($1::jsonb) as r(${definitions.join(', ')})`;
const equal = (columns: Columns, properties: readonly string[]): string =>
  properties.map((property) => `t.${columns.name(property)} = r.${quoted(K + property)}`).join(' and ');
const prefixed = (prefix: string, row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([property, value]) => [prefix + property, value]));

const EXACT = ['text', 'character varying', 'uuid', 'smallint', 'integer', 'bigint', 'boolean'];

/** What TypeORM knows of one table, by property name. */
class Columns {
  readonly table: string;
  readonly all: readonly string[];
  readonly primaryKey: readonly string[];
  readonly exact: ReadonlySet<string>;
  private readonly byProperty: ReadonlyMap<string, { readonly name: string; readonly type: string }>;

  constructor(dataSource: DataSource, metadata: EntityMetadata) {
    this.table = quoted(metadata.tableName);
    const written = metadata.columns.filter((column) => column.generatedType === undefined);
    this.byProperty = new Map(
      written.map((column) => {
        const type = dataSource.driver.normalizeType(column);
        // `character` alone is character(1): the text is cast to the column's length when it is written.
        const base = type === 'character' ? 'text' : type;
        return [column.propertyName, { name: quoted(column.databaseName), type: base + (column.isArray ? '[]' : '') }];
      }),
    );
    this.all = [...this.byProperty.keys()];
    this.primaryKey = metadata.primaryColumns.map((column) => column.propertyName);
    this.exact = new Set(this.all.filter((property) => EXACT.includes(this.column(property).type)));
  }

  name(property: string): string {
    return this.column(property).name;
  }

  typed(properties: readonly string[], prefix = ''): readonly string[] {
    return properties.map((property) => `${quoted(prefix + property)} ${this.column(property).type}`);
  }

  refuseUnknown(row: Row): void {
    for (const property of Object.keys(row)) this.column(property);
  }

  private column(property: string): { readonly name: string; readonly type: string } {
    const column = this.byProperty.get(property);
    if (!column) throw new Error(`表 ${this.table} 没有这一列 has no such property: ${property}`);
    return column;
  }
}
