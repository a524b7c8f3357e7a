import { z } from 'zod';
import { findingAnswer, findingAnswerSchema } from './finding-answer.js';
import { type PresentIntake, type ReceivedIntake } from '../../domain/intake.state.js';
import { findingsAfter } from './findings-after.js';

/** What a person sees before asking for more; a large table has tens of thousands. */
const FIRST_FINDINGS = 100;

/** An import as people see it; `digest` is what its acceptance names. */
export const intakeAnswerSchema = z
  .object({
    intakeId: z.string(),
    status: z.enum(['read', 'accepted', 'applied']),
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
        line: z.int().describe('文件中的行号，从 1 起 Line of the file, from 1'),
      }),
    ),
    findings: z
      .array(findingAnswerSchema)
      .max(FIRST_FINDINGS)
      .describe(
        `前 ${FIRST_FINDINGS} 条疑点；其余见 nextFindings。The first ${FIRST_FINDINGS}; the others: see nextFindings.`,
      ),
    nextFindings: z
      .string()
      .optional()
      .describe(
        '还有疑点时才有：用作 GET /intakes/{intakeId}/findings 的 after。Where there are more: the `after` of GET /intakes/{intakeId}/findings.',
      ),
    proposals: z.array(
      z.looseObject({
        id: z.string(),
        kind: z.enum(['move-row', 'revise-target']),
        line: z.int().describe('文件中的行号，从 1 起 Line of the file, from 1'),
        reason: z.string(),
        decision: z.enum(['accepted', 'declined']).optional(),
      }),
    ),
    outcomes: z.array(
      z.object({
        project: z.int().describe('projects 中的序号，从 0 起 Place in projects, from 0'),
        targetId: z.string().optional(),
        outcome: z.enum(['drafted', 'revised', 'unchanged', 'not-drafted', 'not-revised']),
        reason: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Intake' });
export type IntakeAnswer = z.infer<typeof intakeAnswerSchema>;

/** An import of which not everything is recorded yet, and perhaps never will be. */
export const receiptSchema = z.object({
  intakeId: z.string(),
  status: z
    .enum(['reading', 'failed', 'interrupted'])
    .describe(
      'reading 正在读取，请稍后再问；failed 未能读取，原因见 failure；interrupted 中断了，请重新导入。 reading: ask again; failed: see failure; interrupted: import it again',
    ),
  file: z.object({ name: z.string(), bytes: z.int(), sha256: z.string() }),
  failure: z
    .object({ code: z.string(), sentences: z.object({ zh: z.string(), en: z.string() }) })
    .optional()
    .describe('未能读取的原因 Why nothing came of the reading'),
});
export type ReceiptAnswer = z.infer<typeof receiptSchema>;

/** What GET answers: the import, or how far it is. */
export const shownSchema = z.union([intakeAnswerSchema, receiptSchema]);

export const shown = (intake: PresentIntake | ReceivedIntake, now: Date) =>
  intake.status === 'received' || intake.status === 'reading'
    ? receiptAnswer(intake, now)
    : intakeAnswer(intake, intake.status);

export function receiptAnswer(intake: ReceivedIntake | PresentIntake, now: Date): ReceiptAnswer {
  const { receipt, failure } = intake;
  const isLate = receipt !== undefined && now > new Date(receipt.readBy);
  const status = failure ? 'failed' : isLate ? 'interrupted' : 'reading';
  const { intakeId, file } = intake.status === 'received' ? intake.receipt : intake.header;
  const { name, bytes, sha256 } = file;
  return { intakeId, status, file: { name, bytes, sha256 }, ...(failure ? { failure } : {}) };
}

export function intakeAnswer(intake: PresentIntake, status: IntakeAnswer['status']) {
  const { header, projects, proposals, outcomes, read } = intake;
  const { intakeId, file, title, fiscalYear, department, units } = header;
  const { digest, ...counts } = read ?? {};
  return {
    ...{ intakeId, status, file, title, fiscalYear, department, units, digest },
    ...(read ? { counts } : {}),
    projects: projects.map(({ name, unit, budget, weightTotal, indicators, line }) => ({
      ...{ name, unit, budget, weightTotal, line },
      indicators: indicators.length,
    })),
    ...firstFindings(intake),
    ...{ proposals, outcomes },
  };
}

function firstFindings(intake: PresentIntake) {
  const { items, next } = findingsAfter(intake, { limit: FIRST_FINDINGS });
  return { findings: items.map(findingAnswer), ...(next === undefined ? {} : { nextFindings: next }) };
}
