import { describe, expect, it } from '@jest/globals';
import { type Actor } from '#domain/kernel';
import { deciderSpec, envelopeOf } from '#testing/core';
import { assessedYear } from '#testing/county';
import {
  AssessmentIsSubmitted,
  AssessmentNotFound,
  IndicatorNotApproved,
  IndicatorReportedTwice,
  NotTheAssessor,
} from '../domain/assessment.errors.js';
import { assessmentDecider } from '../domain/assessment.state.js';
import { selfReportSchema, type ReportedRow, type SelfReport } from '../domain/self-report.js';
import { RecordActuals, recordActuals } from './record-actuals.js';

const { targetId, indicatorId, contentHash, report, drafter, head, stranger } = assessedYear;
const { opened, recorded, submitted, scored } = assessedYear;
const given = deciderSpec(assessmentDecider, recordActuals);
const record = (what: SelfReport = report, actor: Actor = drafter) =>
  new RecordActuals({ targetId, ...what }, envelopeOf(actor));
const rows = (...actuals: ReportedRow[]): SelfReport => ({ ...report, actuals });

describe('record-actuals', () => {
  it('records the whole report against the approved content', () => given(opened).when(record()).then(recorded));
  it('replaces an earlier report, whole', () => {
    const less = rows({ indicatorId: indicatorId(2), actual: '7' });
    given(opened, recorded)
      .when(record(less))
      .then({ type: 'ActualsRecorded', data: { contentHash, ...less } });
  });
  it('records a number in its shortest form, and words as they are', () =>
    given(opened)
      .when(
        record(
          rows(
            { indicatorId: indicatorId(1), actual: '+018.50' },
            { indicatorId: indicatorId(2), actual: '-0.0' },
            { indicatorId: indicatorId(3), actual: '5.0' },
            { indicatorId: indicatorId(4), actual: '≥95%' },
          ),
        ),
      )
      .then({
        type: 'ActualsRecorded',
        data: {
          contentHash,
          ...rows(
            { indicatorId: indicatorId(1), actual: '18.5' },
            { indicatorId: indicatorId(2), actual: '0' },
            { indicatorId: indicatorId(3), actual: '5.0' },
            { indicatorId: indicatorId(4), actual: '≥95%' },
          ),
        },
      }));
  it('records nothing when the same report arrives again', () => given(opened, recorded).when(record()).thenNothing());
  it('marks invented values even where they are the same', () =>
    given(opened, recorded)
      .when(record({ ...report, demoData: true }))
      .then({ type: 'ActualsRecorded', data: { contentHash, ...report, demoData: true } }));

  it('refuses an indicator that was not approved, by its place in the request', () => {
    const unknown = record(rows({ indicatorId: targetId, actual: '1' }));
    given(opened).when(unknown).thenThrows(IndicatorNotApproved);
    const state = assessmentDecider.evolve(assessmentDecider.initialState, opened);
    expect(() => recordActuals(unknown)(state)).toThrow('第 1 条填报的指标不在批复的目标中');
  });
  it('refuses an indicator reported twice', () => {
    const row = { indicatorId: indicatorId(1), actual: '1' };
    const twice = record(rows(row, { indicatorId: indicatorId(2), actual: '1' }, row));
    given(opened).when(twice).thenThrows(IndicatorReportedTwice);
    const state = assessmentDecider.evolve(assessmentDecider.initialState, opened);
    expect(() => recordActuals(twice)(state)).toThrow('第 1 条和第 3 条填报的是同一个指标「');
  });
  it('refuses once it is submitted or scored', () => {
    given(opened, recorded, submitted).when(record()).thenThrows(AssessmentIsSubmitted);
    given(opened, recorded, submitted, scored).when(record()).thenThrows(AssessmentIsSubmitted);
  });
  it('refuses before the target is approved', () => given().when(record()).thenThrows(AssessmentNotFound));
  it('does not let a unit see another one’s assessment', () =>
    given(opened).when(record(report, stranger)).thenThrows(AssessmentNotFound));
  it('leaves the report to the drafters of the unit', () => {
    given(opened).when(record(report, head)).thenThrows(NotTheAssessor);
    given(opened)
      .when(record(report, { system: 'worker' }))
      .thenThrows(NotTheAssessor);
  });
});

describe('a report as it is sent', () => {
  const read = (change: object) => selfReportSchema.safeParse({ ...report, ...change });

  it('holds money and scores with two places', () => {
    const { data } = read({
      execution: { budget: '100000', spent: '-0.0' },
      actuals: [{ indicatorId: indicatorId(3), qualitative: { grade: 'achieved', score: '9.5' } }],
    });
    expect(data?.execution).toEqual({ budget: '100000.00', spent: '0.00' });
    expect(data?.actuals[0]?.qualitative?.score).toBe('9.50');
  });
  it('never rounds money or scores', () => {
    expect(read({ execution: { budget: '0.005', spent: '0' } }).success).toBe(false);
    const graded = { indicatorId: indicatorId(3), qualitative: { grade: 'achieved', score: '9.505' } };
    expect(read({ actuals: [graded] }).success).toBe(false);
  });
  it('has no value for what does not apply', () => {
    const row = { indicatorId: indicatorId(1), notApplicable: { reason: '活动取消' } };
    expect(read({ actuals: [row] }).success).toBe(true);
    expect(read({ actuals: [{ ...row, actual: '1' }] }).success).toBe(false);
  });
});
