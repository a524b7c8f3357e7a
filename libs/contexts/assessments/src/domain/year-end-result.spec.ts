import { describe, expect, it } from '@jest/globals';
import { digestOfBreakdown } from '#domain/scoring';
import { recordedEvents } from '#testing/core';
import { assessedYear } from '#testing/county';
import { assessmentStreams } from './assessment.streams.js';
import { rescore } from './year-end-result.js';

const { targetId, opened, recorded, submitted, scored } = assessedYear;
const stream = assessmentStreams.of(targetId);

describe('a year-end result', () => {
  const results = rescore(recordedEvents(stream, [opened, recorded, submitted, scored]));

  it('is one for each submission', () => {
    expect(results).toHaveLength(1);
    expect(rescore(recordedEvents(stream, [opened, recorded]))).toEqual([]);
  });
  it('is total, grade, policy, engine, and the breakdown with its digest', () => {
    const { breakdown, ...recordedScore } = results[0]!;
    expect(recordedScore).toEqual({
      ...{ submittedRevision: 2, total: '86.50', grade: '良', engineVersion: 1 },
      policy: { id: 'MOF-2021', version: 1 },
      digest: digestOfBreakdown(breakdown),
    });
    expect(breakdown.indicators.map(({ score }) => score)).toEqual(['22.50', '20.00', '24.50', '10.00']);
  });
  it('keeps the digest that the first release recorded of this submission', () =>
    expect(results[0]?.digest).toBe('44048b009e60b423a0e80ad6a02f21ba900f7a0efbae21da04ec0f74d70ac707'));
  it('is the same at every run, and whatever came after the submission', () =>
    expect(rescore(recordedEvents(stream, [opened, recorded, submitted]))).toEqual(results));
  it('refuses an event that no assessment has', () =>
    expect(() => rescore(recordedEvents(stream, [{ type: 'TargetDrafted', data: {} }]))).toThrow('TargetDrafted'));
});
