import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DataSource } from 'typeorm';
import { type RecordedEvent } from '#domain/kernel';
import { project, type Projection } from '#platform/read-store';
import { createTestReadStore, rowsIn } from '#testing/read-stores';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { entities, migrations, projections } from '../../apps/projector/src/views.js';
import { delivered, deliveries, histories } from './histories.js';
import { RowsInMemory } from './rows-in-memory.js';
import { cataloguesByPrefix } from './shipped-events.js';

const isLong = process.env['JIXIAO_TEST_LONG'] !== undefined;
const seed = Number(process.env['JIXIAO_SEED']);
const numRuns = Number(process.env['JIXIAO_RUNS'] ?? (isLong ? 1_000 : 25));
const limitMs = isLong ? 20 * 60_000 : 60_000;

const types = new Map(Object.values(cataloguesByPrefix).flatMap((catalogue) => Object.entries(catalogue)));

describe('a view of a random history', () => {
  let database: TestDatabase;
  let live: DataSource;
  let rebuilt: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    live = await createTestReadStore(database.readModelsUrl, { entities, migrations });
    rebuilt = await createTestReadStore(database.readModelsUrl, { entities, migrations, schema: 'rebuilt' });
  });
  afterAll(async () => {
    await Promise.all([live.destroy(), rebuilt.destroy()]);
    await database.drop();
  });

  it.each(projections.map((projection) => [`${projection.name} v${projection.version}`, projection] as const))(
    `%s: as it came = rebuilt from zero = folded in memory, with JIXIAO_SEED=${seed} JIXIAO_RUNS=${numRuns}`,
    async (name, projection) => {
      process.stderr.write(`${name}: JIXIAO_SEED=${seed} JIXIAO_RUNS=${numRuns}\n`);
      const property = fc.asyncProperty(histories, deliveries, async (history, by) => {
        refuseWhatNoCatalogueTakes(history);
        await Promise.all([emptied(live, projection), emptied(rebuilt, projection)]);
        for (const events of delivered(history, by)) await project(live, projection, events);
        await project(rebuilt, projection, history);
        const folded = await new RowsInMemory(live, projection).fold(history).asText();
        expect(await rowsIn(live, projection)).toEqual(folded);
        expect(await rowsIn(rebuilt, projection)).toEqual(folded);
      });
      await fc.assert(property, { seed, numRuns, interruptAfterTimeLimit: limitMs });
    },
    limitMs + 60_000,
  );
});

/** A history that could not have happened would prove nothing. */
function refuseWhatNoCatalogueTakes(history: readonly RecordedEvent[]): void {
  for (const { type, data } of history) expect(types.get(type)?.data.parse(data)).toEqual(data);
}

async function emptied(dataSource: DataSource, { entities: tables }: Projection): Promise<void> {
  const names = tables.map((table) => `"${dataSource.getMetadata(table).tableName}"`);
  await dataSource.query(`truncate ${names.join(', ')}`);
  await dataSource.query('delete from subscription');
}
