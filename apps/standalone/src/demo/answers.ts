import { z } from 'zod';

const text = z.string().nullable();

export const receiptAnswer = z.object({ intakeId: z.string(), status: z.string() });

export const intakeAnswer = z.object({
  intakeId: z.string(),
  status: z.string(),
  digest: z.string(),
  counts: z.object({ projects: z.int(), indicators: z.int(), findings: z.int(), proposals: z.int() }),
  proposals: z.array(z.object({ id: z.string(), reason: z.string(), decision: z.string().optional() })),
  outcomes: z.array(z.object({ project: z.int(), targetId: z.string().optional(), outcome: z.string() })),
});

const optional = z.string().optional();

/** A row, or the content, in the form in which it is sent back. */
const indicator = z.looseObject({
  indicatorId: z.string(),
  level3: optional,
  operator: optional,
  value: optional,
  weight: optional,
  source: z.looseObject({ line: z.int() }).optional(),
});
export type IndicatorAnswer = z.infer<typeof indicator>;

export const targetAnswer = z.object({
  targetId: z.string(),
  name: z.string(),
  budget: z.string(),
  indicatorCount: z.int(),
  weightTotal: z.string(),
  status: z.string(),
  round: z.int(),
  step: z.int().optional(),
  contentHash: z.string(),
  revision: z.int(),
  content: z.looseObject({ annualGoal: optional, indicators: z.array(indicator) }),
});
export type TargetAnswer = z.infer<typeof targetAnswer>;

export const assessmentAnswer = z.object({
  targetId: z.string(),
  name: z.string(),
  budget: z.string(),
  status: z.string(),
  revision: z.int(),
  total: text,
  grade: text,
});
export type AssessmentAnswer = z.infer<typeof assessmentAnswer>;

export const assessmentPage = z.object({ items: z.array(assessmentAnswer), next: z.string().optional() });
export const standing = z.object({ targetId: z.string(), revision: z.int() });
