import { expect, it } from '@jest/globals';
import type { AssessedExecution, AssessedIndicator } from './assessment.js';
import { checkAssessment, policies, type Finding } from './index.js';

const texts = [
  '',
  ' ',
  '\u3000',
  '0',
  '-1',
  '5',
  '6.5',
  '1e3',
  '1,200',
  '≥98%',
  '一',
  '.5',
  '1'.repeat(19),
  '0.0000000000001',
];
const row = (change: Partial<AssessedIndicator> = {}): AssessedIndicator => ({
  ...{ indicatorId: 'a', name: '引进人数', operator: '≥', target: '5', weight: '90', actual: '5', ...change },
});
const graded = (grade: string, score: string) => row({ operator: '定性', target: '好', qualitative: { grade, score } });
const spent: AssessedExecution = { budget: '100', spent: '100', approvedBudget: '100' };

const rows: readonly (readonly AssessedIndicator[])[] = [
  ...texts.flatMap((text) => [
    [row({ target: text })],
    [row({ actual: text })],
    [row({ weight: text })],
    [graded('achieved', text)],
    [graded(text, '80')],
    [row({ notApplicable: { reason: text } }), row({ indicatorId: 'b' })],
    [row({ actual: '4', reason: text })],
  ]),
  ...[[], [row(), row()], [row({ operator: '定性' })], [row({ indicatorId: 'c' })], [row({ actual: '50' })]],
];
const amounts: readonly AssessedExecution[] = texts.flatMap((text) => [
  { ...spent, budget: text },
  { ...spent, spent: text },
  { ...spent, budget: text, spent: '0' },
  { ...spent, budget: text, spent: text, approvedBudget: '0', budgetAdjustedReason: text, notApplicableReason: text },
  { budget: '0', spent: '0', approvedBudget: '0' },
]);

const codes: Readonly<Record<Finding['code'], true>> = {
  ...{ 'weight-invalid': true, 'weights-not-total': true, 'duplicate-indicator': true, 'unknown-indicator': true },
  ...{ 'indicator-missing': true, 'none-applicable': true, 'target-not-a-number': true, 'actual-missing': true },
  ...{ 'actual-not-a-number': true, 'qualitative-missing': true, 'qualitative-grade-unknown': true },
  ...{ 'qualitative-score-invalid': true, 'qualitative-score-out-of-range': true, 'budget-invalid': true },
  ...{ 'spent-invalid': true, 'reason-missing': true, 'over-achievement-reason-missing': true },
  ...{ 'not-applicable-reason-missing': true, 'execution-reason-missing': true, 'overspent-reason-missing': true },
  ...{ 'budget-adjusted-reason-missing': true, 'execution-applicable': true },
  ...{ 'execution-not-applicable-reason-missing': true },
};

it('every fault is a sentence that quotes no blank and says what to do', () => {
  const inputs = [
    ...rows.map((indicators) => ({ indicators, execution: spent, approvedIndicatorIds: ['a', 'b'] })),
    ...rows.map((indicators) => ({ indicators, execution: spent })),
    ...amounts.map((execution) => ({ indicators: [row()], execution })),
  ];
  const found = inputs.flatMap((input) => policies.flatMap((policy) => checkAssessment(input, policy)));
  expect(new Set(found.map(({ code }) => code))).toEqual(new Set(Object.keys(codes)));
  for (const { code, zh, en } of found) {
    expect([code, zh]).toEqual([code, expect.stringMatching(/^[^[\]]*请[^[\]]*。$/u)]);
    expect([code, en]).toEqual([code, expect.stringMatching(/[a-z] [a-z].*\.$/u)]);
    for (const text of [zh, en]) expect(text).not.toMatch(/“\s*”|undefined|null|NaN| {2}/);
  }
});
