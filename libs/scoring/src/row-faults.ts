import { type Exact } from '#kernel';
import { isBlank, isNumber, numberOf, type AssessedIndicator, type AssessmentInput } from './assessment.js';
import { about, aboutAll, type Finding } from './finding.js';
import type { ScoringPolicy } from './policy.js';
import { bandOf, isInside, legalRange, rangeText } from './qualitative.js';

const twoPlaceScore = /^\d{1,3}(\.\d{1,2})?$/;
const numberZh = '须是不带符号（≥、%、千分位逗号）的数字，如 1200 或 -1.5';
const numberEn = 'must be a plain number such as 1200 or -1.5, without ≥, % or thousands separators';

function quantityFaults(row: AssessedIndicator): Finding[] {
  const { target, actual = '' } = row;
  const faults: Finding[] = [];
  if (!isNumber(target))
    faults.push(
      about(
        row,
        'target-not-a-number',
        `的指标值“${target}”${numberZh}：请先调整绩效目标。`,
        `the target value “${target}” ${numberEn}: adjust the target first.`,
      ),
    );
  if (isBlank(actual)) faults.push(about(row, 'actual-missing', '未填完成值，请填写。', 'fill in the actual value.'));
  else if (!isNumber(actual))
    faults.push(
      about(
        row,
        'actual-not-a-number',
        `的完成值“${actual}”${numberZh}。`,
        `the actual value “${actual}” ${numberEn}.`,
      ),
    );
  return faults;
}

function qualityFaults(row: AssessedIndicator, weight: Exact | undefined, policy: ScoringPolicy): Finding[] {
  if (row.qualitative === undefined)
    return [about(row, 'qualitative-missing', '未评定等次和得分，请填写。', 'choose a grade and a score.')];
  const { grade, score } = row.qualitative;
  const band = bandOf(grade, policy);
  if (band === undefined) {
    const words = policy.qualitative.map((one) => `${one.grade} ${one.word}`);
    return [
      about(
        row,
        'qualitative-grade-unknown',
        `的等次“${grade}”不存在，请选择：${words.join('、')}。`,
        `there is no grade “${grade}”; choose one of ${words.join(', ')}.`,
      ),
    ];
  }
  if (!twoPlaceScore.test(score.trim()))
    return [
      about(
        row,
        'qualitative-score-invalid',
        `的得分“${score}”须是不超过两位小数的数字。`,
        `the score “${score}” must be a number with at most two decimals.`,
      ),
    ];
  if (weight === undefined || isInside(legalRange(band, weight), numberOf(score))) return [];
  const range = rangeText(legalRange(band, weight));
  return [
    about(
      row,
      'qualitative-score-out-of-range',
      `评为“${band.word}”，得分 ${score} 须在 ${range} 之内。`,
      `graded “${band.word}”, so the score ${score} must lie in ${range}.`,
    ),
  ];
}

/** Why a row cannot be scored; `weight` is unknown while the table itself has faults. */
export function rowFaults(row: AssessedIndicator, weight: Exact | undefined, policy: ScoringPolicy): Finding[] {
  if (row.notApplicable !== undefined) return [];
  return row.operator === '定性' ? qualityFaults(row, weight, policy) : quantityFaults(row);
}

export function executionFaults({ execution: { budget, spent } }: AssessmentInput): Finding[] {
  const faults: Finding[] = [];
  if (!isNumber(budget) || numberOf(budget).lt(0))
    faults.push(
      aboutAll(
        'budget-invalid',
        `全年预算数“${budget}”须是不小于 0 的数字，请改正。`,
        `The budget “${budget}” must be a number not below 0.`,
      ),
    );
  if (!isNumber(spent))
    faults.push(
      aboutAll(
        'spent-invalid',
        `全年执行数“${spent}”须是数字，没有支出请填 0。`,
        `The amount spent “${spent}” must be a number; write 0 where nothing was spent.`,
      ),
    );
  return faults;
}
