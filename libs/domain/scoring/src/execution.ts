import { exact, multiplyThenDivide, shortest, twoPlaces, type Exact } from '#domain/kernel';
import { isBlank, isNumber, larger, numberOf, rawText, smaller, zero, type AssessmentInput } from './assessment.js';
import type { ScoringPolicy } from './policy.js';
import type { Outcome } from './quantity.js';
import { executionApplies } from './weights.js';

export type ExecutionBranch =
  'not-applicable' | 'spent-without-budget' | 'nothing-spent' | 'proportional' | 'fully-spent';
export type ExecutionNote = 'spent-negative' | 'spent-over-budget' | 'spent-without-budget' | 'budget-adjusted';

export interface ExecutionScore {
  readonly budget: string;
  readonly spent: string;
  /** spent ÷ budget to four places, for reading; every comparison uses the exact amounts. Absent where the budget is 0. */
  readonly rate?: string;
  readonly branch: ExecutionBranch;
  readonly arithmetic: string;
  readonly raw: string;
  readonly score: string;
  readonly notes: readonly ExecutionNote[];
  /** Where the reported budget is not the approved one. */
  readonly adjusted?: { readonly approved: string; readonly reason: string };
  /** Why more was spent than the budget. */
  readonly overspentReason?: string;
}

interface Money {
  readonly budget: Exact;
  readonly spent: Exact;
}

const moneyOf = ({ execution }: AssessmentInput): Money => ({
  budget: numberOf(execution.budget),
  spent: larger(numberOf(execution.spent), zero),
});

/** True where there is a rate and it is below `share`; compared without dividing. */
export function isRateBelow(input: AssessmentInput, share: string): boolean {
  const { budget, spent } = moneyOf(input);
  return budget.gt(0) && spent.lt(budget.times(exact(share)));
}

function outcomeOf({ budget, spent }: Money, points: Exact): Outcome<ExecutionBranch> {
  if (budget.isZero()) return { branch: 'spent-without-budget', raw: zero, arithmetic: '0' };
  if (spent.isZero()) return { branch: 'nothing-spent', raw: zero, arithmetic: '0' };
  if (spent.gte(budget)) return { branch: 'fully-spent', raw: points, arithmetic: shortest(points) };
  return {
    branch: 'proportional',
    raw: multiplyThenDivide(points, spent, budget),
    arithmetic: `${shortest(points)} × ${shortest(spent)} ÷ ${shortest(budget)}`,
  };
}

/** The approved amount where another is reported: `480000` and `480000.00` are one. */
export function otherApproved({ execution: { budget, approvedBudget } }: AssessmentInput): string | undefined {
  if (approvedBudget === undefined || !isNumber(budget)) return undefined;
  return numberOf(budget).eq(numberOf(approvedBudget)) ? undefined : approvedBudget;
}

export function isOverspent(input: AssessmentInput): boolean {
  const { budget, spent } = moneyOf(input);
  return spent.gt(budget);
}

/** What a reader must know of the amounts; a missing reason refuses submission, never a score. */
function reasonsOf(input: AssessmentInput): Pick<ExecutionScore, 'adjusted' | 'overspentReason'> {
  const { budgetAdjustedReason: reason = '', overspentReason } = input.execution;
  const approved = otherApproved(input);
  return {
    ...(approved === undefined ? {} : { adjusted: { approved, reason } }),
    ...(isOverspent(input) && overspentReason !== undefined && !isBlank(overspentReason) ? { overspentReason } : {}),
  };
}

function notesOf(input: AssessmentInput): ExecutionNote[] {
  const { budget, spent } = moneyOf(input);
  return [
    ...(otherApproved(input) === undefined ? [] : (['budget-adjusted'] as const)),
    ...(numberOf(input.execution.spent).lt(0) ? (['spent-negative'] as const) : []),
    ...(budget.gt(0) && spent.gt(budget) ? (['spent-over-budget'] as const) : []),
    ...(budget.isZero() && spent.gt(0) ? (['spent-without-budget'] as const) : []),
  ];
}

export function scoreExecution(input: AssessmentInput, { totals }: ScoringPolicy): ExecutionScore {
  const { budget, spent } = moneyOf(input);
  const outcome: Outcome<ExecutionBranch> = executionApplies(input)
    ? outcomeOf({ budget, spent }, exact(totals.execution))
    : { branch: 'not-applicable', raw: zero, arithmetic: '0' };
  return {
    budget: input.execution.budget.trim(),
    spent: input.execution.spent.trim(),
    ...(budget.isZero() ? {} : { rate: spent.div(budget).toFixed(4) }),
    branch: outcome.branch,
    arithmetic: outcome.arithmetic,
    raw: rawText(outcome.raw),
    score: twoPlaces(outcome.raw),
    notes: notesOf(input),
    ...reasonsOf(input),
  };
}

/** The most the total may be at this rate of execution, where the policy caps it. */
export function ceilingOf(input: AssessmentInput, { execution }: ScoringPolicy): Exact | undefined {
  return (execution.ceilings ?? [])
    .filter(({ below }) => isRateBelow(input, below))
    .map(({ total }) => exact(total))
    .reduce<Exact | undefined>((low, total) => (low === undefined ? total : smaller(low, total)), undefined);
}
