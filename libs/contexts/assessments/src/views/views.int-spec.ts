import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Type } from '@nestjs/common';
import { type IQueryHandler, type Query, type QueryResult } from '@nestjs/cqrs';
import { readSideOfContexts, type ListFilter } from '#platform/context';
import { type DataSource } from 'typeorm';
import { project } from '#platform/read-store';
import { digestOfBreakdown } from '#domain/scoring';
import { recordedEvents } from '#testing/core';
import { assessedYear } from '#testing/county';
import { createTestReadStore, entityDrift, projectTwice, rowsIn } from '#testing/read-stores';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { assessments as context } from '../assessments.context.js';
import { assessmentStreams } from '../domain/assessment.streams.js';
import { AssessmentNotFound, ScoreNotFound } from '../domain/assessment.errors.js';
import { AssessmentForm } from './assessments/assessment-form.row.js';
import { AssessmentHeader } from './assessments/assessment-header.row.js';
import { assessments } from './assessments/assessments.projection.js';
import { CountAssessments, countAssessments } from './assessments/count-assessments.query.js';
import { GetAssessment, getAssessment } from './assessments/get-assessment.query.js';
import { listAssessments } from './assessments/list-assessments.query.js';
import { GetScore, getScore } from './year-end-scores/get-score.query.js';
import { listScores } from './year-end-scores/list-scores.query.js';
import { SummariseScores, summariseScores } from './year-end-scores/summarise-scores.query.js';
import { YearEndAssessed } from './year-end-scores/year-end-assessed.row.js';
import { YearEndScoreRow } from './year-end-scores/year-end-score-row.row.js';
import { YearEndScore } from './year-end-scores/year-end-score.row.js';
import { yearEndScores } from './year-end-scores/year-end-scores.projection.js';

const { targetId, indicatorId, content, contentHash, report, drafter, stranger } = assessedYear;
const { opened, recorded, submitted, scored } = assessedYear;
const auditor = { personId: 'p-auditor', unit: '301', roles: ['auditor@*'] };
const demo = { ...recorded, data: { ...recorded.data, demoData: true as const } };
const year = [opened, demo, submitted, scored];
const assessment = recordedEvents(assessmentStreams.of(targetId), year, { position: 10 });

const listed = ({ breakdown: _, breakdownDigest: __, ...header }: YearEndScore) => header;

describe('the views of a year', () => {
  let database: TestDatabase;
  let rows: DataSource;
  beforeAll(async () => {
    database = await createTestDatabase();
    rows = await createTestReadStore(database.readModelsUrl, readSideOfContexts([context]));
  });
  afterAll(async () => {
    await rows.destroy();
    await database.drop();
  });

  const ask = <Asked extends Query<unknown>>(handler: Type<IQueryHandler>, query: Asked): Promise<QueryResult<Asked>> =>
    new handler(rows).execute(query);

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
      { targetId, content, report: { ...report, demoData: true }, rules: opened.data.rules, advisories: null },
    ]);
  });

  const key = { targetId, submittedRevision: 2, policyId: 'MOF-2021', policyVersion: 1 };
  const emptied = async () => {
    await rows.query('truncate year_end_scores__v2, year_end_score_rows__v2, year_end_assessed__v2');
    await rows.query(`delete from subscription where name = 'year-end-scores'`);
  };
  const score = () => ask(getScore, new GetScore(targetId, drafter));
  const { breakdown, ...ofFirstRelease } = scored.data;
  const recordedFirst = recordedEvents(
    assessmentStreams.of(targetId),
    [opened, demo, submitted, { ...scored, data: ofFirstRelease }],
    { position: 10 },
  );

  it('year-end-scores: projecting each event twice, or all again, changes nothing', async () => {
    expect(await projectTwice(rows, yearEndScores, assessment)).toHaveLength(6);
    expect((await score()).header).toEqual({
      ...key,
      ...{ executionBudget: '100000.00', executionSpent: '95000.00', executionRate: '0.9500', executionScore: '9.50' },
      ...{ total: '86.50', grade: '良', engineVersion: 1, breakdown },
      ...{ digest: scored.data.digest, breakdownDigest: scored.data.digest },
    });
  });

  it('year-end-scores: the same rows whether the event carries the breakdown or, of the first release, its digest alone', async () => {
    const withBreakdown = await rowsIn(rows, yearEndScores);
    await emptied();
    await project(rows, yearEndScores, recordedFirst);
    expect(await rowsIn(rows, yearEndScores)).toEqual(withBreakdown);
  });

  it('year-end-scores: shows nothing before the score is recorded', async () => {
    await emptied();
    await project(rows, yearEndScores, assessment.slice(0, 3));
    await expect(score()).rejects.toThrow(ScoreNotFound);
    expect(await ask(listScores.handler, new listScores.query({ limit: 10 }, drafter, 'score.read'))).toEqual({
      items: [],
    });
    await project(rows, yearEndScores, assessment.slice(3));
    expect((await score()).header.total).toBe('86.50');
  });

  it('year-end-scores: refuses a digest that is not of its breakdown, or of what the engine gives', async () => {
    for (const whole of [assessment, recordedFirst]) {
      await emptied();
      const data = Object.assign({}, whole[3]?.data, { digest: 'f'.repeat(64) });
      const wrong = project(rows, yearEndScores, [...whole.slice(0, 3), { ...whole[3]!, data }]);
      await expect(wrong).rejects.toThrow('year_end_scores__v2_digest');
      await expect(score()).rejects.toThrow(ScoreNotFound);
    }
  });

  it('year-end-scores: shows the breakdown that was recorded, though the engine gives another today', async () => {
    await emptied();
    const [first, ...others] = scored.data.breakdown!.indicators;
    const older = { ...scored.data.breakdown!, indicators: [{ ...first!, score: '21.00', raw: '21' }, ...others] };
    const data = { ...scored.data, breakdown: older, digest: digestOfBreakdown(older) };
    await project(rows, yearEndScores, [...assessment.slice(0, 3), { ...assessment[3]!, data }]);
    const { header, rows: shown } = await score();
    expect([header.breakdown, header.digest]).toEqual([older, data.digest]);
    expect(shown[0]).toMatchObject({ score: '21.00', name: '引进人数', reason: '两批次推迟，已列入来年计划。' });
    await emptied();
    await project(rows, yearEndScores, assessment);
  });

  it('give a score with its rows, and list scores without their breakdown', async () => {
    const found = await ask(getAssessment, new GetAssessment(targetId, drafter));
    expect([found.header.status, found.form.content.name]).toEqual(['scored', '人才工作经费']);
    expect(found.score).toEqual(await score());
    const { assessed, header, rows: shown } = await score();
    expect(assessed).toEqual({ targetId, fiscalYear: 2024, unit: '307001', name: '人才工作经费' });
    expect(shown.map(({ place, name, score: points, actual }) => [place, name, points, actual])).toEqual([
      [0, '引进人数', '22.50', '18'],
      [1, '办结天数', '20.00', '5'],
      [2, '人才力量', '24.50', null],
      [3, '满意度', '10.00', '96.5'],
    ]);
    expect(shown[0]).toEqual({
      ...key,
      ...{ place: 0, indicatorId: indicatorId(1), name: '引进人数', operator: '≥', target: '24', unit: '人' },
      ...{ actual: '18', qualitativeGrade: null, weight: '30', effectiveWeight: '30', branch: 'at-least-proportional' },
      ...{ arithmetic: '30 × 18 ÷ 24', raw: '22.5', score: '22.50', overAchieved: false, notes: [] },
      reason: '两批次推迟，已列入来年计划。',
    });

    const list = (filter: ListFilter) => ask(listScores.handler, new listScores.query(filter, drafter, 'score.read'));
    const page = await list({ limit: 10, fiscalYear: 2024, unit: '307' });
    expect(page).toEqual({ items: [Object.assign({}, assessed, listed(header), { indicatorRate: '0.8556' })] });
    expect((await list({ limit: 10, grade: '良' })).items).toHaveLength(1);
    expect((await list({ limit: 10, grade: '优' })).items).toEqual([]);
    await rows.manager.insert(YearEndScore, Object.assign({}, header, { submittedRevision: 5 }));
    const one = await list({ limit: 1 });
    const two = await list({ limit: 1, after: one.next });
    expect([...one.items, ...two.items].map(({ submittedRevision }) => submittedRevision)).toEqual([2, 5]);
    expect(two.next).toBeUndefined();
  });

  it('sum up the scores of the list: grades, means, spending against progress', async () => {
    const summary = (asked: object, actor = drafter) => ask(summariseScores, new SummariseScores(asked, actor));
    await rows.query('delete from year_end_scores__v2 where submitted_revision = 5');
    const of307 = { count: 1, average: '86.50', executionRate: '0.9500', indicatorRate: '0.8556' };
    const whole = { count: 1, average: '86.50', grades: [{ grade: '良', count: 1 }] };
    expect(await summary({ fiscalYear: 2024 })).toEqual({ ...whole, groups: [{ unit: '307', ...of307 }] });
    expect(await summary({ unit: '307' })).toEqual({ ...whole, groups: [{ unit: '307001', ...of307 }] });
    const none = { count: 0, average: null, grades: [], groups: [] };
    expect(await summary({ fiscalYear: 2025 })).toEqual(none);
    expect(await summary({ unit: '405' })).toEqual(none);
    expect(await summary({}, stranger)).toEqual(none);
  });

  it('has a summary whose rates leave out what was never budgeted, and count spending below zero as none', async () => {
    const [assessed] = await rows.manager.find(YearEndAssessed);
    const [header] = await rows.manager.find(YearEndScore);
    const [first, ...others] = await rows.manager.find(YearEndScoreRow);
    const other = { targetId: '00000000-0000-5000-8000-000000000009' };
    await rows.manager.insert(YearEndAssessed, Object.assign({}, assessed, other, { unit: '308' }));
    const unspent = { executionBudget: '0.00', executionSpent: '-5.00', total: '60.00', grade: '中' };
    await rows.manager.insert(YearEndScore, Object.assign({}, header, other, unspent));
    await rows.manager.insert(YearEndScoreRow, Object.assign({}, first, other));
    expect(others).toHaveLength(3);
    const both = await ask(summariseScores, new SummariseScores({}, auditor));
    expect(both).toMatchObject({ count: 2, average: '73.25' });
    expect(both.groups[1]).toEqual({
      ...{ unit: '308', count: 1, average: '60.00', executionRate: null, indicatorRate: '0.7500' },
    });
    for (const table of [YearEndAssessed, YearEndScore, YearEndScoreRow]) await rows.manager.delete(table, other);
  });

  it('count assessments by status, as the list has them', async () => {
    const count = (asked: object, actor = drafter) => ask(countAssessments, new CountAssessments(asked, actor));
    const none = { open: 0, recorded: 0, submitted: 0, scored: 0 };
    expect(await count({ fiscalYear: 2024, unit: '307' })).toEqual({ ...none, scored: 1 });
    expect(await count({ fiscalYear: 2025 })).toEqual(none);
    expect(await count({ unit: '405' })).toEqual(none);
    expect(await count({}, stranger)).toEqual(none);
  });

  it('filter assessments by year, unit and status', async () => {
    const count = async (filter: object) =>
      (
        await ask(
          listAssessments.handler,
          new listAssessments.query({ limit: 10, ...filter }, drafter, 'assessment.read'),
        )
      ).items.length;
    expect(await count({ fiscalYear: 2024, unit: '307', status: 'scored' })).toBe(1);
    expect(await count({ fiscalYear: 2025 })).toBe(0);
    expect(await count({ unit: '405' })).toBe(0);
    expect(await count({ status: 'open' })).toBe(0);
  });

  it('show nothing to one who may not see the unit', async () => {
    const page = { limit: 10 };
    await expect(ask(getAssessment, new GetAssessment(targetId, stranger))).rejects.toThrow(AssessmentNotFound);
    await expect(ask(getScore, new GetScore(targetId, stranger))).rejects.toThrow(ScoreNotFound);
    expect(await ask(listAssessments.handler, new listAssessments.query(page, stranger, 'assessment.read'))).toEqual({
      items: [],
    });
    expect(await ask(listScores.handler, new listScores.query(page, stranger, 'score.read'))).toEqual({ items: [] });
  });
});
