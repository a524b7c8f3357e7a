import { z } from 'zod';
import { type PrintedFinding } from '../../domain/recorded-findings.js';
import { twoSentences } from '../../reading/two-sentences.js';

/** As the findings of targets and assessments are answered; `message` is both sentences in one text, as it was recorded. */
export const findingAnswerSchema = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'note']),
    line: z.int().optional().describe('文件中的行号，从 1 起 Line of the file, from 1'),
    project: z.int().optional().describe('projects 中的序号，从 0 起 Place in projects, from 0'),
    zh: z.string(),
    en: z.string(),
    message: z.string(),
  })
  .meta({ id: 'IntakeFinding' });

export const findingAnswer = (finding: PrintedFinding): z.infer<typeof findingAnswerSchema> => ({
  ...finding,
  ...twoSentences(finding),
});
