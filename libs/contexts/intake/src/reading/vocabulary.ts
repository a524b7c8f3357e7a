import { national } from './national-words.js';
import { type Vocabulary } from './vocabulary-entry.js';

const COST = { 成本指标: ['经济成本指标', '社会成本指标', '生态环境成本指标'] };

/** Since 2021 cost is a level of its own; tables of earlier years that have it are read, and asked about. */
const since2021: Vocabulary = { from: 2021, headings: {}, besides: [], level1: {}, level2: COST };

/** What two provinces call things besides: a region in Chongqing prints its units of measure before the sign. */
const chongqing: Vocabulary = {
  regions: ['50'],
  headings: { project: ['项目专项名称'], annualGoal: ['当年绩效目标'], weight: ['分值权重'] },
  besides: ['是否核心', '业务主管部门'],
  level1: {},
  level2: {},
};

export const VOCABULARIES: readonly Vocabulary[] = [national, since2021, chongqing];

/** The entries that hold for a year and a region; what is not known leaves none out. */
export const vocabulariesFor = (year: number | null, region?: string): readonly Vocabulary[] =>
  VOCABULARIES.filter(
    ({ from, until, regions }) =>
      (year === null || ((from ?? year) <= year && year <= (until ?? year))) &&
      (region === undefined || regions === undefined || regions.some((prefix) => region.startsWith(prefix))),
  );
