import { z } from 'zod';

const text = z.string().nullable();

export const intakeAnswer = z.object({
  intakeId: z.string(),
  status: z.string(),
  digest: z.string(),
  counts: z.object({ projects: z.int(), indicators: z.int(), findings: z.int(), proposals: z.int() }),
  proposals: z.array(z.object({ id: z.string(), reason: z.string(), decision: z.string().optional() })),
  outcomes: z.array(z.object({ project: z.int(), targetId: z.string().optional(), outcome: z.string() })),
});

const indicator = z.object({
  indicatorId: z.string(),
  level1: text,
  level2: text,
  level3: text,
  operator: text,
  value: text,
  unit: text,
  weight: text,
  direction: text,
  sourceLine: z.int().nullable(),
  raw: z.array(z.string()).nullable(),
});
export type IndicatorAnswer = z.infer<typeof indicator>;

export const targetAnswer = z.object({
  targetId: z.string(),
  name: z.string(),
  budget: z.string(),
  annualGoal: text,
  indicatorCount: z.int(),
  weightTotal: z.string(),
  status: z.string(),
  round: z.int(),
  step: z.int().nullable(),
  contentHash: z.string(),
  revision: z.int(),
  indicators: z.array(indicator),
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
