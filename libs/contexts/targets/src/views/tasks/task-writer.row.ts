import { col, row } from '#platform/read-store/core';

/** Who wrote content since the last approval. */
export class TaskWriter extends row('task_writers__v2', {
  targetId: col.uuid().key(),
  personId: col.text().key(),
}) {}
