import { type RoundEvent } from '#domain/approval';
import { contentHash, ids } from './target-for-spec.js';

/** One of each that moves nothing, or moves a round within itself. */
export const withinRound: readonly RoundEvent[] = [
  { type: 'TaskAssigned', data: { round: 1, step: 1, ordinal: 1, assignedTo: 'p-head', assignedBy: 'p-other-head' } },
  { type: 'TaskTransferred', data: { round: 1, step: 1, ordinal: 1, to: 'p-other-head', transferredBy: 'p-head' } },
  {
    type: 'SignerAdded',
    data: { round: 1, step: 1, ordinal: 2, person: 'p-auditor', at: 'before', beside: 1, addedBy: 'p-head' },
  },
  { type: 'SignerRemoved', data: { round: 1, step: 1, ordinal: 2, removedBy: 'p-head' } },
  { type: 'StepUrged', data: { round: 1, step: 1, urgedBy: 'p-drafter', on: '2025-01-02' } },
  { type: 'Commented', data: { round: 1, commentedBy: 'p-auditor', text: '请注意口径。' } },
  { type: 'Copied', data: { round: 1, copiedBy: 'p-head', to: ['p-auditor'] } },
  { type: 'CopyRead', data: { round: 1, readBy: 'p-auditor' } },
  {
    type: 'CellsProposed',
    data: {
      ...{ round: 1, step: 1, ordinal: 1, contentHash, proposedBy: 'p-head' },
      cells: [{ number: 1, row: ids[0], field: 'value', from: '24', to: '30' }],
    },
  },
  { type: 'CellsAccepted', data: { round: 1, numbers: [1], proposedBy: ['p-head'], acceptedBy: 'p-drafter' } },
  {
    type: 'CellsDeclined',
    data: { round: 1, numbers: [1], proposedBy: ['p-head'], declinedBy: 'p-drafter', reason: '以年初计划为准。' },
  },
  { type: 'SignatureTakenBack', data: { round: 1, step: 1, ordinal: 1, takenBackBy: 'p-head', opens: { step: 1 } } },
  { type: 'StepReturned', data: { round: 1, fromStep: 2, toStep: 1, returnedBy: 'p-reviewer', opens: { step: 1 } } },
];
