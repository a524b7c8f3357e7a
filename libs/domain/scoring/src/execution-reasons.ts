import { exact, shortest } from '#domain/kernel';
import { isBlank, numberOf, zero, type AssessmentInput } from './assessment.js';
import { isOverspent, isRateBelow, otherApproved } from './execution.js';
import { aboutAll, type Finding } from './finding.js';
import type { ScoringPolicy } from './policy.js';
import { executionFaults } from './row-faults.js';
import { executionApplies } from './weights.js';

/** The reported budget is held against the approved one even while the spending is no number yet. */
export function executionReasons(input: AssessmentInput, policy: ScoringPolicy): Finding[] {
  const faults = executionFaults(input);
  if (faults.some(({ code }) => code === 'budget-invalid')) return [];
  return [...budgetReasons(input), ...(faults.length === 0 ? spendingReasons(input, policy) : [])];
}

function budgetReasons(input: AssessmentInput): Finding[] {
  const { budget, budgetAdjustedReason } = input.execution;
  const approved = otherApproved(input);
  if (approved === undefined || !isBlank(budgetAdjustedReason)) return [];
  return [
    aboutAll(
      'budget-adjusted-reason-missing',
      `全年预算数 ${budget} 元与批复的 ${approved} 元不同：请改为批复数，或填写预算调整原因。`,
      `The budget of the year, ${budget} yuan, is not the approved ${approved}: correct it, or give the reason of the change.`,
    ),
  ];
}

const percent = (share: string): string => `${shortest(exact(share).times(100))}%`;

function spendingReasons(input: AssessmentInput, { execution: { reasonBelow } }: ScoringPolicy): Finding[] {
  if (!executionApplies(input)) return notApplicable(input);
  const { budget, spent, reason, overspentReason } = input.execution;
  if (isOverspent(input))
    return isBlank(overspentReason)
      ? [
          aboutAll(
            'overspent-reason-missing',
            `全年执行数 ${spent} 元超过全年预算数 ${budget} 元：请核对，或填写超支原因。`,
            `Spending, ${spent} yuan, is above the budget of ${budget}: check both, or give the reason of the overspending.`,
          ),
        ]
      : [];
  if (reasonBelow === undefined || !isBlank(reason) || !isRateBelow(input, reasonBelow)) return [];
  return [
    aboutAll(
      'execution-reason-missing',
      `预算执行率低于 ${percent(reasonBelow)}，请说明原因。`,
      `The budget execution rate is below ${percent(reasonBelow)}: give the reason.`,
    ),
  ];
}

/** Without a rate the indicators share all 100 points: never where money was approved. */
function notApplicable({ execution: { approvedBudget, notApplicableReason } }: AssessmentInput): Finding[] {
  if (approvedBudget !== undefined && numberOf(approvedBudget).gt(zero))
    return [
      aboutAll(
        'execution-applicable',
        `批复预算为 ${approvedBudget} 元，预算执行率不能不适用：请填报全年预算数和执行数，没有支出的执行数填 0。`,
        `The approved budget is ${approvedBudget} yuan, so the execution rate applies: report the budget of the year and what was spent of it, 0 where nothing was.`,
      ),
    ];
  return isBlank(notApplicableReason)
    ? [
        aboutAll(
          'execution-not-applicable-reason-missing',
          '预算数和执行数均为 0，预算执行率不适用，请说明理由。',
          'Budget and spending are both 0, so there is no execution rate: say why.',
        ),
      ]
    : [];
}
