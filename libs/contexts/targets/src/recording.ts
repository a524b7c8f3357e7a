import { z } from 'zod';
import { recording } from '#platform/context/core';
import { targetEventWords } from './domain/event-words.js';
import { targetInspection } from './domain/inspection.js';
import { targetStreams } from './domain/target.streams.js';

const text = z.string().optional();
const count = z.int().optional();

export const targetsRecording = recording({
  streams: targetStreams,
  inspection: targetInspection,
  ofTarget: true,
  words: targetEventWords,
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
