import { type Exact } from '#domain/kernel';
import { isBlank, type AssessmentInput } from './assessment.js';
import { executionReasons } from './execution-reasons.js';
import { about, numberedRows, type Finding, type Row } from './finding.js';
import { isShort, scoreIndicator, type IndicatorScore } from './indicator.js';
import type { ScoringPolicy } from './policy.js';
import { executionFaults, rowFaults } from './row-faults.js';
import { tableFaults } from './table-faults.js';
import { effectiveWeights } from './weights.js';

function scoreReasons(row: Row, score: IndicatorScore, policy: ScoringPolicy): Finding[] {
  const marks = `${score.score} / ${score.effectiveWeight}`;
  if (isShort(score))
    return [
      about(
        row,
        'reason-missing',
        `未得满分（${marks}），请填写偏差原因分析及改进措施。`,
        `short of full marks (${marks}): give the reason and the remedy.`,
      ),
    ];
  if (!score.overAchieved || policy.overAchievement.rule !== 'reason') return [];
  const { actual = '', target } = score;
  return [
    about(
      row,
      'over-achievement-reason-missing',
      `完成值 ${actual} 大幅超过指标值 ${target}，请说明原因。`,
      `the actual value ${actual} is far above the target ${target}: give the reason.`,
    ),
  ];
}

function rowReasons(row: Row, weight: Exact | undefined, policy: ScoringPolicy): Finding[] {
  if (row.notApplicable !== undefined)
    return isBlank(row.notApplicable.reason)
      ? [about(row, 'not-applicable-reason-missing', '标为不适用，请说明理由。', 'say why it does not apply.')]
      : [];
  if (!isBlank(row.reason) || weight === undefined || rowFaults(row, weight, policy).length > 0) return [];
  return scoreReasons(row, scoreIndicator(row, weight, policy), policy);
}

/** What makes an assessment impossible to score: values, never missing reasons. */
export function faultsOf(input: AssessmentInput, policy: ScoringPolicy): Finding[] {
  const table = tableFaults(input, policy);
  const weights = table.length === 0 ? effectiveWeights(input, policy) : [];
  return [
    ...table,
    ...numberedRows(input).flatMap((row, index) => rowFaults(row, weights[index], policy)),
    ...executionFaults(input),
  ];
}

/** Everything to be corrected before submission, all at once; empty means that it may be submitted as it is. */
export function checkAssessment(input: AssessmentInput, policy: ScoringPolicy): Finding[] {
  const sound = tableFaults(input, policy).length === 0;
  const weights = sound ? effectiveWeights(input, policy) : [];
  return [
    ...faultsOf(input, policy),
    ...numberedRows(input).flatMap((row, index) => rowReasons(row, weights[index], policy)),
    ...executionReasons(input, policy),
  ];
}
