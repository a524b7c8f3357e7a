import { z } from 'zod';
import { type Cell } from '#domain/approval';
import { proposedContentSchema, proposedRowSchema } from './proposed-content.js';

/** More than a reviewer goes through cell by cell: such a content is returned with an opinion. */
const MOST = 200;

const from = z
  .string()
  .min(1)
  .max(4000)
  .optional()
  .describe('所见的原值，空格不填 What was seen in the cell; left out where it was empty');

const head = proposedContentSchema.shape;
const row = proposedRowSchema.shape;

const to = <Value extends z.ZodType>(value: Value) =>
  value.describe('建议改为，清空则不填 What should stand there; left out to empty the cell');
const inHead = <Name extends string, Value extends z.ZodType>(name: Name, value: Value) =>
  z.strictObject({ field: z.literal(name), from, to: to(value) });
const inRow = <const Names extends readonly [string, ...string[]], Value extends z.ZodType>(
  names: Names,
  value: Value,
) => z.strictObject({ indicatorId: z.uuid(), field: z.enum(names), from, to: to(value) });

/** One cell of the content as it was seen and as it should be, in the form in which content is revised. */
export const proposedCellSchema = z
  .discriminatedUnion('field', [
    inHead('name', head.name),
    inHead('budget', head.budget),
    inHead('annualGoal', head.annualGoal),
    inRow(['level1', 'level2', 'level3', 'value', 'unit'], row.value),
    inRow(['operator'], row.operator),
    inRow(['weight'], row.weight),
    inRow(['direction'], row.direction),
  ])
  .meta({ id: 'CellProposal' });
type ProposedCell = z.infer<typeof proposedCellSchema>;

const placeOf = (cell: ProposedCell): string => `${'indicatorId' in cell ? cell.indicatorId : ''}/${cell.field}`;

export const proposedCellsSchema = z
  .array(proposedCellSchema)
  .min(1)
  .max(MOST)
  .refine((cells) => new Set(cells.map(placeOf)).size === cells.length, {
    error: '同一格不能重复。must name each cell once.',
  });

/** In the machine's words, to which a row is a row of whatever is approved. */
export const asCell = ({ field, from: seen, to: wanted, ...place }: ProposedCell): Cell => ({
  ...('indicatorId' in place ? { row: place.indicatorId } : {}),
  field,
  ...(seen === undefined ? {} : { from: seen }),
  ...(wanted === undefined ? {} : { to: wanted }),
});
