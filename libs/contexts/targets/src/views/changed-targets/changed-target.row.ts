import { col, row } from '#platform/read-store/core';

/** Where in the log a target was last changed: one row a target, so that what changed since a position is one range. */
export class ChangedTarget extends row(
  'changed_targets__v1',
  {
    targetId: col.uuid().key(),
    unit: col.text(),
    /** Of the stream's last event, and where that stands. */
    revision: col.integer(),
    position: col.bigint(),
  },
  { indexes: { changed_targets__v1_position: ['position'] } },
) {}
