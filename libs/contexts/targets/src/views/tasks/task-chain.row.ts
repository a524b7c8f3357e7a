import { z } from 'zod';
import { chainSchema, skippedSchema } from '#domain/approval';
import { col, row } from '#platform/read-store/core';

/** The chain of a target's last round. Apart from the round, for what is looked through is to be short. */
export class TaskChain extends row('task_chains__v2', {
  targetId: col.uuid().key(),
  chain: col.json(chainSchema),
  skipped: col.json(z.array(skippedSchema).readonly()),
}) {}
