import { type RoundEvent } from '#domain/approval';
import { type Stamp } from './item.js';
import { type Act } from './timeline-answer.js';

type What = Omit<Act, 'type' | 'at' | 'revision'>;
type DataOf = { readonly [Event in RoundEvent as Event['type']]: Event['data'] };

/** Of the round as a whole, and not of the step that is open. */
const ofRound: readonly RoundEvent['type'][] = ['Commented', 'Copied', 'CopyRead', 'CellsAccepted', 'CellsDeclined'];
export const isOfStep = ({ type }: RoundEvent): boolean => !ofRound.includes(type);

const whats: { readonly [Type in keyof DataOf]?: (data: DataOf[Type]) => What | undefined } = {
  SignatureGiven: ({ signedBy: by, ordinal, vote, onBehalfOf, opinion, grades }) => ({
    ...{ by, ordinal, vote, onBehalfOf, opinion, grades },
  }),
  // Alone it is the signature, as in the first releases.
  StepApproved: ({ approvedBy: by, opinion }) => ({ by, ordinal: 1, vote: 'agree', opinion }),
  SignatureTakenBack: ({ takenBackBy: by, ordinal }) => ({ by, ordinal }),
  // The step that it closes tells it.
  StepReturned: () => undefined,
  TaskAssigned: ({ assignedBy: by, ordinal, assignedTo }) => ({ by, ordinal, to: [assignedTo] }),
  TaskTransferred: ({ transferredBy: by, ordinal, to, reason, from }) => ({ by, ordinal, to: [to], reason, from }),
  SignerAdded: ({ addedBy: by, ordinal, person, at: place, beside, reason }) => ({
    ...{ by, ordinal, to: [person], place, beside, reason },
  }),
  SignerRemoved: ({ removedBy: by, ordinal }) => ({ by, ordinal }),
  StepUrged: ({ urgedBy: by }) => ({ by }),
  Commented: ({ commentedBy: by, text }) => ({ by, text }),
  Copied: ({ copiedBy: by, to }) => ({ by, to: [...to] }),
  CopyRead: ({ readBy: by }) => ({ by }),
  CellsProposed: ({ proposedBy: by, onBehalfOf, ordinal, cells }) => ({
    ...{ by, onBehalfOf, ordinal },
    cells: cells.map(({ row: indicatorId, field: column, ...cell }) => ({ ...cell, indicatorId, column })),
  }),
  CellsAccepted: ({ acceptedBy: by, numbers }) => ({ by, numbers: [...numbers] }),
  CellsDeclined: ({ declinedBy: by, numbers, reason }) => ({ by, numbers: [...numbers], reason }),
};

const whatOf = <Type extends keyof DataOf>(type: Type, data: DataOf[Type], actor: What): What | undefined => {
  const tells = whats[type];
  return tells ? tells(data) : actor;
};

/** What somebody did, as one line of it; of what has no line of its own who did it. */
export function actOf({ type, data }: RoundEvent, stamp: Stamp): Act | undefined {
  const what = whatOf(type, data, { by: stamp.actor });
  return what && { ...nameless(type, stamp), ...what };
}

/** Of an event about which nothing is known but that it is there. */
export const nameless = (type: string, { at, revision, actor: by }: Stamp): Act => ({ type, at, revision, by });
