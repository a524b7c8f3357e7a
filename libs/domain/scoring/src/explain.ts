import { exact, shortest } from '#domain/kernel';
import type { ExecutionBranch, ExecutionNote, ExecutionScore } from './execution.js';
import type { IndicatorBranch, IndicatorNote, IndicatorScore } from './indicator.js';
import type { ScoreBreakdown } from './score-assessment.js';

export interface Sentence {
  readonly zh: string;
  readonly en: string;
}
export interface Explanation {
  readonly indicators: readonly (Sentence & { readonly indicatorId: string })[];
  readonly execution: Sentence;
  readonly total: Sentence;
}

const met: Sentence = { zh: '达到指标值', en: 'target met' };
const missed: Sentence = { zh: '未达到指标值', en: 'target missed' };

export const branches: Record<IndicatorBranch | ExecutionBranch, Sentence> = {
  'equal-full': { zh: '恰为指标值', en: 'exactly the target value' },
  'equal-share': { zh: '恰为指标值，按比例得分', en: 'exactly the target value, a share of the weight' },
  'at-least-nothing': { zh: '无完成量', en: 'nothing achieved' },
  'at-least-met': met,
  'at-least-below-share': { zh: '低于最低完成比例', en: 'below the least share that scores' },
  'at-least-proportional': { zh: '未达到，按完成比例得分', en: 'missed, in proportion to what was achieved' },
  'at-most-met': { zh: '未超过指标值', en: 'within the target value' },
  'at-most-linear': { zh: '超过，按超出比例扣分', en: 'exceeded, less the share of the excess' },
  'at-most-double': { zh: '达到指标值的两倍以上', en: 'twice the target value or more' },
  'at-most-ratio': { zh: '超过，按反比得分', en: 'exceeded, in inverse proportion' },
  'zero-target-met': met,
  'zero-target-missed': missed,
  'as-written-met': met,
  'as-written-missed': missed,
  qualitative: { zh: '定性评定', en: 'graded' },
  'not-applicable': { zh: '不适用，不计分', en: 'not applicable, not scored' },
  'spent-without-budget': { zh: '无预算而有支出', en: 'money spent without a budget' },
  'nothing-spent': { zh: '没有支出', en: 'nothing spent' },
  proportional: { zh: '按执行率得分', en: 'in proportion to the rate' },
  'fully-spent': { zh: '全部执行', en: 'fully spent' },
};

export const notes: Record<IndicatorNote | ExecutionNote, Sentence> = {
  'weight-reapportioned': { zh: '权重已按不适用项重新分摊', en: 'weight includes a share of what does not apply' },
  'non-positive-target': { zh: '指标值不大于 0，请核对', en: 'the target value is not above 0, check it' },
  'over-achieved': { zh: '大幅超额完成', en: 'far over-achieved' },
  'over-achieved-deducted': { zh: '大幅超额完成，已扣分', en: 'far over-achieved, points taken off' },
  'budget-adjusted': { zh: '全年预算数与批复数不同', en: 'the budget is not the approved one' },
  'spent-negative': { zh: '执行数为负，按 0 计', en: 'negative spending counts as 0' },
  'spent-over-budget': { zh: '执行数超过预算数，按满分封顶', en: 'spent more than the budget, capped' },
  'spent-without-budget': { zh: '请核对预算数', en: 'check the budget' },
};

type Row = Pick<IndicatorScore | ExecutionScore, 'arithmetic' | 'raw' | 'score' | 'branch' | 'notes'>;

/** `20 × 4 ÷ 5 = 16.00`, `15 × 5 ÷ 24 = 3.125 ≈ 3.13`, `30 × 4 ÷ 7 ≈ 17.14`; one number alone stands alone. */
function arithmeticOf({ arithmetic, raw, score }: Row): string {
  if (arithmetic === raw) return exact(raw).eq(exact(score)) ? score : `${raw} ≈ ${score}`;
  if (exact(raw).eq(exact(score))) return `${arithmetic} = ${score}`;
  return raw.length > 12 ? `${arithmetic} ≈ ${score}` : `${arithmetic} = ${raw} ≈ ${score}`;
}

const sentence = (facts: Sentence, row: Row): Sentence => ({
  zh: `${facts.zh}，${[branches[row.branch], ...row.notes.map((note) => notes[note])].map(({ zh }) => zh).join('；')}：${arithmeticOf(row)}`,
  en: `${facts.en}, ${[branches[row.branch], ...row.notes.map((note) => notes[note])].map(({ en }) => en).join('; ')}: ${arithmeticOf(row)}`,
});

function factsOf({ operator, target, actual, qualitative, effectiveWeight }: IndicatorScore): Sentence {
  if (qualitative !== undefined)
    return {
      zh: `权重 ${effectiveWeight}，${qualitative.word} ${qualitative.range}`,
      en: `weight ${effectiveWeight}, ${qualitative.word} ${qualitative.range}`,
    };
  return {
    zh: `权重 ${effectiveWeight}，指标值 ${operator} ${target}${actual === undefined ? '' : `，完成值 ${actual}`}`,
    en: `weight ${effectiveWeight}, target ${operator} ${target}${actual === undefined ? '' : `, actual ${actual}`}`,
  };
}

function executionFacts({ budget, spent, rate, adjusted, overspentReason }: ExecutionScore): Sentence {
  const percent = rate === undefined ? undefined : `${shortest(exact(rate).times(100))} %`;
  return {
    zh: [
      `预算数 ${budget}`,
      ...(adjusted === undefined ? [] : [`批复数 ${adjusted.approved}，调整原因：${adjusted.reason}`]),
      `执行数 ${spent}`,
      ...(percent === undefined ? [] : [`执行率 ${percent}`]),
      ...(overspentReason === undefined ? [] : [`超支原因：${overspentReason}`]),
    ].join('，'),
    en: [
      `budget ${budget}`,
      ...(adjusted === undefined ? [] : [`approved ${adjusted.approved}, reason of the change: ${adjusted.reason}`]),
      `spent ${spent}`,
      ...(percent === undefined ? [] : [`rate ${percent}`]),
      ...(overspentReason === undefined ? [] : [`reason of the overspending: ${overspentReason}`]),
    ].join(', '),
  };
}

function totalOf({ indicators, execution, sum, ceiling, total, grade, policy }: ScoreBreakdown): Sentence {
  const parts = `${[...indicators, execution].map(({ score }) => score).join(' + ')} = ${sum}`;
  const by = `${policy.id} v${policy.version}`;
  return {
    zh: `${parts}${ceiling === undefined ? '' : `，因执行率封顶 ${ceiling}`}：总分 ${total}，等次 ${grade}（${by}）`,
    en: `${parts}${ceiling === undefined ? '' : `, capped at ${ceiling} by the execution rate`}: total ${total}, grade ${grade} (${by})`,
  };
}

export const explainIndicator = (score: IndicatorScore): Sentence => sentence(factsOf(score), score);

export const explainExecution = (score: ExecutionScore): Sentence => sentence(executionFacts(score), score);

/** One sentence per row that shows the arithmetic; from the breakdown alone, so an old score explains itself. */
export const explain = (breakdown: ScoreBreakdown): Explanation => ({
  indicators: breakdown.indicators.map((row) => ({ indicatorId: row.indicatorId, ...explainIndicator(row) })),
  execution: explainExecution(breakdown.execution),
  total: totalOf(breakdown),
});
