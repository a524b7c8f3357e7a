import { z } from 'zod';
import { type PrintedFinding } from '../../domain/recorded-findings.js';
import { twoSentences } from '../../reading/two-sentences.js';

/** As the findings of targets and assessments are answered; `message` is both sentences in one text, as it was recorded. */
export const findingAnswerSchema = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'note']),
    line: z.int().optional(),
    project: z.int().optional(),
    zh: z.string(),
    en: z.string(),
    message: z.string(),
  })
  .meta({ id: 'IntakeFinding' });

export const findingAnswer = (finding: PrintedFinding): z.infer<typeof findingAnswerSchema> => ({
  ...finding,
  ...twoSentences(finding),
});
