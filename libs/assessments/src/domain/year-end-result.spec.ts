import { describe, expect, it } from '@jest/globals';
import { assessedYear, recordedEvents } from '#testing';
import { assessmentStream } from './assessment.state.js';
import { rescore } from './year-end-result.js';

const { targetId, indicatorId, opened, recorded, submitted, scored } = assessedYear;
const stream = assessmentStream(targetId);
const key = { targetId, submittedRevision: 2, policyId: 'MOF-2021', policyVersion: 1 };

describe('a year-end result', () => {
  const results = rescore(recordedEvents(stream, [opened, recorded, submitted, scored]));

  it('is one for each submission', () => {
    expect(results).toHaveLength(1);
    expect(rescore(recordedEvents(stream, [opened, recorded]))).toEqual([]);
  });
  it('has a header that names what it was decided on', () => {
    expect(results[0]?.header).toMatchObject({
      ...key,
      fiscalYear: 2024,
      unit: '307001',
      name: '人才工作经费',
      executionBudget: '100000.00',
      executionSpent: '95000.00',
      executionRate: '0.9500',
      executionScore: '9.50',
      total: '86.50',
      grade: '良',
      engineVersion: 1,
    });
  });
  it('has a row for each indicator in the order of the target', () => {
    expect(results[0]?.rows.map(({ place, name, score, actual }) => [place, name, score, actual])).toEqual([
      [0, '引进人数', '22.50', '18'],
      [1, '办结天数', '20.00', '5'],
      [2, '人才力量', '24.50', null],
      [3, '满意度', '10.00', '96.5'],
    ]);
    expect(results[0]?.rows[0]).toEqual({
      ...key,
      place: 0,
      indicatorId: indicatorId(1),
      name: '引进人数',
      operator: '≥',
      target: '24',
      unit: '人',
      actual: '18',
      qualitativeGrade: null,
      weight: '30',
      effectiveWeight: '30',
      branch: 'at-least-proportional',
      arithmetic: '30 × 18 ÷ 24',
      raw: '22.5',
      score: '22.50',
      overAchieved: false,
      notes: [],
      reason: '两批次推迟，已列入来年计划。',
    });
  });
  it('records total, grade, policy, engine and the digest of the breakdown', () => {
    const { digest, ...rest } = scored.data;
    expect(results[0]?.recorded).toEqual({ ...rest, digest: results[0]?.header.digest });
    expect(results[0]?.recorded.digest).not.toBe(digest);
  });
  it('is the same at every run, and whatever came after the submission', () =>
    expect(rescore(recordedEvents(stream, [opened, recorded, submitted]))).toEqual(results));
  it('refuses an event that no assessment has', () =>
    expect(() => rescore(recordedEvents(stream, [{ type: 'TargetDrafted', data: {} }]))).toThrow('TargetDrafted'));
});
