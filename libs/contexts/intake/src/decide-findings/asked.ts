import { z } from 'zod';
import { writtenText } from '#domain/kernel';
import { settableField } from '../domain/fields.js';
import { FIELD_NAMES } from '../reading/field-names.js';

const reason = writtenText(1000);
const finding = z.int().min(1).describe('疑点序号，从 1 起 Number of the finding, from 1');

const ofProposal = {
  finding: finding.optional(),
  proposal: writtenText(100).optional().describe('修正建议编号 Id of the proposal'),
  reason: reason.optional(),
};

const words = settableField.options.map((field) => `${field} ${FIELD_NAMES[field][0]}`);

/** One decision as a person asks for it: of a proposal, by its id or by a finding that it would mend, or of a finding. */
export const askedDecision = z
  .discriminatedUnion('decision', [
    z.strictObject({ decision: z.literal('accepted'), ...ofProposal }),
    z.strictObject({ decision: z.literal('declined'), ...ofProposal }),
    z.strictObject({ decision: z.literal('as-printed'), finding, reason }),
    z.strictObject({
      decision: z.literal('set-value'),
      finding,
      field: settableField.describe(`要改的栏 Which cell: ${words.join('、')}`),
      value: writtenText(4000).describe('改为 The value in its place'),
      line: z
        .int()
        .min(1)
        .optional()
        .describe('不是疑点所在行时写明行号 Which line, where it is not that of the finding'),
      reason,
    }),
  ])
  .meta({ id: 'IntakeDecision' });
export type AskedDecision = z.infer<typeof askedDecision>;

/** What is decided of everything that is still open, after the decisions that are listed. */
export const askedRest = z.strictObject({
  proposals: z
    .strictObject({ decision: z.enum(['accepted', 'declined']), reason: reason.optional() })
    .optional()
    .describe('其余修正建议 Every proposal that is open'),
  errors: z
    .strictObject({ decision: z.literal('as-printed'), reason })
    .optional()
    .describe('其余强制疑点按原样 Every finding of severity error that is open stands as printed'),
});
export type AskedRest = z.infer<typeof askedRest>;
