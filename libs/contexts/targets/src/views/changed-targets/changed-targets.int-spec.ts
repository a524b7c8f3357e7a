import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { readSideOfContexts } from '#platform/context';
import { project } from '#platform/read-store';
import { recordedEvents } from '#testing/core';
import { createTestReadStore, entityDrift, projectTwice, rowsIn } from '#testing/read-stores';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import * as a from '../../domain/target-for-spec.js';
import { targetCatalogue as catalogue, type TargetEvent } from '../../domain/target.events.js';
import { targetStreams } from '../../domain/target.streams.js';
import { targets } from '../../targets.context.js';
import { ChangedTarget } from './changed-target.row.js';
import { changedTargets } from './changed-targets.projection.js';

const path: readonly TargetEvent[] = [a.drafted, a.submitted(1), a.approved(1, 'p-head'), a.returned(2, 'p-reviewer')];
const whole = recordedEvents(targetStreams.of(a.targetId), path, { catalogue });

describe('changed-targets', () => {
  let database: TestDatabase;
  let rows: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    rows = await createTestReadStore(database.readModelsUrl, readSideOfContexts([targets]));
  });
  beforeEach(() => rows.query('truncate changed_targets__v1, subscription'));
  afterAll(async () => {
    await rows.destroy();
    await database.drop();
  });

  it('has tables that agree with its rows', async () => {
    expect(await entityDrift(rows)).toEqual([]);
  });

  it('has a target where it changed last, after each event, taken once or twice', async () => {
    await projectTwice(rows, changedTargets, whole);
    const last = whole.at(-1);
    expect(await rows.manager.find(ChangedTarget)).toEqual([
      { targetId: a.targetId, unit: '307001', revision: last?.revision, position: last?.position },
    ]);
  });

  it('rebuilds from zero to the same rows', async () => {
    await project(rows, changedTargets, whole);
    const before = await rowsIn(rows, changedTargets);
    await rows.query('truncate changed_targets__v1, subscription');
    await project(rows, changedTargets, whole);
    expect(await rowsIn(rows, changedTargets)).toEqual(before);
  });

  it('hears every event of a target: whoever follows misses none', () => {
    expect(Object.keys(changedTargets.on).sort()).toEqual(Object.keys(catalogue).sort());
  });
});
