import { voteSchema } from '#domain/approval';
import { col, row } from '#platform/read-store/core';

/** Who acted in a round: whoever signed, and in whose name. A signature that was taken back is not there; one that a return undid is. */
export class TaskHand extends row(
  'task_hands__v2',
  {
    targetId: col.uuid().key(),
    round: col.integer().key(),
    /** Of the event. */
    revision: col.integer().key(),
    personId: col.text().key(),
    step: col.integer(),
    ordinal: col.integer(),
    vote: col.text(voteSchema),
    signedBy: col.text(),
    onBehalfOf: col.text().orNull(),
    opinion: col.text().orNull(),
    /** A return opened the step anew. */
    undone: col.boolean(),
    at: col.moment(),
  },
  { indexes: { task_hands__v2_person: ['personId', 'at', 'targetId', 'revision'] } },
) {}
