import { may, must, scored, type Check, type InWords } from './check.js';

const noTarget: InWords = { zh: '缺了它就不成其为绩效目标', en: 'without it there is no target' };

/** Every check before the submission of a target (rules §2), by its code. */
export const targetChecks = {
  'weights-do-not-add-up': must('权重合计不对', 'weights that do not add up', scored),
  'weight-not-positive': must('权重不大于 0', 'a weight that is not above 0', scored),
  'operator-missing': must('缺少指标性质', 'no operator', scored),
  'value-missing': must('缺少指标值', 'no value', scored),
  'value-not-a-number': must('定量指标值不是数字', 'a quantitative value that is no number', scored),
  'level1-of-row-missing': must('缺少一级指标', 'no level 1', scored),
  'level3-missing': must('缺少三级指标', 'no level 3', noTarget),
  'annual-goal-blank': must('年度目标为空', 'a blank annual goal', noTarget),
  'level1-missing': may('没有产出指标或效益指标', 'no row under 产出 or 效益', 'mandatory'),
  'level2-missing': may('缺少二级指标', 'no level 2', 'mandatory'),
  'no-satisfaction': may('没有满意度指标', 'no satisfaction indicator', 'advisory'),
  'unusual-split': may('权重分配不常见', 'an unusual split of weights', 'advisory'),
  'cost-with-at-least': may('成本指标用了“≥”或“>”', 'a cost indicator with ≥ or >', 'advisory'),
  'percent-over-100': may('百分比超过 100', 'a percentage over 100', 'advisory'),
  'level2-does-not-fit': may('二级指标与一级指标不对应', 'a level 2 that does not fit its level 1', 'advisory'),
  'same-indicator-twice': may('同一指标出现了两次', 'the same indicator twice', 'advisory'),
  'qualitative-with-unit': may('定性指标带有度量单位', 'a qualitative indicator with a unit of measure', 'advisory'),
  'value-repeats-name': may('指标值只是重复了名称', 'a value that only repeats the name', 'advisory'),
  'name-looks-cut-off': may('三级指标名称不完整', 'a name of level 3 that looks cut off', 'advisory'),
  'invisible-characters': may('含有看不见的字符', 'characters that nobody sees', 'advisory'),
  'same-name-in-unit': may('本单位另有同名项目', 'another project of this name in the unit', 'advisory'),
  'first-step-is-yours': may('首个环节由本人审核', 'a first step that is your own', 'advisory'),
} as const satisfies Readonly<Record<string, Check>>;
