import { z } from 'zod';
import { exact, isDecimal, isUnitCode, operatorOf, shortest, writtenText } from '#domain/kernel';
import { moneyIn } from '../reading/money.js';

/** What a person may set of a table, of a project and of one of its rows, with the words of the official heading. */
export const tableFields = { fiscalYear: '年度', currencyUnit: '金额单位' } as const;
export const projectFields = {
  ...{ unit: '单位名称', project: '项目名称', projectCode: '项目编码', budget: '预算数', annualGoal: '年度目标' },
} as const;
export const rowFields = {
  ...{ level1: '一级指标', level2: '二级指标', level3: '三级指标', operator: '指标性质', value: '指标值' },
  ...{ unitOfMeasure: '度量单位', weight: '权重', direction: '指标方向性' },
} as const;
export const fieldNames = { ...tableFields, ...projectFields, ...rowFields } as const;

export type TableField = keyof typeof tableFields;
export type ProjectField = keyof typeof projectFields;
export type RowField = keyof typeof rowFields;
export type SettableField = keyof typeof fieldNames;

export const isTableField = (field: SettableField): field is TableField => Object.hasOwn(tableFields, field);
export const isRowField = (field: SettableField): field is RowField => Object.hasOwn(rowFields, field);

/** By its name or its heading. */
export const fieldOf = (word: string): SettableField | undefined =>
  (Object.keys(fieldNames) as SettableField[]).find(
    (field) => field === word.trim() || fieldNames[field] === word.trim(),
  );

export const settableField = z.enum(Object.keys(fieldNames) as [SettableField, ...SettableField[]]);

/** An amount that a person says, `86,000.00` or `8.6万`, with its unit: that of the table where they say none. */
function amountIn(currencyUnit: string | null | undefined, said: string): string | undefined {
  const money = moneyIn(said);
  if (money === null || money.amount.startsWith('-')) return undefined;
  return `${money.amount}${money.unit ?? currencyUnit ?? '元'}`;
}

const text = writtenText(4000);
const written = (said: string): string | undefined => text.safeParse(said).data;
const either = (said: string, words: readonly string[]): string | undefined => words.find((word) => word === said);

type Reading = (said: string, currencyUnit: string | null | undefined) => string | undefined;

const values: { readonly [Field in SettableField]: Reading } = {
  fiscalYear: (said) => (/^20\d\d$/.test(said) ? said : undefined),
  currencyUnit: (said) => either(said, ['元', '千元', '万元', '百万元', '亿元']),
  unit: (said) => (isUnitCode(said) ? said : undefined),
  project: written,
  projectCode: written,
  budget: (said, currencyUnit) => amountIn(currencyUnit, said),
  annualGoal: written,
  level1: written,
  level2: written,
  level3: written,
  operator: (said) => operatorOf(said) ?? undefined,
  value: written,
  unitOfMeasure: written,
  weight: (said) => (isDecimal(said) ? shortest(exact(said)) : undefined),
  direction: (said) => either(said, ['正向指标', '反向指标']),
};

/** The value as it is kept; nothing where it is none of this field. */
export const valueOf = (field: SettableField, said: string, currencyUnit?: string | null): string | undefined =>
  values[field](said.trim(), currencyUnit);
