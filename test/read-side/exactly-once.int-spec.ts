import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DataSource } from 'typeorm';
import { type RecordedEvent } from '#domain/kernel';
import { project, type Projection } from '#platform/read-store';
import { createTestReadStore, projectTwice, rowsIn } from '#testing/read-stores';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { entities, migrations, projections } from '../../apps/projector/src/views.js';
import { histories } from './histories.js';
import { shippedEvents } from './shipped-events.js';

const isLong = process.env['JIXIAO_TEST_LONG'] !== undefined;
const seed = Number(process.env['JIXIAO_SEED']);
const numRuns = isLong ? 40 : 2;

describe.each(projections.map((projection) => [projection.name, projection] as const))('%s', (name, projection) => {
  let database: TestDatabase;
  let dataSource: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createTestReadStore(database.readModelsUrl, { entities, migrations });
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('takes every event that has shipped, each a second time and all again, and its rows stay', async () => {
    const filled = new Set<string>();
    for (const event of shippedEvents) {
      await project(dataSource, projection, [event]);
      for (const row of await rowsIn(dataSource, projection)) filled.add(row.slice(0, row.indexOf(' ')));
    }
    // A table that never had a row would have proved nothing.
    expect([...filled].sort()).toEqual(
      projection.entities.map((entity) => dataSource.getMetadata(entity).tableName).sort(),
    );
    await projectTwice(dataSource, projection, shippedEvents);
  });

  it('is the same after a replay from any older checkpoint', async () => {
    await refuseChangeFrom(dataSource, projection, shippedEvents);
  });

  it(
    `is so for random histories, with JIXIAO_SEED=${seed}`,
    async () => {
      process.stderr.write(`${name}, exactly once: JIXIAO_SEED=${seed}\n`);
      const property = fc.asyncProperty(histories, (history) => refuseChangeFrom(dataSource, projection, history));
      await fc.assert(property, { seed, numRuns, interruptAfterTimeLimit: 60_000 });
    },
    isLong ? 20 * 60_000 : 120_000,
  );
});

async function refuseChangeFrom(
  dataSource: DataSource,
  projection: Projection,
  events: readonly RecordedEvent[],
): Promise<void> {
  await project(dataSource, projection, events);
  const rows = await rowsIn(dataSource, projection);
  for (const checkpoint of events.keys()) {
    await project(dataSource, projection, events.slice(checkpoint));
    expect(await rowsIn(dataSource, projection)).toEqual(rows);
  }
}
