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
    SignatureGiven: { zh: '签署', en: 'signed' },
    StepApproved: { zh: '审核通过', en: 'step approved' },
    SignatureTakenBack: { zh: '取回签署', en: 'signature taken back' },
    StepReturned: { zh: '退回上一环节', en: 'returned to an earlier step' },
    TaskAssigned: { zh: '分派', en: 'assigned' },
    TaskTransferred: { zh: '转办', en: 'transferred' },
    SignerAdded: { zh: '加签', en: 'signer added' },
    SignerRemoved: { zh: '减签', en: 'signer removed' },
    StepUrged: { zh: '催办', en: 'urged' },
    Commented: { zh: '批注', en: 'commented' },
    Copied: { zh: '抄送', en: 'copied' },
    CopyRead: { zh: '阅', en: 'copy read' },
    CellsProposed: { zh: '提出修改建议', en: 'changes of cells proposed' },
    CellsAccepted: { zh: '采纳修改建议', en: 'proposals accepted' },
    CellsDeclined: { zh: '不采纳修改建议', en: 'proposals declined' },
    TargetReturned: { zh: '退回', en: 'returned' },
    TargetWithdrawn: { zh: '撤回', en: 'withdrawn' },
    TargetVoided: { zh: '作废', en: 'voided' },
    TargetReopened: { zh: '重新填报', en: 'reopened' },
    TargetApproved: { zh: '批复', en: 'approved' },
  },
  summary: z.object({
    ...{ fiscalYear: count, unit: text, round: count, step: count, stepName: text, opinion: text, reason: text },
    contentHash: text,
    ...{
      vote: text,
      ordinal: count,
      fromStep: count,
      toStep: count,
      to: z.union([z.string(), z.array(z.string())]).optional(),
    },
    ...{ person: text, at: text, text: text, on: text, onBehalfOf: text, assignedTo: text },
    /** Of a hand-over: who has left. */
    from: text,
    /** Whose content it is; left out where the record does not say, and then it bars nobody from approving. */
    writtenBy: text,
    ...{ submittedBy: text, approvedBy: text, returnedBy: text, withdrawnBy: text, voidedBy: text, reopenedBy: text },
    ...{ signedBy: text, takenBackBy: text, assignedBy: text, transferredBy: text, addedBy: text, removedBy: text },
    ...{ urgedBy: text, commentedBy: text, copiedBy: text, readBy: text },
    /** Of what was proposed one person; of what is settled all whose proposals they were. */
    proposedBy: z.union([z.string(), z.array(z.string())]).optional(),
    ...{ acceptedBy: text, declinedBy: text, numbers: z.array(z.int()).optional() },
    source: z.object({ intakeId: z.string(), project: z.int(), line: z.int() }).optional(),
    demoData: z.boolean().optional(),
  }),
});
