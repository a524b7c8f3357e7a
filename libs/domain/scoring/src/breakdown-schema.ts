import { z } from 'zod';
import { type ExecutionBranch, type ExecutionNote } from './execution.js';
import { branches, notes } from './explain.js';
import { type IndicatorBranch, type IndicatorNote } from './indicator.js';
import { type ScoreBreakdown } from './score-assessment.js';

const text = z.string();

/** One of the codes that have a sentence: a code never changes its meaning, and there is none that nobody can read. */
const code = <Code extends string>(known: Readonly<Record<Code, unknown>>) =>
  z.custom<Code>((given) => typeof given === 'string' && Object.hasOwn(known, given), { error: 'an unknown code' });

const scored = { arithmetic: text, raw: text, score: text };

const indicator = z.strictObject({
  ...{ indicatorId: text, weight: text, effectiveWeight: text },
  operator: z.enum(['=', '≥', '≤', '>', '<', '定性']),
  target: text,
  actual: text.exactOptional(),
  qualitative: z.strictObject({ grade: text, word: text, range: text }).exactOptional(),
  branch: code<IndicatorBranch>(branches),
  ...scored,
  overAchieved: z.boolean(),
  notes: z.array(code<IndicatorNote>(notes)),
});

const execution = z.strictObject({
  ...{ budget: text, spent: text },
  rate: text.exactOptional(),
  branch: code<ExecutionBranch>(branches),
  ...scored,
  notes: z.array(code<ExecutionNote>(notes)),
  adjusted: z.strictObject({ approved: text, reason: text }).exactOptional(),
  overspentReason: text.exactOptional(),
});

/** A breakdown as an event keeps it. */
export const scoreBreakdownSchema: z.ZodType<ScoreBreakdown> = z.strictObject({
  engineVersion: z.int().positive(),
  policy: z.strictObject({ id: text, version: z.int().positive() }),
  indicators: z.array(indicator),
  execution,
  sum: text,
  ceiling: text.exactOptional(),
  total: text,
  grade: z.enum(['优', '良', '中', '差']),
});
