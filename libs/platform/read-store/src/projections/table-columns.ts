import { type DataSource, type EntityMetadata } from 'typeorm';
import { type Row, type Table } from './projection.js';

const EXACT = ['text', 'character varying', 'uuid', 'smallint', 'integer', 'bigint', 'boolean'];

/** What TypeORM knows of one table, by property name. */
export class Columns {
  readonly table: string;
  readonly all: readonly string[];
  readonly primaryKey: readonly string[];
  readonly exact: ReadonlySet<string>;
  readonly hasOtherKeys: boolean;
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
    this.hasOtherKeys = metadata.uniques.length > 0 || metadata.indices.some(({ isUnique }) => isUnique);
    this.exact = new Set(this.all.filter((property) => EXACT.includes(this.type(property))));
  }

  name(property: string): string {
    return this.column(property).name;
  }

  type(property: string): string {
    return this.column(property).type;
  }

  names(properties: readonly string[]): string {
    return properties.map((property) => this.name(property)).join(', ');
  }

  /** As columns of a record set, whose names are the properties'. */
  typed(properties: readonly string[]): string {
    return properties.map((property) => `${quoted(property)} ${this.type(property)}`).join(', ');
  }

  refuseUnknown(row: Row): void {
    for (const property in row) if (!this.byProperty.has(property)) this.column(property);
  }

  private column(property: string): { readonly name: string; readonly type: string } {
    const column = this.byProperty.get(property);
    if (!column) throw new Error(`表 ${this.table} 没有这一列 has no such property: ${property}`);
    return column;
  }
}

const known = new WeakMap<EntityMetadata, Columns>();

export function columnsOf(dataSource: DataSource, table: Table): Columns {
  const metadata = dataSource.getMetadata(table);
  let columns = known.get(metadata);
  if (!columns) known.set(metadata, (columns = new Columns(dataSource, metadata)));
  return columns;
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
