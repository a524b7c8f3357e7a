import { z } from 'zod';
import { type PresentIntake, type ReceivedIntake } from '../../domain/intake.state.js';
import { sharedUnit } from '../../domain/table-at.js';
import { twoSentences } from '../../reading/two-sentences.js';
import { findingAnswers, findingAnswerSchema } from './finding-answer.js';
import { proposalAnswerSchema } from './proposal-answer.js';
import { placesAfter } from './places-after.js';

/** What a person sees before asking for more; a large table has tens of thousands. */
const FIRST_FINDINGS = 100;

const mappingAnswerSchema = z
  .object({
    sheet: z.string().optional(),
    line: z.int().describe('表头所在行，从 1 起 Line of the headings, from 1'),
    fiscalYear: z.int().optional(),
    currencyUnit: z.string().optional().describe('金额单位 Unit of money'),
    columns: z
      .array(
        z.object({
          column: z.int().describe('列，从 0 起 Column, from 0'),
          heading: z.string().describe('所印表头 Heading as printed'),
          field: z.string().optional().describe('读作；没有则未读入 What it was read as; not taken in without it'),
          confidence: z.number().describe('把握，0 至 1 How sure, 0 to 1'),
        }),
      )
      .describe('各栏 Columns'),
    by: z
      .enum(['headings', 'content', 'person'])
      .describe('依据：表头、内容或人工指定 By the headings, by content, or as a person said'),
  })
  .meta({ id: 'IntakeMapping' });

/** An import as people see it; `digest` is what its acceptance names. */
export const intakeAnswerSchema = z
  .object({
    intakeId: z.string(),
    status: z.enum(['read', 'accepted', 'applied']),
    file: z.object({ name: z.string(), bytes: z.int(), sha256: z.string(), encoding: z.string(), format: z.string() }),
    title: z.string().optional(),
    fiscalYear: z.int(),
    currencyUnit: z.string().optional().describe('金额单位 Unit of money'),
    form: z
      .object({ id: z.string(), name: z.string(), confidence: z.number() })
      .optional()
      .describe('认出的表式 Which form it was read as'),
    mappings: z
      .array(mappingAnswerSchema)
      .optional()
      .describe('各表各栏读作什么 What each column of each table was taken for'),
    map: z.string().optional().describe('导入人指定的各栏 What who sent it said of the columns'),
    department: z.object({ code: z.string(), name: z.string(), budget: z.string().optional() }).optional(),
    units: z.array(z.object({ code: z.string(), name: z.string().optional() })),
    digest: z.string().optional(),
    counts: z
      .object({
        ...{ projects: z.int(), indicators: z.int(), findings: z.int(), proposals: z.int() },
        errors: z.int().optional().describe('强制疑点数 Findings of severity error'),
        settled: z
          .int()
          .optional()
          .describe('不会建草稿也不会改动的项目数 Projects of which nothing would be drafted or revised'),
      })
      .optional(),
    open: z
      .object({ errors: z.int(), proposals: z.int() })
      .describe('确认前还待决定的条数 How many are to be decided before it can be accepted'),
    projects: z.array(
      z.object({
        name: z.string().optional(),
        unit: z.string().optional(),
        budget: z.string().optional().describe('预算数，以 currencyUnit 计 Budget in its currencyUnit'),
        currencyUnit: z.string().optional().describe('金额单位 Unit of money'),
        weightTotal: z.string(),
        indicators: z.int(),
        sheet: z.string().optional(),
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
    proposals: z.array(proposalAnswerSchema),
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

function intakeAnswer(intake: PresentIntake, status: IntakeAnswer['status']) {
  const { header, projects, proposals, outcomes, read } = intake;
  const { intakeId, file, title, fiscalYear, currencyUnit, form, mappings, map, department, units } = header;
  const { answerAt, open } = findingAnswers(intake);
  const { items: findings, next } = placesAfter(intake.findings.length, { limit: FIRST_FINDINGS }, answerAt);
  return {
    ...{ intakeId, status, file, title, fiscalYear, currencyUnit, form, mappings, map, department, units },
    ...(read ? { digest: read.digest, counts: countsOf(read) } : {}),
    open: { errors: open.size, proposals: proposals.filter(({ decision }) => decision === undefined).length },
    projects: projects.map(({ name, unit, budget, currencyUnit: own, weightTotal, indicators, sheet, line }) => ({
      ...{ name, unit, budget, currencyUnit: own ?? sharedUnit(header), weightTotal, sheet, line },
      indicators: indicators.length,
    })),
    ...{ findings, ...(next === undefined ? {} : { nextFindings: next }) },
    proposals: proposals.map((each) => ({ ...each, ...twoSentences({ code: each.kind, message: each.reason }) })),
    outcomes,
  };
}

const countsOf = ({
  projects,
  indicators,
  findings,
  proposals,
  errors,
  settled,
}: NonNullable<PresentIntake['read']>) => ({
  ...{ projects, indicators, findings, proposals },
  ...(errors === undefined ? {} : { errors }),
  ...(settled === undefined ? {} : { settled: settled.length }),
});
