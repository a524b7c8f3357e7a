const row = (level1: string, level2: string, level3: string, weight: string) => ({
  ...{ level1, level2, level3, operator: '≥' as const, value: '95', unit: '%', weight, direction: '正向指标' as const },
});
const rows = [
  row('产出指标', '数量指标', '公开课场次完成率', '50'),
  row('效益指标', '社会效益指标', '学员就业率', '30'),
  row('满意度指标', '服务对象满意度指标', '学员满意度', '10'),
];
/** What an officer writes by hand, fit to be submitted. */
export const sound = { name: '职业技能公开课', budget: '12000', annualGoal: '办好公开课。', indicators: rows };
/** The same with every mandatory check failing that one row can fail. */
export const defective = {
  ...{ name: '职业技能公开课', budget: '12000', annualGoal: ' - ' },
  indicators: [{ level1: '产出指标', level2: '数量指标', operator: '≥', value: '很多', weight: '0' }],
};
