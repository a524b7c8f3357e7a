import { z } from 'zod';
import { isKeepable, operatorOf, operators, uuidv5, writtenText } from '#domain/kernel';
import { contentHashOf, direction, money, weight, type Content } from './content.js';

const text = writtenText(4000);

/** `>=`, `不低于` and the like are taken as a table's are. */
const operator = z.preprocess(
  (word) => (typeof word === 'string' ? (operatorOf(word) ?? word) : word),
  z.enum(operators),
);

/** A cell stands as it was printed. */
const cell = z
  .string()
  .refine(isKeepable, { error: '含有无法保存的字符，请删去。holds a character that cannot be kept: take it out.' });

export const proposedRowSchema = z.strictObject({
  indicatorId: z.uuid().optional(),
  level1: text.optional(),
  level2: text.optional(),
  level3: text.optional(),
  operator: operator.optional(),
  value: text.optional(),
  unit: text.optional().describe('度量单位 Unit of measure'),
  weight: weight.optional(),
  direction: direction.optional(),
  source: z.strictObject({ line: z.int32().positive(), raw: z.array(cell).max(1000) }).optional(),
});

/** Content as a person or a table gives it: a known indicator carries its id, a new one none; a draft may lack anything. */
export const proposedContentSchema = z.strictObject({
  name: text,
  budget: money,
  annualGoal: text.optional(),
  indicators: z.array(proposedRowSchema).max(500),
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

/** The hash a target's content would have after a revision. */
export const hashOfRevision = (
  target: { readonly id: string; readonly indicatorsAdded: number },
  proposed: ProposedContent,
): string => contentHashOf(withIndicatorIds(target.id, proposed, target.indicatorsAdded));
