import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { assessmentDecider, assessmentStreams } from '#contexts/assessments';
import { EventStore } from '#platform/event-store';
import { buildVersion, checkReadSide, project, registerViews } from '#platform/read-store';
import { envelopeOf } from '#testing/core';
import { assessedYear } from '#testing/county';
import { createTestReadStore, rowsIn } from '#testing/read-stores';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { catalogues, entities, migrations, prefixes, processes, projections } from '../../apps/projector/src/views.js';

const { drafter, targetId, opened, recorded, submitted, scored } = assessedYear;
const view = projections.find(({ name }) => name === 'year-end-scores')!;
const asFirst = ({ breakdown: _, ...data }: typeof scored.data) => data;
const past = [opened, recorded, submitted, { ...scored, data: asFirst(scored.data) }];

describe('the scores of the first release', () => {
  let database: TestDatabase;
  let server: TestEventStore;
  let eventStore: EventStore;
  let expected: DataSource;
  let first: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestEventStore(database.eventStoreUrl);
    eventStore = new EventStore(server.connectionString);
    for (const event of past) {
      const envelope = envelopeOf(drafter, event.type);
      await eventStore.decide(assessmentStreams.of(targetId), assessmentDecider, () => [event], envelope);
    }
    expected = await createTestReadStore(database.readModelsUrl, { entities, migrations, schema: 'expected' });
    await project(expected, view, eventStore.readAll({ prefixes }));
    const older = migrations.filter((each) => !view.migrations.includes(each));
    first = await createTestReadStore(database.readModelsUrl, { entities: [], migrations: older });
    await asTheWorkerLeftThem(first, await eventStore.head());
  });
  afterAll(async () => {
    await expected.destroy();
    await first.destroy();
    await eventStore.close();
    await server.close();
    await database.drop();
  });

  it('are what version 2 is compared with, and are shown by it, one that was lost as well', async () => {
    const dataSource = await createTestReadStore(database.readModelsUrl, { entities, migrations });
    expect(await registerViews(dataSource, [view], new Date(0))).toEqual([view]);
    const knownTypes = checkReadSide({ projections, processes, catalogues });
    const building = { url: database.readModelsUrl, projection: view, eventStore, prefixes, knownTypes };
    await dataSource.query(`update year_end_scores__v1 set total = 1`);
    const refused = await buildVersion(building);
    expect(refused).toMatchObject({ outcome: 'refused', differences: 1, first: [{ column: 'total', live: '1.00' }] });
    await dataSource.query(`update year_end_scores__v1 set total = ${scored.data.total}`);
    await dataSource.query('delete from year_end_score_rows__v1 where place = 1');
    const report = await buildVersion(building);
    expect(report).toMatchObject({ outcome: 'switched', served: 1, differences: 0, position: await eventStore.head() });
    expect(report?.retired).toMatchObject([{ version: 1, schema: null }]);
    expect(await rowsIn(dataSource, view)).toEqual(await rowsIn(expected, view));
    const shown: unknown = await dataSource.query('select digest from year_end_scores__v2');
    expect(shown).toEqual([{ digest: scored.data.digest }]);
    await dataSource.destroy();
  });
});

/** Its tables, in which the worker wrote, and how far the assessments had come. */
async function asTheWorkerLeftThem(dataSource: DataSource, head: string): Promise<void> {
  const key = 'target_id, submitted_revision, policy_id, policy_version';
  await dataSource.query(`
    create table year_end_scores__v1 as
      select ${key}, fiscal_year, unit, name, execution_budget, execution_spent, execution_rate, execution_score, total, grade,
        engine_version, digest, breakdown
      from expected.year_end_scores__v2 join expected.year_end_assessed__v2 using (target_id);
    alter table year_end_scores__v1 add primary key (${key});
    create table year_end_score_rows__v1 as table expected.year_end_score_rows__v2;
    alter table year_end_score_rows__v1 add primary key (${key}, place)`);
  await dataSource.query(
    `insert into subscription (kind, name, version, position, epoch, renewed_at)
     values ('projection', 'assessments', 1, $1, 1, clock_timestamp())`,
    [head],
  );
}
