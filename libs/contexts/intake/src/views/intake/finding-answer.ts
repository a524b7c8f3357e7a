import { z } from 'zod';
import { decidedFindings, openErrors } from '../../domain/decided.js';
import { type PresentIntake } from '../../domain/intake.state.js';
import { settableField } from '../../domain/fields.js';
import { valueNeeded } from '../../domain/value-needed.js';
import { placesOf } from '../../domain/whereabouts.js';
import { twoSentences } from '../../reading/two-sentences.js';

/** As the findings of targets and assessments are answered; `message` is both sentences in one text, as it was recorded. */
export const findingAnswerSchema = z
  .object({
    number: z.int().min(1).describe('序号，从 1 起，不变：决定时用它 Number from 1, which stays: decisions name it'),
    code: z.string(),
    severity: z
      .enum(['error', 'warning', 'note'])
      .describe(
        '程度：error 强制（决定后才能确认导入）、warning 提示、note 说明 error: to be decided before acceptance; warning: shown; note: told',
      ),
    line: z.int().optional().describe('文件中的行号，从 1 起 Line of the file, from 1'),
    sheet: z.string().optional(),
    column: z.int().optional().describe('列，从 0 起 Column, from 0'),
    project: z.int().optional().describe('projects 中的序号，从 0 起 Place in projects, from 0'),
    place: z
      .object({ zh: z.string(), en: z.string() })
      .optional()
      .describe('在哪里：工作表、行和所印内容、列 Where it is: sheet, line and what stands there, column'),
    proposal: z.string().optional().describe('能解决它的修正建议 The proposal that would mend it'),
    needsValue: settableField
      .optional()
      .describe('不能按原样，须写明的栏 The cell that is to be said, where it cannot stand as printed'),
    open: z.literal(true).optional().describe('尚待决定时才有 Where it is still to be decided'),
    decision: z
      .enum(['accepted', 'declined', 'as-printed', 'set-value', 'mended'])
      .optional()
      .describe('决定；mended 已由别处的决定解决 How it was decided; mended: by what was decided elsewhere'),
    zh: z.string(),
    en: z.string(),
    message: z.string(),
  })
  .meta({ id: 'IntakeFinding' });
export type FindingAnswer = z.infer<typeof findingAnswerSchema>;

/** The findings of an import as they are answered, by their place in it from 0; and which of them are open. */
export function findingAnswers(intake: PresentIntake) {
  const decided = decidedFindings(intake);
  const open = new Set(openErrors(intake, decided));
  const placeOf = placesOf(intake);
  const answerAt = (at: number): FindingAnswer | undefined => {
    const finding = intake.findings[at];
    if (!finding) return undefined;
    const number = at + 1;
    const [place, decision, needsValue] = [placeOf(finding), decided.get(number), valueNeeded(finding)];
    return {
      number,
      ...finding,
      ...(place ? { place } : {}),
      ...(needsValue ? { needsValue } : {}),
      ...(open.has(number) ? { open: true as const } : {}),
      ...(decision ? { decision } : {}),
      ...twoSentences(finding),
    };
  };
  return { answerAt, open };
}
