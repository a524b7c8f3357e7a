import { exact, shortest, sum } from '#domain/kernel';
import { isBlank, isNumber, numberOf, type AssessmentInput } from './assessment.js';
import { about, aboutAll, numberedRows, type Finding } from './finding.js';
import type { ScoringPolicy } from './policy.js';

function weightFaults(input: AssessmentInput, { totals }: ScoringPolicy): Finding[] {
  const indicators = numberedRows(input);
  const invalid = indicators.filter(({ weight }) => !isNumber(weight) || numberOf(weight).lte(0));
  if (invalid.length > 0)
    return invalid.map((row) => {
      const zh = isBlank(row.weight) ? '没有权重' : `的权重“${row.weight}”不是大于 0 的数`;
      return about(row, 'weight-invalid', `${zh}，请先调整绩效目标。`, 'make the weight a number above 0.');
    });
  const whole = sum(indicators.map(({ weight }) => weight));
  if (whole.eq(exact(totals.indicators))) return [];
  const [is, should] = [shortest(whole), totals.indicators];
  return [
    aboutAll(
      'weights-not-total',
      `指标权重合计 ${is}，评分办法要求 ${should}：请改用总分相符的评分办法，或先调整绩效目标的权重。`,
      `Weights add to ${is}, the policy needs ${should}: choose a policy of that total or adjust the target first.`,
    ),
  ];
}

function identityFaults(input: AssessmentInput): Finding[] {
  const indicators = numberedRows(input);
  const ids = indicators.map(({ indicatorId }) => indicatorId);
  const approved = new Set(input.approvedIndicatorIds ?? ids);
  const twice = indicators.filter(({ indicatorId }, index) => ids.indexOf(indicatorId) < index);
  const unknown = indicators.filter(({ indicatorId }) => !approved.has(indicatorId));
  const missing = [...approved].filter((id) => !ids.includes(id));
  return [
    ...twice.map((row) => about(row, 'duplicate-indicator', '重复填报，请只保留一行。', 'keep only one row of it.')),
    ...unknown.map((row) =>
      about(
        row,
        'unknown-indicator',
        '不在批复的绩效目标中，请删除。',
        'remove it, the approved target has no such row.',
      ),
    ),
    ...missing.map((indicatorId) => ({
      ...aboutAll(
        'indicator-missing',
        `缺少批复的指标 ${indicatorId}，请补填。`,
        `Fill in approved row ${indicatorId}.`,
      ),
      indicatorId,
    })),
  ];
}

/** What is wrong with the rows as a table: while there is any, no row has a weight to be scored with. */
export function tableFaults(input: AssessmentInput, policy: ScoringPolicy): Finding[] {
  if (input.indicators.every((row) => row.notApplicable !== undefined))
    return [
      ...identityFaults(input),
      aboutAll(
        'none-applicable',
        '没有适用的指标，无法评分：请至少填报一项指标。',
        'No row applies, so there is nothing to score: fill in at least one.',
      ),
    ];
  return [...identityFaults(input), ...weightFaults(input, policy)];
}
