import { z } from 'zod';
import {
  digestOf,
  exact,
  isDecimal,
  keptText,
  nameKey,
  operators,
  shortest,
  shortestForm,
  twoPlaces,
  uuidv5,
} from '#domain/kernel';

const text = keptText(4000);

export const weight = z
  .string()
  .refine(isDecimal, { error: '应是普通小数写法，例如 22.5。must be a plain decimal, like 22.5.' })
  .transform((shown) => shortest(exact(shown)))
  .pipe(z.string().regex(shortestForm));

export const direction = z.enum(['正向指标', '反向指标']);

export const indicatorSchema = z.strictObject({
  indicatorId: z.uuid(),
  level1: text.optional(),
  level2: text.optional(),
  level3: text.optional(),
  operator: z.enum(operators).optional(),
  value: text.optional(),
  unit: text.optional().describe('度量单位 Unit of measure'),
  weight: weight.optional(),
  direction: direction.optional(),
  /** Where a row was read from: its physical line and its cells as they stood. */
  source: z.strictObject({ line: z.int().positive(), raw: z.array(z.string()) }).optional(),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** Money: decimal(18,2), zero or more (年初预算数, 元); a third place is refused, never rounded away. */
export const money = z
  .string()
  .regex(/^\d{1,16}(\.\d{1,2})?$/, {
    error: '应是不为负的金额（元），至多两位小数。must be an amount in yuan, not negative, at most two places.',
  })
  .transform((amount) => twoPlaces(exact(amount)))
  .pipe(z.string().regex(/^\d{1,16}\.\d{2}$/));

/** Content as events hold it: a draft may lack anything of a row. */
export const contentSchema = z.strictObject({
  name: text,
  budget: money,
  annualGoal: text.optional(),
  indicators: z.array(indicatorSchema).max(500),
});
export type Content = z.infer<typeof contentSchema>;

/** SHA-256 of what is decided on: no raw cells, lines or findings (architecture §3). */
export const contentHashOf = ({ name, budget, annualGoal, indicators }: Content): string =>
  digestOf({ name, budget, annualGoal, indicators: indicators.map(({ source: _, ...indicator }) => indicator) });

/** The one project for one year: code, or the key of its name, as at the first draft. */
export function targetIdOf(of: {
  region: string;
  fiscalYear: number;
  unit: string;
  code?: string | undefined;
  name: string;
}): string {
  return uuidv5(`${of.region}/${of.fiscalYear}/${of.unit}/${of.code ?? nameKey(of.name)}`);
}
