import { z } from 'zod';
import { recording } from '#platform/context/core';
import { targetInspection } from './domain/inspection.js';
import { targetStreams } from './domain/target.streams.js';

const text = z.string().optional();
const count = z.int().optional();

export const targetsRecording = recording({
  streams: targetStreams,
  inspection: targetInspection,
  ofTarget: true,
  words: {
    TargetDrafted: { zh: '填报草稿', en: 'drafted', writes: true },
    TargetRevised: { zh: '修改内容', en: 'revised', writes: true },
    TargetSubmitted: { zh: '送审', en: 'submitted' },
    StepApproved: { zh: '审核通过', en: 'step approved' },
    TargetReturned: { zh: '退回', en: 'returned' },
    TargetWithdrawn: { zh: '撤回', en: 'withdrawn' },
    TargetVoided: { zh: '作废', en: 'voided' },
    TargetReopened: { zh: '重新填报', en: 'reopened' },
    TargetApproved: { zh: '批复', en: 'approved' },
  },
  summary: z.object({
    ...{ fiscalYear: count, unit: text, round: count, step: count, stepName: text, opinion: text, reason: text },
    contentHash: text,
    /** Whose content it is; left out where the record does not say, and then it bars nobody from approving. */
    writtenBy: text,
    ...{ submittedBy: text, approvedBy: text, returnedBy: text, withdrawnBy: text, voidedBy: text, reopenedBy: text },
    source: z.object({ intakeId: z.string(), project: z.int(), line: z.int() }).optional(),
    demoData: z.boolean().optional(),
  }),
});
