import { type JSONRecordedEvent } from '@eventstore/db-client';
import { z } from 'zod';
import { type RecordedEvent } from '#domain/kernel';
import { NotOurs } from './refusals.js';

// Loose: a key we do not know is part of what was hashed, and one added later breaks the chain.
const actor = z.union([
  z.looseObject({
    ...{ personId: z.string(), unit: z.string(), roles: z.array(z.string()) },
    deputyFor: z.array(z.looseObject({ personId: z.string(), roles: z.array(z.string()) })).exactOptional(),
    credentialResetAt: z.string().exactOptional(),
  }),
  z.looseObject({ system: z.string() }),
]);

const metadataOf = z.looseObject({
  commandId: z.string(),
  commandHash: z.string(),
  $correlationId: z.string(),
  $causationId: z.string(),
  actor,
  recordedAt: z.string(),
  schema: z.number().int(),
  previousHash: z.string(),
  hash: z.string(),
});

/** From the client's form to ours. Throws on an event that none of ours can have written. */
export function recorded(event: JSONRecordedEvent): RecordedEvent {
  const metadata = metadataOf.safeParse(event.metadata);
  if (!metadata.success) {
    throw new NotOurs({ stream: event.streamId, revision: event.revision }, { cause: metadata.error });
  }
  return {
    stream: event.streamId,
    revision: Number(event.revision),
    position: (event.position?.commit ?? 0n).toString(),
    eventId: event.id,
    type: event.type,
    data: event.data,
    metadata: metadata.data,
  };
}
