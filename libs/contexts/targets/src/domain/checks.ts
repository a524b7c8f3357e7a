import { exact, isDecimal, sum } from '#domain/kernel';
import { type Content, type Indicator } from './content.js';
import { type Finding } from './findings.js';
import { indicatorAdvice, targetAdvice } from './advice.js';
import { invisibleCharacters } from './invisible-characters.js';
import { type RegionRules } from './region-rules.js';

const mandatory = (code: string, zh: string, en: string, indicatorId?: string): Finding => ({
  code,
  severity: 'mandatory',
  ...(indicatorId === undefined ? {} : { indicatorId }),
  zh,
  en,
});

export const rowName = (indicator: Indicator, index: number): string =>
  `第 ${index + 1} 行（${indicator.level3 ?? indicator.level2 ?? indicator.level1 ?? '未命名'}）`;

function valueFinding(indicator: Indicator, row: string, en: string): Finding | undefined {
  const { indicatorId, operator, value } = indicator;
  if (operator === undefined) {
    return mandatory(
      'operator-missing',
      `${row}缺少指标性质，请选择。`,
      `${en} has no operator; choose one.`,
      indicatorId,
    );
  }
  if (value === undefined || value.includes('*')) {
    const zh = `${row}缺少指标值或仍为占位符，请填写。`;
    return mandatory('value-missing', zh, `${en} has no value or a placeholder; fill it in.`, indicatorId);
  }
  if (operator === '定性' || isDecimal(value)) return undefined;
  const zh = `${row}的指标值“${value}”不是数字，请改为数字或改为定性。`;
  return mandatory('value-not-a-number', zh, `${en} must have a number as its value, or be 定性.`, indicatorId);
}

function indicatorFindings(indicator: Indicator, index: number): Finding[] {
  const row = rowName(indicator, index);
  const en = `Row ${index + 1}`;
  const { indicatorId: id, weight } = indicator;
  const found: (Finding | undefined)[] = [valueFinding(indicator, row, en)];
  if (weight === undefined || !exact(weight).greaterThan(0)) {
    found.push(
      mandatory(
        'weight-not-positive',
        `${row}的权重应大于 0，请填写。`,
        `${en} needs a weight above 0; fill it in.`,
        id,
      ),
    );
  }
  if (indicator.level1 === undefined) {
    found.push(
      mandatory('level1-of-row-missing', `${row}缺少一级指标，请选择。`, `${en} has no level 1; choose one.`, id),
    );
  }
  if (indicator.level2 === undefined) {
    found.push(mandatory('level2-missing', `${row}缺少二级指标，请选择。`, `${en} has no level 2; choose one.`, id));
  }
  if (indicator.level3 === undefined) {
    found.push(mandatory('level3-missing', `${row}缺少三级指标，请填写。`, `${en} has no level 3; name it.`, id));
  }
  return found.filter((finding) => finding !== undefined);
}

function contentFindings({ annualGoal, indicators }: Content, { weightTotal }: RegionRules): Finding[] {
  const found: Finding[] = [];
  const total = sum(indicators.flatMap(({ weight }) => weight ?? []));
  if (!total.equals(exact(weightTotal))) {
    const zh = `权重合计为 ${total.toFixed()}，应为 ${weightTotal}，请调整各行权重。`;
    found.push(mandatory('weights-do-not-add-up', zh, `Weights add to ${total.toFixed()}, not ${weightTotal}.`));
  }
  for (const level1 of ['产出指标', '效益指标']) {
    if (indicators.some((indicator) => indicator.level1 === level1)) continue;
    const zh = `至少应有一行${level1}，请补充。`;
    found.push(mandatory('level1-missing', zh, `At least one indicator under ${level1} is required.`));
  }
  if (annualGoal === undefined || /^[-_*\s]*$/u.test(annualGoal)) {
    found.push(mandatory('annual-goal-blank', '年度目标为空，请填写。', 'The annual goal is blank; fill it in.'));
  }
  return found;
}

/** Every check before submission (rules §2), all findings at once. */
export const checkContent = (content: Content, rules: RegionRules): Finding[] => [
  ...contentFindings(content, rules),
  ...content.indicators.flatMap(indicatorFindings),
  ...invisibleCharacters(content),
  ...targetAdvice(content, rules),
  ...indicatorAdvice(content.indicators),
];
