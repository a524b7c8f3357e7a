import { z } from 'zod';

/** What is used of the API's answer; `--json` prints it as it came. */
export const intakeAnswer = z.looseObject({
  intakeId: z.string(),
  status: z.enum(['reading', 'read', 'accepted', 'applied']),
  file: z.looseObject({ name: z.string(), encoding: z.string(), format: z.string() }),
  title: z.string().optional(),
  fiscalYear: z.int(),
  units: z.array(z.looseObject({ code: z.string(), name: z.string().optional() })),
  digest: z.string().optional(),
  projects: z.array(
    z.looseObject({
      name: z.string().optional(),
      unit: z.string().optional(),
      budget: z.string().optional(),
      weightTotal: z.string(),
      indicators: z.int(),
      line: z.int(),
    }),
  ),
  findings: z.array(
    z.looseObject({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'note']),
      line: z.int().optional(),
      message: z.string(),
    }),
  ),
  proposals: z.array(
    z.looseObject({ id: z.string(), reason: z.string(), decision: z.enum(['accepted', 'declined']).optional() }),
  ),
  outcomes: z.array(
    z.looseObject({
      project: z.int(),
      targetId: z.string().optional(),
      outcome: z.enum(['drafted', 'revised', 'unchanged', 'not-drafted', 'not-revised']),
      reason: z.string().optional(),
    }),
  ),
});
export type Intake = z.infer<typeof intakeAnswer>;
