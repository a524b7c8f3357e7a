import { z } from 'zod';
import { givenSchema, seatSchema } from '#domain/approval';
import { col, row } from '#platform/read-store/core';

/** Written where nothing is due, so that it sorts behind everything that is. */
export const NEVER_DUE = '9999-12-31';

/** `superseded`: its step was completed by others, or the round ended. Whether an open one waits for another is the machine's to say. */
const state = z.enum(['ahead', 'open', 'done', 'superseded', 'gone']);

/** One seat of one step of one round, from the submission on: also of steps that are still ahead, and of rounds that are over. */
export class TaskRow extends row(
  'tasks__v2',
  {
    targetId: col.uuid().key(),
    round: col.integer().key(),
    step: col.integer().key(),
    ordinal: col.integer().key(),
    /** Null of a signer who was added: the seats of the chain say it. */
    stepName: col.text().orNull(),
    mode: col.text().orNull(),
    state: col.text(state),
    /** As the chain has it, and as it is again where the step opens anew. */
    seat: col.json(seatSchema),
    role: col.text().orNull(),
    place: col.text().orNull(),
    person: col.text().orNull(),
    isBinding: col.boolean(),
    isAdded: col.boolean(),
    addedBy: col.text().orNull(),
    addedHow: col.text(z.enum(['before', 'after', 'parallel'])).orNull(),
    beside: col.integer().orNull(),
    transferredTo: col.text().orNull(),
    assignedTo: col.text().orNull(),
    given: col.json(givenSchema).orNull(),
    due: col.text(z.iso.date()),
    openedAt: col.moment().orNull(),
    closedAt: col.moment().orNull(),
  },
  {
    indexes: {
      tasks__v2_due: 'as-migrated',
      tasks__v2_opened: 'as-migrated',
      tasks__v2_person: ['person', 'state'],
      tasks__v2_transferred: ['transferredTo', 'state'],
    },
  },
) {}
