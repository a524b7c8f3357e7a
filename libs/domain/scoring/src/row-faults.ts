import { type Exact } from '#domain/kernel';
import { isBlank, isNumber, numberOf, type AssessmentInput } from './assessment.js';
import { about, aboutAll, type Finding, type Row } from './finding.js';
import { writtenPoints } from './points.js';
import type { ScoringPolicy } from './policy.js';
import { bandOf, isInside, legalRange, rangeSentence } from './qualitative.js';

const numberZh = '不能计分：请只填数字，不带符号（≥、%、千分位逗号），整数至多 18 位、小数至多 12 位，如 1200 或 -1.5';
const numberEn =
  'must be a plain number such as 1200 or -1.5, without ≥, % or thousands separators, of at most 18 digits and 12 decimals';

function targetFaults(row: Row): Finding[] {
  const { target } = row;
  if (isNumber(target)) return [];
  const [zh, en] = isBlank(target)
    ? ['没有指标值', 'there is no target value']
    : [`的指标值“${target}”${numberZh}`, `the target value “${target}” ${numberEn}`];
  return [about(row, 'target-not-a-number', `${zh}；请先调整绩效目标。`, `${en}: adjust the target first.`)];
}

function actualFaults(row: Row): Finding[] {
  const { actual = '' } = row;
  if (isNumber(actual)) return [];
  if (isBlank(actual)) return [about(row, 'actual-missing', '未填完成值，请填写。', 'fill in the actual value.')];
  const [zh, en] = [`的完成值“${actual}”${numberZh}。`, `the actual value “${actual}” ${numberEn}.`];
  return [about(row, 'actual-not-a-number', zh, en)];
}

function gradeFaults(row: Row, grade: string, { qualitative }: ScoringPolicy): Finding[] {
  const words = qualitative.map((one) => `${one.grade} ${one.word}`);
  const [zh, en] = isBlank(grade)
    ? ['未评定等次', 'there is no grade']
    : [`的等次“${grade}”不存在`, `there is no grade “${grade}”`];
  return [
    about(
      row,
      'qualitative-grade-unknown',
      `${zh}，请选择：${words.join('、')}。`,
      `${en}; choose one of ${words.join(', ')}.`,
    ),
  ];
}

function scoreFaults(row: Row, score: string): Finding[] {
  if (writtenPoints.test(score.trim())) return [];
  const [zh, en] = isBlank(score)
    ? ['未填得分，请填写。', 'fill in the score.']
    : [
        `的得分“${score}”不对：请填 0 以上的数字，至多两位小数。`,
        `the score “${score}” must be a number from 0, of at most two decimals.`,
      ];
  return [about(row, 'qualitative-score-invalid', zh, en)];
}

function qualityFaults(row: Row, weight: Exact | undefined, policy: ScoringPolicy): Finding[] {
  if (row.qualitative === undefined)
    return [about(row, 'qualitative-missing', '未评定等次和得分，请填写。', 'choose a grade and a score.')];
  const { grade, score } = row.qualitative;
  const band = bandOf(grade, policy);
  if (band === undefined) return gradeFaults(row, grade, policy);
  const faults = scoreFaults(row, score);
  if (faults.length > 0 || weight === undefined) return faults;
  const range = legalRange(band, weight);
  if (isInside(range, numberOf(score))) return [];
  const [zh, en] = rangeSentence(range);
  return [
    about(
      row,
      'qualitative-score-out-of-range',
      `评为“${band.word}”，得分 ${score} 请改为${zh}。`,
      `graded “${band.word}”, so the score ${score} must be ${en}.`,
    ),
  ];
}

/** Why a row cannot be scored; `weight` is unknown while the table itself has faults. */
export function rowFaults(row: Row, weight: Exact | undefined, policy: ScoringPolicy): Finding[] {
  if (row.notApplicable !== undefined) return [];
  return row.operator === '定性' ? qualityFaults(row, weight, policy) : [...targetFaults(row), ...actualFaults(row)];
}

function budgetFaults(budget: string): Finding[] {
  if (isNumber(budget) && numberOf(budget).gte(0)) return [];
  const [zh, en] = isBlank(budget)
    ? ['请填写全年预算数（元），没有预算请填 0。', 'Fill in the budget in yuan; write 0 where there was none.']
    : [
        `全年预算数“${budget}”不对：请填 0 以上的数字（元）。`,
        `The budget “${budget}” must be a number of yuan not below 0.`,
      ];
  return [aboutAll('budget-invalid', zh, en)];
}

function spentFaults(spent: string): Finding[] {
  if (isNumber(spent)) return [];
  const [zh, en] = isBlank(spent)
    ? ['请填写全年执行数（元），没有支出请填 0。', 'Fill in the amount spent in yuan; write 0 where nothing was spent.']
    : [
        `全年执行数“${spent}”不对：请填数字（元），没有支出请填 0。`,
        `The amount spent “${spent}” must be a number of yuan; write 0 where nothing was spent.`,
      ];
  return [aboutAll('spent-invalid', zh, en)];
}

export const executionFaults = ({ execution: { budget, spent } }: AssessmentInput): Finding[] => [
  ...budgetFaults(budget),
  ...spentFaults(spent),
];
