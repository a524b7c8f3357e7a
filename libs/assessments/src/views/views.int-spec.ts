import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { readSideOf } from '#read-store';
import { TargetNotFound } from '#targets';
import {
  assessedYear,
  createTestDatabase,
  createTestReadStore,
  entityDrift,
  projectTwice,
  recordedEvents,
  type TestDatabase,
} from '#testing';
import { assessmentsReadSide } from '../assessments.read.module.js';
import { assessmentStream } from '../domain/assessment.state.js';
import { AssessmentNotFound, ScoreNotFound } from '../domain/assessment.errors.js';
import { rescore, type ScoreHeader } from '../domain/year-end-result.js';
import { AssessmentForm } from './assessments/assessment-form.entity.js';
import { AssessmentHeader } from './assessments/assessment.entity.js';
import { assessments } from './assessments/assessments.projection.js';
import { GetAssessment, GetAssessmentHandler } from './assessments/get-assessment.query.js';
import { ListAssessments, ListAssessmentsHandler } from './assessments/list-assessments.query.js';
import { GetTargetHistory, GetTargetHistoryHandler } from './target-history/get-target-history.query.js';
import { targetHistory } from './target-history/target-history.projection.js';
import { GetScore, GetScoreHandler } from './year-end-scores/get-score.query.js';
import { ListScores, ListScoresHandler } from './year-end-scores/list-scores.query.js';
import { YearEndScoreRow } from './year-end-scores/year-end-score-row.entity.js';
import { YearEndScore } from './year-end-scores/year-end-score.entity.js';

const { targetId, content, contentHash, report, drafter, stranger } = assessedYear;
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
const year = [opened, demo, submitted, scored];
const assessment = recordedEvents(assessmentStream(targetId), year, { position: 10 });

const withoutBreakdown = ({ breakdown: _, ...listed }: ScoreHeader) => listed;

describe('the views of a year', () => {
  let database: TestDatabase;
  let rows: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    rows = await createTestReadStore(database.readModelsUrl, readSideOf([assessmentsReadSide]));
  });
  afterAll(async () => {
    await rows.destroy();
    await database.drop();
  });

  it('have migrations that say what the entities say', async () => expect(await entityDrift(rows)).toEqual([]));

  it('assessments: projecting each event twice, or all again, changes nothing', async () => {
    await projectTwice(rows, assessments, assessment);
    expect(await rows.manager.find(AssessmentHeader)).toEqual([
      {
        ...{ targetId, region: '511124', fiscalYear: 2024, unit: '307001', name: '人才工作经费' },
        ...{ budget: '100000.00', status: 'scored', round: 1, spent: '95000.00', total: '86.50', grade: '良' },
        ...{ policyId: 'MOF-2021', policyVersion: 1, digest: scored.data.digest, submittedBy: 'p-drafter' },
        ...{ contentHash, demoData: true, revision: 3, changedAt: new Date('2025-01-01T00:00:13.000Z') },
      },
    ]);
    expect(await rows.manager.find(AssessmentForm)).toEqual([
      { targetId, content, report: { ...report, demoData: true } },
    ]);
  });

  it('target-history: one row for every event of both streams, projecting twice changes nothing', async () => {
    expect(await projectTwice(rows, targetHistory, [...target, ...assessment])).toHaveLength(6);
  });

  it('tell a history oldest first, page by page, and never the content', async () => {
    const handler = new GetTargetHistoryHandler(rows);
    const first = await handler.execute(new GetTargetHistory(targetId, { limit: 4 }, drafter));
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
    const second = await handler.execute(new GetTargetHistory(targetId, { limit: 4, after: first.next }, drafter));
    expect(second.items.map(({ type }) => type)).toEqual(['AssessmentSubmitted', 'AssessmentScored']);
    expect(second.next).toBeUndefined();
  });

  it('give a score with its rows, and list scores without their breakdown', async () => {
    const handler = new GetAssessmentHandler(rows);
    const [result] = rescore(assessment);
    if (!result) throw new Error('a submitted year has a result');
    await rows.manager.insert(YearEndScore, result.header);
    await rows.manager.insert(YearEndScoreRow, [...result.rows]);
    const { header, form, score } = await handler.execute(new GetAssessment(targetId, drafter));
    expect([header.status, form.content.name]).toEqual(['scored', '人才工作经费']);
    expect(score).toEqual({ header: result.header, rows: result.rows });
    expect(await new GetScoreHandler(rows).execute(new GetScore(targetId, drafter))).toEqual(score);

    const list = new ListScoresHandler(rows);
    const page = await list.execute(new ListScores({ limit: 10, fiscalYear: 2024, unit: '307' }, drafter));
    expect(page).toEqual({ items: [withoutBreakdown(result.header)] });
    await rows.manager.insert(YearEndScore, { ...result.header, submittedRevision: 5 });
    const one = await list.execute(new ListScores({ limit: 1 }, drafter));
    const two = await list.execute(new ListScores({ limit: 1, after: one.next }, drafter));
    expect([...one.items, ...two.items].map(({ submittedRevision }) => submittedRevision)).toEqual([2, 5]);
    expect(two.next).toBeUndefined();
  });

  it('filter assessments by year, unit and status', async () => {
    const handler = new ListAssessmentsHandler(rows);
    const count = async (filter: object) =>
      (await handler.execute(new ListAssessments({ limit: 10, ...filter }, drafter))).items.length;
    expect(await count({ fiscalYear: 2024, unit: '307', status: 'scored' })).toBe(1);
    expect(await count({ fiscalYear: 2025 })).toBe(0);
    expect(await count({ unit: '405' })).toBe(0);
    expect(await count({ status: 'open' })).toBe(0);
  });

  it('show nothing to one who may not see the unit', async () => {
    const page = { limit: 10 };
    await expect(
      new GetTargetHistoryHandler(rows).execute(new GetTargetHistory(targetId, page, stranger)),
    ).rejects.toThrow(TargetNotFound);
    await expect(new GetAssessmentHandler(rows).execute(new GetAssessment(targetId, stranger))).rejects.toThrow(
      AssessmentNotFound,
    );
    await expect(new GetScoreHandler(rows).execute(new GetScore(targetId, stranger))).rejects.toThrow(ScoreNotFound);
    expect(await new ListAssessmentsHandler(rows).execute(new ListAssessments(page, stranger))).toEqual({ items: [] });
    expect(await new ListScoresHandler(rows).execute(new ListScores(page, stranger))).toEqual({ items: [] });
  });
});
