import { type DataSource, type EntityMetadata } from 'typeorm';
import { type ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';

export interface Mutant {
  readonly what: string;
  /** What a migration may have got wrong. */
  readonly sql: string;
  /** Whether a statement that puts something right is about its table. */
  readonly isIn: (statement: string) => boolean;
}

/** Each kind of thing in which the migration of this table and its entity may disagree; of each kind `most` columns. */
export function mutantsOf(
  { tableName, columns, primaryColumns, indices }: EntityMetadata,
  most: number,
): readonly Mutant[] {
  const table = `alter table "${tableName}"`;
  const surprise = `"surprise of ${tableName}"`;
  const isIn = (statement: string): boolean => statement.includes(`"${tableName}"`) || statement.includes(surprise);
  const alter = (of: readonly ColumnMetadata[], what: string, how: (column: string) => string): readonly Mutant[] =>
    of.slice(0, most).map(({ databaseName }) => ({
      what: `${tableName}.${databaseName}: ${what}`,
      sql: `${table} ${how(`"${databaseName}"`)}`,
      isIn,
    }));
  const plain = columns.filter(({ isPrimary }) => !isPrimary);
  const isMoney = ({ scale }: ColumnMetadata) => (scale ?? 0) > 0;
  const isTime = ({ type, precision }: ColumnMetadata) => type === 'timestamptz' && typeof precision === 'number';
  const [key] = primaryColumns;
  return [
    ...alter(plain, 'another type', (column) => `alter column ${column} type bytea using null`),
    ...alter(plain.filter(isMoney), 'other places', (column) => `alter column ${column} type numeric(18, 3)`),
    ...alter(plain.filter(isTime), 'other places', (column) => `alter column ${column} type timestamptz(6)`),
    ...alter(plain.filter(nullable), 'not null', (column) => `alter column ${column} set not null`),
    ...alter(plain.filter(required), 'may be null', (column) => `alter column ${column} drop not null`),
    ...alter(plain, 'missing', (column) => `drop column ${column} cascade`),
    { what: `${tableName}: a column that no entity knows`, sql: `${table} add column surprise text`, isIn },
    {
      what: `${tableName}: an index that no entity knows`,
      sql: `create index ${surprise} on "${tableName}" ("${key?.databaseName ?? ''}")`,
      isIn,
    },
    ...indices
      .filter(isCompared)
      .map(({ name }) => ({ what: `${tableName}: no index ${name}`, sql: `drop index "${name}"`, isIn })),
  ];
}

/** By TypeORM; what it has no words for is looked for by its name alone. */
export const isCompared = ({ synchronize }: EntityMetadata['indices'][number]): boolean => synchronize;

const nullable = ({ isNullable }: ColumnMetadata): boolean => isNullable;
const required = ({ isNullable }: ColumnMetadata): boolean => !isNullable;

/** Tables of the schema that this data source works in. */
export async function tablesIn(dataSource: DataSource): Promise<readonly string[]> {
  const rows: unknown = await dataSource.query(
    `select table_name from information_schema.tables where table_schema = current_schema() order by 1`,
  );
  return (rows as readonly { table_name: string }[]).map(({ table_name }) => table_name);
}
