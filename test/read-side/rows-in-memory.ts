import { type DataSource, type EntityMetadata } from 'typeorm';
import { type RecordedEvent } from '#domain/kernel';
import { type Projection, type Row, type RowChange } from '#platform/read-store';

/**
 * What a view holds according to its row changes, one after the other in maps: no batches, no SQL, no order of writes.
 * Values are compared as Postgres shows them: in the end, and only then, the rows are cast to the table's own row type there.
 */
export class RowsInMemory {
  private readonly tables: ReadonlyMap<RowChange['table'], { readonly metadata: EntityMetadata; rows: Row[] }>;

  constructor(
    private readonly dataSource: DataSource,
    private readonly projection: Projection,
  ) {
    this.tables = new Map(
      projection.entities.map((entity) => [entity, { metadata: dataSource.getMetadata(entity), rows: [] }]),
    );
  }

  fold(events: readonly RecordedEvent[]): this {
    const { on } = this.projection;
    for (const event of events) for (const change of on[event.type]?.(event) ?? []) this.apply(change);
    return this;
  }

  /** In the form of `rowsIn`. */
  async asText(): Promise<readonly string[]> {
    const all: string[] = [];
    for (const { metadata, rows } of this.tables.values()) all.push(...(await this.textOf(metadata, rows)));
    return all;
  }

  private apply(change: RowChange): void {
    const table = this.tables.get(change.table);
    if (!table) throw new Error(`${this.projection.name} changes a table that it does not own`);
    switch (change.kind) {
      case 'upsert': {
        const { row } = change;
        const key = Object.fromEntries(
          table.metadata.primaryColumns.map(({ propertyName: name }) => [name, row[name]]),
        );
        table.rows = [...table.rows.filter((each) => !matches(each, key)), row];
        return;
      }
      case 'update':
        table.rows = table.rows.map((each) => (matches(each, change.key) ? { ...each, ...change.set } : each));
        return;
      case 'delete':
        table.rows = table.rows.filter((each) => !matches(each, change.key));
        return;
    }
  }

  private async textOf({ tableName, columns }: EntityMetadata, rows: readonly Row[]): Promise<readonly string[]> {
    const byColumn = rows.map((row) =>
      Object.fromEntries(columns.map(({ databaseName, propertyName }) => [databaseName, row[propertyName] ?? null])),
    );
    const found: unknown = await this.dataSource.query(
      `select to_jsonb(r)::text as row from jsonb_populate_recordset(null::"${tableName}", $1::jsonb) as r order by 1`,
      [JSON.stringify(byColumn)],
    );
    return (found as readonly { row: string }[]).map(({ row }) => `${tableName} ${row}`);
  }
}

/** As in SQL, nothing equals null. Keys of our views are texts, uuids and whole numbers: equal when their texts are. */
const matches = (row: Row, key: Readonly<Record<string, Row[string] | undefined>>): boolean =>
  Object.entries(key).every(([column, wanted]) => {
    const value = row[column] ?? null;
    return value !== null && wanted !== undefined && wanted !== null && asText(value) === asText(wanted);
  });

const asText = (value: NonNullable<Row[string]>): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);
