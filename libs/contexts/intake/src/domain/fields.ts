import { z } from 'zod';
import { exact, isDecimal, isUnitCode, operatorOf, shortest, writtenText } from '#domain/kernel';
import { FIELD_NAMES } from '../reading/field-names.js';
import { moneyIn, yuanOf } from '../reading/money.js';

/** What a person may set of a table, of a project, and of one of its rows. */
const tableFields = ['fiscalYear', 'currencyUnit'] as const;
const projectFields = ['unit', 'project', 'projectCode', 'budget', 'annualGoal'] as const;
const rowFields = [
  ...(['level1', 'level2', 'level3', 'operator', 'value', 'unitOfMeasure', 'weight', 'direction'] as const),
];

export const settableField = z.enum([...tableFields, ...projectFields, ...rowFields]);
export type SettableField = z.infer<typeof settableField>;

export const isTableField = (field: SettableField): boolean => tableFields.some((each) => each === field);
export const isRowField = (field: SettableField): boolean => rowFields.some((each) => each === field);

/** By its name or its heading; a unit is set by its code. */
export const fieldOf = (word: string): SettableField | undefined =>
  word === FIELD_NAMES.unitCode[0]
    ? 'unit'
    : settableField.options.find((field) => field === word || FIELD_NAMES[field][0] === word);

/** What a target's budget may be, in 元; said here, for its schema would load all of targets where a table is only printed. */
const YUAN = /^\d{1,16}(\.\d{1,2})?$/;

/** An amount that a person says, `86,000.00` or `8.6万`, with its unit: that of the table where they say none. */
function amountIn(currencyUnit: string | null | undefined, said: string): string | undefined {
  const money = moneyIn(said);
  if (money === null) return undefined;
  const unit = money.unit ?? currencyUnit ?? '元';
  return YUAN.test(shortest(yuanOf(money.amount, unit))) ? `${money.amount}${unit}` : undefined;
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
  weight: (said) => (isDecimal(said) && exact(said).gt(0) ? shortest(exact(said)) : undefined),
  direction: (said) => either(said, ['正向指标', '反向指标']),
};

/** The value as it is kept; nothing where it is none of this field. */
export const valueOf = (field: SettableField, said: string, currencyUnit?: string | null): string | undefined =>
  values[field](said.trim(), currencyUnit);
