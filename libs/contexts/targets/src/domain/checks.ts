import { exact, isDecimal, sum } from '#domain/kernel';
import { rowName, type CheckCode, type Finding, type InWords, type RulesInForce } from '#contexts/rules/pure';
import { type Content, type Indicator } from './content.js';
import { indicatorAdvice, targetAdvice } from './advice.js';
import { invisibleCharacters } from './invisible-characters.js';
import { ruled } from './ruled.js';

const mandatory = (code: CheckCode, zh: string, en: string, indicatorId?: string): Finding => ({
  code,
  severity: 'mandatory',
  ...(indicatorId === undefined ? {} : { indicatorId }),
  zh,
  en,
});

function valueFinding(indicator: Indicator, { zh: row, en }: InWords): Finding | undefined {
  const { indicatorId, operator, value } = indicator;
  if (operator === undefined) {
    const zh = `${row}缺少指标性质，请选择。`;
    return mandatory('operator-missing', zh, `${en}: the operator is missing; choose one.`, indicatorId);
  }
  if (value === undefined || value.includes('*')) {
    const zh = `${row}缺少指标值或仍为占位符，请填写。`;
    const missing = `${en}: the value is missing or still a placeholder; fill it in.`;
    return mandatory('value-missing', zh, missing, indicatorId);
  }
  if (operator === '定性' || isDecimal(value)) return undefined;
  const zh = `${row}的指标值「${value}」不是数字，请改为数字或改为定性。`;
  const wrong = `${en}: the value “${value}” is not a number; enter a number, or choose 定性 (qualitative).`;
  return mandatory('value-not-a-number', zh, wrong, indicatorId);
}

function indicatorFindings(indicator: Indicator, index: number): Finding[] {
  const row = rowName(indicator, index);
  const { indicatorId, weight, level1, level2, level3 } = indicator;
  const found: (Finding | undefined)[] = [valueFinding(indicator, row)];
  const add = (code: CheckCode, zh: string, en: string) =>
    found.push(mandatory(code, `${row.zh}${zh}`, `${row.en}: ${en}`, indicatorId));
  if (weight === undefined || !exact(weight).greaterThan(0))
    add('weight-not-positive', '的权重应大于 0，请填写。', 'the weight must be above 0; fill it in.');
  if (level1 === undefined) add('level1-of-row-missing', '缺少一级指标，请选择。', 'level 1 is missing; choose one.');
  if (level2 === undefined) add('level2-missing', '缺少二级指标，请选择。', 'level 2 is missing; choose one.');
  if (level3 === undefined) add('level3-missing', '缺少三级指标，请填写。', 'level 3 is missing; name the indicator.');
  return found.filter((finding) => finding !== undefined);
}

function contentFindings(
  { annualGoal, indicators }: Content,
  { weightTotal }: Pick<RulesInForce, 'weightTotal'>,
): Finding[] {
  const found: Finding[] = [];
  const total = sum(indicators.flatMap(({ weight }) => weight ?? []));
  if (!total.equals(exact(weightTotal))) {
    const zh = `权重合计为 ${total.toFixed()}，应为 ${weightTotal}，请调整各行权重。`;
    const en = `Weights add to ${total.toFixed()}, and must add to ${weightTotal}: adjust the weights of the rows.`;
    found.push(mandatory('weights-do-not-add-up', zh, en));
  }
  for (const level1 of ['产出指标', '效益指标']) {
    if (indicators.some((indicator) => indicator.level1 === level1)) continue;
    const zh = `至少应有一行${level1}，请补充。`;
    found.push(mandatory('level1-missing', zh, `There must be at least one row under ${level1}: add one.`));
  }
  if (annualGoal === undefined || /^[-_*\s]*$/u.test(annualGoal)) {
    found.push(mandatory('annual-goal-blank', '年度目标为空，请填写。', 'The annual goal is blank; fill it in.'));
  }
  return found;
}

/** Of the rules, what a content is checked by. */
export type CheckRules = Pick<RulesInForce, 'weightTotal' | 'usualSplit' | 'severities'>;

/** Every check before submission (rules §2), all findings at once, each as strict as the rules make it. */
export const checkContent = (content: Content, rules: CheckRules): Finding[] =>
  [
    ...contentFindings(content, rules),
    ...content.indicators.flatMap(indicatorFindings),
    ...invisibleCharacters(content),
    ...targetAdvice(content, rules),
    ...indicatorAdvice(content.indicators),
  ].map((finding) => ruled(finding, rules.severities));
