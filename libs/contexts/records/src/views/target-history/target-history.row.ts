import { z } from 'zod';
import { hashText, type Actor } from '#domain/kernel';
import { col, row } from '#platform/read-store/core';
import { historySummarySchema } from './summary.js';

const actor: z.ZodType<Actor> = z.union([
  z.object({
    ...{ personId: z.string(), unit: z.string(), roles: z.array(z.string()) },
    deputyFor: z.array(z.object({ personId: z.string(), roles: z.array(z.string()) })).exactOptional(),
    credentialResetAt: z.string().exactOptional(),
  }),
  z.object({ system: z.string() }),
]);

/** Everything recorded of a target and its assessment: one row an event. */
export class TargetHistory extends row(
  'target_history__v2',
  {
    stream: col.text().key(),
    revision: col.integer().key(),
    targetId: col.uuid(),
    position: col.bigint(),
    eventId: col.uuid(),
    type: col.text(),
    actor: col.json(actor),
    recordedAt: col.moment(),
    summary: col.json(historySummarySchema),
    /** The event's link in the chain of hashes. */
    hash: col.text(hashText),
  },
  { indexes: { target_history__v2_order: ['targetId', 'position', 'revision'] } },
) {}
