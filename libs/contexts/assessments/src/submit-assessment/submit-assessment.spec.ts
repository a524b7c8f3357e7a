import { describe, expect, it } from '@jest/globals';
import {
  checks,
  FindingExplainedTwice,
  UnknownFinding,
  type AdvisoryReason,
  type Severities,
} from '#contexts/rules/core';
import { DomainError, uuidv5, type Actor } from '#domain/kernel';
import { deciderSpec, envelopeOf } from '#testing/core';
import { assessedYear } from '#testing/county';
import { type AssessmentEvent } from '../domain/assessment.events.js';
import {
  AssessmentBlocked,
  AssessmentIsSubmitted,
  AssessmentNotFound,
  AssessmentTooLong,
  NotTheAssessor,
} from '../domain/assessment.errors.js';
import { type SelfReport } from '../domain/self-report.js';
import { assessmentDecider } from '../domain/assessment.state.js';
import { scoreSubmission } from '../domain/year-end-result.js';
import { SubmitAssessment, submitAssessment } from './submit-assessment.js';

const { targetId, indicatorId, report, drafter, head, stranger } = assessedYear;
const { opened, recorded, submitted, scored } = assessedYear;
const given = deciderSpec(assessmentDecider, submitAssessment);
const submit = (actor: Actor = drafter, severities: Severities = {}, reasons: AdvisoryReason[] = []) =>
  new SubmitAssessment({ targetId, reasons }, envelopeOf(actor), { severities });

const decided = (...past: AssessmentEvent[]) =>
  submitAssessment(submit())(past.reduce(assessmentDecider.evolve, assessmentDecider.initialState));

function findingsAfter(...past: AssessmentEvent[]): unknown {
  const { initialState, evolve } = assessmentDecider;
  try {
    submitAssessment(submit())(past.reduce(evolve, initialState));
  } catch (error) {
    if (error instanceof DomainError) return error.details['findings'];
  }
  return [];
}

describe('submit-assessment', () => {
  it('submits exactly what the engine is given, with the policy it was opened under', () =>
    given(opened, recorded).when(submit()).then(submitted));

  it('refuses an empty report, naming every row and the money at once', () => {
    given(opened).when(submit()).thenThrows(AssessmentBlocked);
    expect(findingsAfter(opened)).toMatchObject([
      { code: 'actual-missing', indicatorId: indicatorId(1) },
      { code: 'actual-missing', indicatorId: indicatorId(2) },
      { code: 'qualitative-missing', indicatorId: indicatorId(3) },
      { code: 'actual-missing', indicatorId: indicatorId(4) },
      { code: 'spent-invalid', zh: expect.any(String), en: expect.any(String) },
    ]);
  });
  it('refuses rows short of full marks and low spending without a reason', () => {
    const actuals = report.actuals.map(({ reason: _, ...row }) => row);
    const execution = { budget: '100000.00', spent: '80000.00' };
    const silent: AssessmentEvent = { ...recorded, data: { ...recorded.data, actuals, execution } };
    given(opened, silent).when(submit()).thenThrows(AssessmentBlocked);
    expect(findingsAfter(opened, silent)).toMatchObject([
      { code: 'reason-missing', indicatorId: indicatorId(1) },
      { code: 'reason-missing', indicatorId: indicatorId(3) },
      { code: 'execution-reason-missing' },
    ]);
  });
  it('holds the reported budget against the approved one until a reason is given, which is submitted', () => {
    const withMoney = (execution: SelfReport['execution']): AssessmentEvent => ({
      ...recorded,
      data: { ...recorded.data, execution },
    });
    const more = { budget: '251890.00', spent: '251890.00' };
    given(opened, withMoney(more)).when(submit()).thenThrows(AssessmentBlocked);
    expect(findingsAfter(opened, withMoney(more))).toEqual([
      {
        ...{ code: 'budget-adjusted-reason-missing', severity: 'mandatory' },
        zh: '全年预算数 251890.00 元与批复的 100000.00 元不同：请改为批复数，或填写预算调整原因。',
        en: expect.stringContaining('100000.00'),
      },
    ]);
    const explained = { ...more, budgetAdjustedReason: '年中追加' };
    const inputs = { ...submitted.data.inputs, execution: { ...explained, approvedBudget: '100000.00' } };
    given(opened, withMoney(explained))
      .when(submit())
      .then({ ...submitted, data: { ...submitted.data, inputs } });
    const nothing = { budget: '0.00', spent: '0.00', notApplicableReason: 'x', budgetAdjustedReason: 'x' };
    expect(findingsAfter(opened, withMoney(nothing))).toContainEqual(
      expect.objectContaining({ code: 'execution-applicable' }),
    );
  });
  describe('by rules that make a missing reason a 提示', () => {
    const actuals = report.actuals.map(({ reason: _, ...row }) => row);
    const silent: AssessmentEvent = { ...recorded, data: { ...recorded.data, actuals } };
    const mild: Severities = { 'reason-missing': 'advisory' };
    const state = [opened, silent].reduce(assessmentDecider.evolve, assessmentDecider.initialState);
    const first = { code: 'reason-missing', indicatorId: indicatorId(1), reason: '两批次推迟。' };
    const inputs = {
      ...submitted.data.inputs,
      indicators: submitted.data.inputs.indicators.map(({ reason: _, ...row }) => row),
    };
    const refusal = (of: () => unknown) => {
      try {
        of();
      } catch (error) {
        if (error instanceof DomainError) return error;
      }
      throw new Error('nothing was refused');
    };

    it('records what lacks a reason, and the reason that the submission gives for it', () => {
      const advisories = [first, { code: 'reason-missing', indicatorId: indicatorId(3) }];
      given(opened, silent)
        .when(submit(drafter, mild, [first]))
        .then({ ...submitted, data: { ...submitted.data, inputs, advisories } });
    });

    it('is blocked by what stays 强制, counts that alone, and says what may be explained', () => {
      const low: AssessmentEvent = {
        ...silent,
        data: { ...silent.data, execution: { budget: '100000.00', spent: '80000.00' } },
      };
      given(opened, low)
        .when(submit(drafter, mild, [first]))
        .thenThrows(AssessmentBlocked);
      const lowState = [opened, low].reduce(assessmentDecider.evolve, assessmentDecider.initialState);
      const { message, details } = refusal(() => submitAssessment(submit(drafter, mild))(lowState));
      expect(message).toContain('自评有 1 处须先改正');
      expect(details['findings']).toMatchObject([
        {
          ...{
            severity: 'advisory',
            zh: expect.stringMatching(/^第 1 行.*本年度规则定为提示，也可在提交时说明理由。$/),
          },
          en: expect.stringMatching(/make it advice: you may give the reason at submission instead\.$/),
        },
        { severity: 'advisory', indicatorId: indicatorId(3) },
        { code: 'execution-reason-missing', severity: 'mandatory', zh: expect.not.stringContaining('提示') },
      ]);
    });

    it('refuses a reason for what does not stand, and two for one, in words', () => {
      const gone = { code: 'reason-missing', indicatorId: indicatorId(2), reason: '已补' };
      const unknown = refusal(() => submitAssessment(submit(drafter, mild, [first, gone]))(state));
      expect(unknown).toBeInstanceOf(UnknownFinding);
      expect(unknown.sentences.zh).toBe(
        '以下理由所说明的提示并不存在或已经消除，请删去：第 2 条（第 2 行「办结天数」未得满分而未写原因）。',
      );
      const twice = refusal(() => submitAssessment(submit(drafter, mild, [first, first]))(state));
      expect(twice).toBeInstanceOf(FindingExplainedTwice);
    });

    it('asks the engine nothing else: the score is the same, whatever is explained', () => {
      const [event] = submitAssessment(submit(drafter, mild, [first]))(state);
      if (event?.type !== 'AssessmentSubmitted') throw new Error('what is decided is a submission');
      const { policy } = event.data;
      const score = scoreSubmission({ ...event.data, revision: 2 });
      expect(score).toEqual(scoreSubmission({ inputs, policy, revision: 2 }));
      expect(score.total).toBe('86.50');
    });

    it('never lets through what could not be scored, by whatever the rules may say', () => {
      const stays = Object.entries(checks).filter(([, check]) => 'stays' in check);
      const lowered = Object.keys(checks).filter((code) => !stays.some(([staying]) => staying === code));
      const all: Severities = Object.fromEntries(lowered.map((code) => [code, 'advisory']));
      given(opened).when(submit(drafter, all)).thenThrows(AssessmentBlocked);
    });
  });
  it('refuses what is submitted or scored already', () => {
    given(opened, recorded, submitted).when(submit()).thenThrows(AssessmentIsSubmitted);
    given(opened, recorded, submitted, scored).when(submit()).thenThrows(AssessmentIsSubmitted);
  });
  describe('of 500 indicators, the most that a target has', () => {
    const content = opened.data.content;
    const rows = Array.from({ length: 500 }, (_, at) => uuidv5(`row/${at}`, targetId));
    const measured = { operator: '≥' as const, value: '123456789012345678.123456789012', weight: '0.18' };
    const many = (operator: '≥' | '定性'): AssessmentEvent => {
      const indicators = rows.map((id) => ({ ...content.indicators[0]!, ...measured, operator, indicatorId: id }));
      return { ...opened, data: { ...opened.data, content: { ...content, indicators } } };
    };
    const reportedAs = (row: Omit<SelfReport['actuals'][number], 'indicatorId'>): AssessmentEvent => {
      const actuals = rows.map((indicatorId) => ({ indicatorId, ...row }));
      return { ...recorded, data: { ...recorded.data, actuals } };
    };
    const reason = '改'.repeat(200);

    it('takes them with the longest numbers: the score fits into one append with its breakdown', () => {
      const actual = '99999999999999999.123456789012';
      const [event] = decided(many('≥'), reportedAs({ actual, reason }));
      if (event?.type !== 'AssessmentSubmitted') throw new Error('what is decided is a submission');
      const bytes = Buffer.byteLength(JSON.stringify(scoreSubmission({ ...event.data, revision: 2 })));
      expect(bytes).toBeGreaterThan(150_000);
      expect(bytes).toBeLessThan(250_000);
    });
    it('refuses words so long that the score could never be recorded', () => {
      const qualitative = { grade: 'achieved', score: '0.18' };
      expect(decided(many('定性'), reportedAs({ actual: '好'.repeat(300), qualitative }))).toHaveLength(1);
      given(many('定性'), reportedAs({ actual: '好'.repeat(600), qualitative }))
        .when(submit())
        .thenThrows(AssessmentTooLong);
    });
  });
  it('does not let a unit see another one’s assessment', () => {
    given().when(submit()).thenThrows(AssessmentNotFound);
    given(opened, recorded).when(submit(stranger)).thenThrows(AssessmentNotFound);
  });
  it('leaves the submission to the drafters of the unit', () =>
    given(opened, recorded).when(submit(head)).thenThrows(NotTheAssessor));
});
