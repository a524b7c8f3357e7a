import { hashText } from '#domain/kernel';
import { col, row } from '#platform/read-store/core';
import { chainSchema } from '../../domain/target.events.js';

/** A target until it is approved, with the round that is open: `step` is null while none is. */
export class WaitingTarget extends row('waiting_targets__v1', {
  targetId: col.uuid().key(),
  unit: col.text(),
  name: col.text(),
  budget: col.decimal(18, 2),
  contentHash: col.text(hashText),
  round: col.integer(),
  /** The step that is to act, from 1. */
  step: col.integer().orNull(),
  chain: col.json(chainSchema).orNull(),
  submittedBy: col.text().orNull(),
  revision: col.integer(),
}) {}
