import { z } from 'zod';
import { hashText } from '#domain/kernel';
import { col, row } from '#platform/read-store/core';
import { statusSchema } from '../../domain/standing.js';

/** A target with its last round; before the first submission `round` is 0. */
export class TaskRound extends row(
  'task_rounds__v2',
  {
    targetId: col.uuid().key(),
    unit: col.text(),
    fiscalYear: col.integer(),
    name: col.text(),
    budget: col.decimal(18, 2),
    contentHash: col.text(hashText),
    status: col.text(statusSchema),
    round: col.integer(),
    /** Where the round stands; of one that was returned, from which step. */
    step: col.integer().orNull(),
    due: col.text(z.iso.date()),
    openedAt: col.moment().orNull(),
    /** Who signed, in a round before, a step that this one passes over. */
    signedBefore: col.json(z.array(z.string()).readonly()),
    submittedBy: col.text().orNull(),
    submittedAt: col.moment().orNull(),
    /** When the round ended. */
    endedAt: col.moment().orNull(),
    /** A signer was added in the round. */
    hasAdded: col.boolean(),
    urgedOn: col.text(z.iso.date()).orNull(),
    revision: col.integer(),
  },
  {
    indexes: {
      task_rounds__v2_unit: ['unit', 'status'],
      task_rounds__v2_submitter: ['submittedBy', 'submittedAt', 'targetId'],
      task_rounds__v2_name: ['status', 'name', 'targetId'],
      task_rounds__v2_budget: ['status', 'budget', 'targetId'],
      task_rounds__v2_ended: ['status', 'endedAt', 'targetId'],
    },
  },
) {}
