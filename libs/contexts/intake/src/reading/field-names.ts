import { type SetValue } from './table-reading.js';

/** What a person calls each field, in both languages. */
export const FIELD_NAMES: Readonly<Record<SetValue['field'], readonly [zh: string, en: string]>> = {
  department: ['主管部门', 'department'],
  unit: ['单位名称', 'unit'],
  unitCode: ['单位编码', 'code of the unit'],
  project: ['项目名称', 'project'],
  projectCode: ['项目编码', 'code of the project'],
  budget: ['预算数', 'budget'],
  annualGoal: ['年度目标', 'annual goal'],
  level1: ['一级指标', 'level 1'],
  level2: ['二级指标', 'level 2'],
  level3: ['三级指标', 'level 3'],
  operator: ['指标性质', 'operator'],
  value: ['指标值', 'value'],
  unitOfMeasure: ['度量单位', 'unit of measure'],
  weight: ['权重', 'weight'],
  direction: ['指标方向性', 'direction'],
  note: ['说明', 'note'],
  fiscalYear: ['年度', 'fiscal year'],
  currencyUnit: ['金额单位', 'currency unit'],
};
