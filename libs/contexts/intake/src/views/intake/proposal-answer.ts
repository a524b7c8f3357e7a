import { z } from 'zod';
import { settableField } from '../../domain/fields.js';

/** Of a `set-value`, `from` and `to` are texts; of a `move-row`, places in projects. `reason` is both sentences in one text, as it was recorded. */
export const proposalAnswerSchema = z.looseObject({
  id: z.string(),
  kind: z.enum(['move-row', 'set-value', 'revise-target']),
  line: z.int().describe('文件中的行号，从 1 起 Line of the file, from 1'),
  sheet: z.string().optional(),
  field: settableField.optional().describe('要改的栏 Which cell'),
  reason: z.string(),
  zh: z.string(),
  en: z.string(),
  decision: z.enum(['accepted', 'declined']).optional(),
  decisionReason: z.string().optional().describe('作此决定的理由 Why it was decided so'),
});
