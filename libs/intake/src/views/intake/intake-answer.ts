import { z } from 'zod';
import { type PresentIntake } from '../../domain/intake.state.js';

/** An import as people see it; `digest` is what its acceptance names. */
export const intakeAnswerSchema = z.object({
  intakeId: z.string(),
  status: z.enum(['reading', 'read', 'accepted', 'applied']),
  file: z.object({ name: z.string(), bytes: z.int(), sha256: z.string(), encoding: z.string(), format: z.string() }),
  title: z.string().optional(),
  fiscalYear: z.int(),
  department: z.object({ code: z.string(), name: z.string(), budget: z.string().optional() }).optional(),
  units: z.array(z.object({ code: z.string(), name: z.string().optional() })),
  digest: z.string().optional(),
  counts: z.object({ projects: z.int(), indicators: z.int(), findings: z.int(), proposals: z.int() }).optional(),
  projects: z.array(
    z.object({
      name: z.string().optional(),
      unit: z.string().optional(),
      budget: z.string().optional(),
      weightTotal: z.string(),
      indicators: z.int(),
      line: z.int(),
    }),
  ),
  findings: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'note']),
      line: z.int().optional(),
      project: z.int().optional(),
      message: z.string(),
    }),
  ),
  proposals: z.array(
    z.looseObject({
      id: z.string(),
      kind: z.enum(['move-row', 'revise-target']),
      line: z.int(),
      reason: z.string(),
      decision: z.enum(['accepted', 'declined']).optional(),
    }),
  ),
  outcomes: z.array(
    z.object({
      project: z.int(),
      targetId: z.string().optional(),
      outcome: z.enum(['drafted', 'revised', 'unchanged', 'not-drafted', 'not-revised']),
      reason: z.string().optional(),
    }),
  ),
}).meta({ id: 'Intake' });
export type IntakeAnswer = z.infer<typeof intakeAnswerSchema>;

export function intakeAnswer(intake: PresentIntake) {
  const { status, header, projects, findings, proposals, outcomes, read } = intake;
  const { intakeId, file, title, fiscalYear, department, units } = header;
  const { digest, ...counts } = read ?? {};
  return {
    ...{ intakeId, status, file, title, fiscalYear, department, units, digest },
    ...(read ? { counts } : {}),
    projects: projects.map(({ name, unit, budget, weightTotal, indicators, line }) => ({
      ...{ name, unit, budget, weightTotal, line },
      indicators: indicators.length,
    })),
    ...{ findings, proposals, outcomes },
  };
}
