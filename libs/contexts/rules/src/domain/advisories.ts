import { z } from 'zod';
import { writtenText } from '#domain/kernel';
import { isSamePlace, type Finding } from './findings.js';

const advisoryReason = z.strictObject({
  code: writtenText(100),
  indicatorId: z.uuid().optional(),
  reason: writtenText(1000),
});
export type AdvisoryReason = z.infer<typeof advisoryReason>;
/** Why 提示 may stand, as a person sends it with a submission. */
export const reasonsSchema = z.array(advisoryReason).max(500);

const advisorySchema = z.strictObject({
  code: z.string(),
  indicatorId: z.uuid().optional(),
  reason: z.string().optional(),
});
export type Advisory = z.infer<typeof advisorySchema>;
/** 提示 findings as they stood, with the reason where one was given. */
export const advisoriesSchema = z.array(advisorySchema);

/** The findings as a submission records them, each with the reason that was given for it. */
export const advisoriesOf = (findings: readonly Finding[], reasons: readonly AdvisoryReason[]): Advisory[] =>
  findings.map(({ code, indicatorId }) => {
    const given = reasons.find((reason) => isSamePlace(reason, { code, indicatorId }));
    return { code, ...(indicatorId === undefined ? {} : { indicatorId }), ...(given ? { reason: given.reason } : {}) };
  });

/** A finding with the reason that the last submission gave for it. */
export function withReason(
  finding: Finding,
  advisories: readonly Advisory[] | null | undefined,
): Finding & { readonly reason?: string } {
  const reason = advisories?.find((given) => isSamePlace(given, finding))?.reason;
  return reason === undefined ? finding : { ...finding, reason };
}

/** A finding as it is answered. */
export const findingSchema = z.object({
  code: z.string().describe('疑点代码，送审或提交时以此说明理由 What a reason given at submission names'),
  severity: z
    .enum(['mandatory', 'advisory'])
    .describe('强制须改正，提示可说明理由 Must be put right, or may be explained'),
  indicatorId: z.uuid().optional(),
  zh: z.string(),
  en: z.string(),
  reason: z.string().optional().describe('上次送审或提交时填写的理由 The reason given at the last submission'),
});
