import { col, row } from '#platform/read-store/core';

/** A copy that somebody was sent: one a person and round. */
export class TaskCopy extends row(
  'task_copies__v2',
  {
    targetId: col.uuid().key(),
    round: col.integer().key(),
    personId: col.text().key(),
    copiedBy: col.text(),
    copiedAt: col.moment(),
    readAt: col.moment().orNull(),
  },
  { indexes: { task_copies__v2_person: ['personId', 'copiedAt', 'targetId', 'round'] } },
) {}
