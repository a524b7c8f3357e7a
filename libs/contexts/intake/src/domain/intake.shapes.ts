import { z } from 'zod';
import { hashText } from '#domain/kernel';
import { settableField } from './fields.js';

const text = z.string();
const index = z.int().min(0);

const row = z.strictObject({
  level1: text.optional(),
  level2: text.optional(),
  level3: text.optional(),
  operator: text.optional(),
  value: text.optional(),
  unit: text.optional(),
  weight: text.optional(),
  direction: text.optional(),
  line: z.int(),
  raw: z.array(text),
});

export const project = z.strictObject({
  name: text.optional(),
  code: text.optional(),
  unit: text.optional(),
  /** In its `currencyUnit`, or where it says none in that of the file's only table. */
  budget: text.optional(),
  currencyUnit: text.optional(),
  annualGoal: text.optional(),
  weightTotal: text,
  /** Of a workbook, and in it the line. */
  sheet: text.optional(),
  line: z.int(),
  indicators: z.array(row),
  /** SHA-256 of the project as printed, lines apart and its budget in 元: tells a corrected project from the same one again. */
  digest: hashText,
});
export type PrintedProject = z.infer<typeof project>;

/** A repair or a revision that a person accepts or declines. */
export const proposal = z.discriminatedUnion('kind', [
  z.strictObject({
    id: text,
    kind: z.literal('move-row'),
    line: z.int(),
    from: index,
    to: index,
    reason: text,
  }),
  /** Of a project, or of the whole table where it names none; `column` from 0. */
  z.strictObject({
    id: text,
    kind: z.literal('set-value'),
    line: z.int(),
    sheet: text.optional(),
    column: index.optional(),
    project: index.optional(),
    field: settableField,
    from: text.optional(),
    to: text,
    reason: text,
  }),
  z.strictObject({
    id: text,
    kind: z.literal('revise-target'),
    line: z.int(),
    project: index,
    targetId: z.uuid(),
    expectedRevision: z.int().min(0),
    reason: text,
  }),
]);
export type IntakeProposal = z.infer<typeof proposal>;

/** What was taken for what: `line` is that of the headings, `column` counts from 0, a column without a field was not taken in. */
export const mapping = z.strictObject({
  sheet: text.optional(),
  line: z.int(),
  fiscalYear: z.int().optional(),
  currencyUnit: text.optional(),
  columns: z.array(z.strictObject({ column: index, heading: text, field: text.optional(), confidence: z.number() })),
  by: z.enum(['headings', 'content', 'person']),
});
export type Mapping = z.infer<typeof mapping>;

/** Findings go by their number in the import, from 1. */
const number = z.int().min(1);

export const decision = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accepted'), proposals: z.array(text).min(1), reason: text.optional() }),
  /** With a reason, the findings that they would have mended stand as printed. */
  z.strictObject({ kind: z.literal('declined'), proposals: z.array(text).min(1), reason: text.optional() }),
  z.strictObject({ kind: z.literal('as-printed'), findings: z.array(number).min(1), reason: text }),
  z.strictObject({
    kind: z.literal('set-value'),
    finding: number,
    project: index.optional(),
    line: z.int().optional(),
    field: settableField,
    from: text.optional(),
    to: text,
    reason: text,
  }),
]);
export type Decision = z.infer<typeof decision>;
