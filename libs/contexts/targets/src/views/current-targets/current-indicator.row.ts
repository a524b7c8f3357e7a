import { z } from 'zod';
import { col, row } from '#platform/read-store/core';

/** An indicator as it stands; `place` is its order in the target, from 0. */
export class CurrentIndicator extends row('current_indicators__v2', {
  targetId: col.uuid().key(),
  place: col.integer().key(),
  indicatorId: col.uuid(),
  level1: col.text().orNull(),
  level2: col.text().orNull(),
  level3: col.text().orNull(),
  operator: col.text().orNull(),
  value: col.text().orNull(),
  unit: col.text().orNull(),
  weight: col.decimal().orNull(),
  direction: col.text().orNull(),
  /** Physical line and cells as they were read; null where the row was entered by hand. */
  sourceLine: col.integer().orNull(),
  raw: col.json(z.array(z.string()).readonly()).orNull(),
}) {}
