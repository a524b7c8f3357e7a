/** What each 提示 is about, for whoever is told of one that does not stand. */
export const advisoryNames = {
  'no-satisfaction': ['没有满意度指标', 'no satisfaction indicator'],
  'unusual-split': ['权重分配不常见', 'an unusual split of weights'],
  'cost-with-at-least': ['成本指标用了“≥”或“>”', 'a cost indicator with ≥ or >'],
  'percent-over-100': ['百分比超过 100', 'a percentage over 100'],
  'level2-does-not-fit': ['二级指标与一级指标不对应', 'a level 2 that does not fit its level 1'],
  'same-indicator-twice': ['同一指标出现了两次', 'the same indicator twice'],
  'qualitative-with-unit': ['定性指标带有度量单位', 'a qualitative indicator with a unit of measure'],
  'value-repeats-name': ['指标值只是重复了名称', 'a value that only repeats the name'],
  'name-looks-cut-off': ['三级指标名称不完整', 'a name of level 3 that looks cut off'],
  'invisible-characters': ['含有看不见的字符', 'characters that nobody sees'],
  'same-name-in-unit': ['本单位另有同名项目', 'another project of this name in the unit'],
  'names-not-compared': ['未能核对同名项目', 'names that could not be compared'],
  'first-step-is-yours': ['首个环节由本人审核', 'a first step that is your own'],
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string]>>;

export type AdvisoryCode = keyof typeof advisoryNames;

export const isAdvisoryCode = (code: string): code is AdvisoryCode => Object.hasOwn(advisoryNames, code);
