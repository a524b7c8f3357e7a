import { type DataSource } from 'typeorm';
import { type RecordedEvent } from '#domain/kernel';
import {
  createReadDataSource,
  project,
  runMigrations,
  type Projection,
  type ReadDataSourceOptions,
} from '#platform/read-store';

/** A migrated read store in this database. */
export async function createTestReadStore(
  url: string,
  { entities, migrations, schema }: Omit<ReadDataSourceOptions, 'url' | 'poolSize'>,
): Promise<DataSource> {
  const named = schema === undefined ? {} : { schema };
  const dataSource = await createReadDataSource({ url, entities, migrations, poolSize: 6, ...named });
  await runMigrations(dataSource);
  return dataSource;
}

/** Every row of a projection's tables as text, in one order: two equal answers are the same rows, byte for byte. */
export async function rowsIn(dataSource: DataSource, { entities }: Projection): Promise<readonly string[]> {
  const rows: string[] = [];
  for (const entity of entities) {
    const { tableName } = dataSource.getMetadata(entity);
    const found: unknown = await dataSource.query(
      `select to_jsonb(t)::text as row from "${tableName}" as t order by 1`,
    );
    rows.push(...(found as readonly { row: string }[]).map(({ row }) => `${tableName} ${row}`));
  }
  return rows;
}

/** Projects each event, and each again at once, then all again from the start; throws when a row differs. */
export async function projectTwice(
  dataSource: DataSource,
  projection: Projection,
  events: readonly RecordedEvent[],
): Promise<readonly string[]> {
  for (const event of events) {
    const once = await rowsAfter(dataSource, projection, [event]);
    const twice = await rowsAfter(dataSource, projection, [event]);
    refuseDifference(`${event.type} projected twice (${event.stream} #${event.revision})`, once, twice);
  }
  const rows = await rowsIn(dataSource, projection);
  refuseDifference('replayed from the start', rows, await rowsAfter(dataSource, projection, events));
  return rows;
}

/** What TypeORM would still do to make the tables what the entities say: nothing, when the migrations agree with them. */
export async function entityDrift(dataSource: DataSource): Promise<readonly string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

async function rowsAfter(
  dataSource: DataSource,
  projection: Projection,
  events: readonly RecordedEvent[],
): Promise<readonly string[]> {
  await project(dataSource, projection, events);
  return rowsIn(dataSource, projection);
}

function refuseDifference(what: string, before: readonly string[], after: readonly string[]): void {
  const gone = before.filter((row) => !after.includes(row));
  const come = after.filter((row) => !before.includes(row));
  if (gone.length + come.length === 0 && before.length === after.length) return;
  throw new Error(`${what} changes rows:\n- ${gone.join('\n- ')}\n+ ${come.join('\n+ ')}`);
}
