import { z } from 'zod';
import { digestOf, exact, isDecimal, shortest, twoPlaces, uuidv5 } from '#kernel';
import { writtenText } from './written-text.js';

export const operators = ['=', '≥', '≤', '>', '<', '定性'] as const;

const text = writtenText(4000);
const decimal = z.string().refine(isDecimal, { error: '应是普通小数写法 must be a plain decimal' });

/** What a person enters of an indicator: a draft may lack anything. Values stand as written. */
export const indicatorFields = {
  level1: text.optional(),
  level2: text.optional(),
  level3: text.optional(),
  operator: z.enum(operators).optional(),
  value: text.optional(),
  unit: text.optional(),
  weight: decimal.transform((weight) => shortest(exact(weight))).optional(),
  direction: z.enum(['正向指标', '反向指标']).optional(),
};

/** Where a row was read from: its physical line and its cells as they stood. */
export const sourceRow = z.strictObject({ line: z.int().positive(), raw: z.array(z.string()) });

export const indicatorSchema = z.strictObject({
  indicatorId: z.uuid(),
  ...indicatorFields,
  source: sourceRow.optional(),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** Money: decimal(18,2), zero or more (年初预算数, 元); a third place is refused, never rounded away. */
export const money = z
  .string()
  .regex(/^\d{1,16}(\.\d{1,2})?$/, {
    error: '应是不为负的金额（元），至多两位小数 must be an amount in yuan, not negative, at most two places',
  })
  .transform((amount) => twoPlaces(exact(amount)));

export const contentSchema = z.strictObject({
  name: text,
  budget: money,
  annualGoal: text.optional(),
  indicators: z.array(indicatorSchema).max(500),
});
export type Content = z.infer<typeof contentSchema>;

/** Content as a person sends it: a known indicator carries its id, a new one none. */
export const proposedContentSchema = contentSchema.extend({
  indicators: z
    .array(z.strictObject({ indicatorId: z.uuid().optional(), ...indicatorFields, source: sourceRow.optional() }))
    .max(500),
});
export type ProposedContent = z.infer<typeof proposedContentSchema>;

/** Ids are UUIDv5 of (target, ordinal when first added) and never reused; `added` is how many were ever given. */
export function withIndicatorIds(targetId: string, proposed: ProposedContent, added: number): Content {
  let ordinal = added;
  const indicators = proposed.indicators.map((indicator) => {
    if (indicator.indicatorId !== undefined) return { ...indicator, indicatorId: indicator.indicatorId };
    ordinal += 1;
    return { ...indicator, indicatorId: uuidv5(`indicator/${ordinal}`, targetId) };
  });
  return { ...proposed, indicators };
}

/** SHA-256 of what is decided on: no raw cells, lines or findings (architecture §3). */
export const contentHashOf = ({ name, budget, annualGoal, indicators }: Content): string =>
  digestOf({ name, budget, annualGoal, indicators: indicators.map(({ source: _, ...indicator }) => indicator) });

/** The hash a target's content would have after a revision. */
export const hashOfRevision = (
  target: { readonly id: string; readonly indicatorsAdded: number },
  proposed: ProposedContent,
): string => contentHashOf(withIndicatorIds(target.id, proposed, target.indicatorsAdded));

/** The one project for one year: code, or name in NFKC form without white space, as at the first draft. */
export function targetIdOf(of: {
  region: string;
  fiscalYear: number;
  unit: string;
  code?: string | undefined;
  name: string;
}): string {
  const project = of.code ?? of.name.normalize('NFKC').replace(/\s/gu, '');
  return uuidv5(`${of.region}/${of.fiscalYear}/${of.unit}/${project}`);
}

export const targetStream = (targetId: string): string => `target-${targetId}`;
