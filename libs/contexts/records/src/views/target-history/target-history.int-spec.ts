import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSideOfContexts } from '#platform/context';
import { type Page } from '#platform/http';
import { type DataSource } from 'typeorm';
import { assessmentStreams } from '#contexts/assessments';
import { TargetNotFound } from '#contexts/targets';
import {
  createTestDatabase,
  createTestReadStore,
  entityDrift,
  projectTwice,
  recordedEvents,
  type TestDatabase,
} from '#testing';
import { assessedYear } from '#testing/county';
import { records } from '../../records.context.js';
import { GetTargetHistory, getTargetHistory } from './get-target-history.query.js';
import { targetHistory } from './target-history.projection.js';
import { type TargetHistory } from './target-history.row.js';

const { targetId, content, contentHash, drafter, stranger } = assessedYear;
const { opened, recorded, submitted, scored } = assessedYear;
const target = recordedEvents(
  `target-${targetId}`,
  [
    {
      type: 'TargetDrafted',
      data: { targetId, region: '511124', fiscalYear: 2024, unit: '307001', content, contentHash },
    },
    { type: 'TargetReturned', data: { round: 1, step: 2, stepName: '主管部门审核', opinion: '请补充数据来源' } },
  ],
  { actor: drafter },
);
const demo = { ...recorded, data: { ...recorded.data, demoData: true as const } };
const assessment = recordedEvents(assessmentStreams.of(targetId), [opened, demo, submitted, scored], { position: 10 });

describe('the history of a target', () => {
  let database: TestDatabase;
  let rows: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    rows = await createTestReadStore(database.readModelsUrl, readSideOfContexts([records]));
  });
  afterAll(async () => {
    await rows.destroy();
    await database.drop();
  });

  const ask = (asked: GetTargetHistory): Promise<Page<TargetHistory>> => new getTargetHistory(rows).execute(asked);

  it('has a migration that says what its row says', async () => expect(await entityDrift(rows)).toEqual([]));

  it('has one row for every event of both streams, projecting twice changes nothing', async () => {
    expect(await projectTwice(rows, targetHistory, [...target, ...assessment])).toHaveLength(6);
  });

  it('is told oldest first, page by page, and never the content', async () => {
    const first = await ask(new GetTargetHistory(targetId, { limit: 4 }, drafter));
    expect(first.items.map(({ type, revision, summary }) => [type, revision, summary])).toEqual([
      ['TargetDrafted', 0, { fiscalYear: 2024, unit: '307001', contentHash, writtenBy: 'p-drafter' }],
      ['TargetReturned', 1, { round: 1, step: 2, stepName: '主管部门审核', opinion: '请补充数据来源' }],
      [
        'AssessmentOpened',
        0,
        { fiscalYear: 2024, unit: '307001', contentHash, policy: { id: 'MOF-2021', version: 1 } },
      ],
      ['ActualsRecorded', 1, { contentHash, demoData: true }],
    ]);
    expect(first.items[0]).toMatchObject({ position: '1', actor: drafter, hash: target[0]?.metadata.hash });
    const second = await ask(new GetTargetHistory(targetId, { limit: 4, after: first.next }, drafter));
    expect(second.items.map(({ type }) => type)).toEqual(['AssessmentSubmitted', 'AssessmentScored']);
    expect(second.next).toBeUndefined();
  });

  it('is not there for one who may not see the unit', async () => {
    const asked = new GetTargetHistory(targetId, { limit: 10 }, stranger);
    await expect(ask(asked)).rejects.toThrow(TargetNotFound);
  });
});
