import { EntitySchema, type EntitySchemaColumnOptions, getMetadataArgsStorage } from 'typeorm';
import { type Table } from '../projections/projection.js';
import { type Column } from './column.js';
import { type RowClass } from './row.js';

const isRowClass = (table: Table): table is Table & RowClass => 'columns' in table;

/** `fiscalYear` is `fiscal_year` in the database. */
const inDatabase = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const optionsOf = (name: string, { type, precision, scale, isKey, isNullable }: Column): EntitySchemaColumnOptions => ({
  ...{ type, name: inDatabase(name), primary: isKey, nullable: isNullable },
  ...(precision === undefined ? {} : { precision }),
  ...(scale === undefined ? {} : { scale }),
});

/** What TypeORM takes for it. */
export function entityOf(table: Table): Table | EntitySchema {
  if (!isRowClass(table)) return table;
  const { indexes = {}, checks = {} } = table.parts;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- TypeORM's way: its options are a class in name only
  return new EntitySchema({
    ...{ name: table.name, target: table, tableName: table.table },
    columns: Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, optionsOf(name, column)])),
    indices: Object.entries(indexes).map(([name, columns]) =>
      columns === 'as-migrated' ? { name, synchronize: false } : { name, columns: [...columns] },
    ),
    checks: Object.entries(checks).map(([name, expression]) => ({ name, expression })),
  });
}

export const tableNameOf = (table: Table): string =>
  isRowClass(table)
    ? table.table
    : (getMetadataArgsStorage().tables.find(({ target }) => target === table)?.name ?? table.name);
