import { national } from './national-words.js';
import { type Field } from './table-reading.js';

/**
 * The words of the forms, by fiscal year and region. A region or a year with words of its own is one more entry in
 * `VOCABULARIES`, and nothing else: an entry holds where its years and regions (prefixes of the code) fit, all that hold count together.
 */
export interface Vocabulary {
  readonly from?: number;
  readonly until?: number;
  readonly regions?: readonly string[];
  /** Headings and labels of each field: the official one, then what else it is called. */
  readonly headings: Partial<Readonly<Record<Field, readonly string[]>>>;
  /** Columns that forms have and targets do not: named, not taken in. */
  readonly besides: readonly string[];
  /** What level 1 is called besides its own word, in its own column. */
  readonly level1: Readonly<Record<string, readonly string[]>>;
  readonly level2: Readonly<Record<string, readonly string[]>>;
}

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
