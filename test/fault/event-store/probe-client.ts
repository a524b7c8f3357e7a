import { randomUUID } from 'node:crypto';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { type Attempt, loadedEvents } from './load.js';

export interface Single {
  readonly stream: string;
  /** Bytes of filling, by event. */
  readonly pads: readonly number[];
  /** Above this it is sent in parts. */
  readonly partBytes?: number;
  /** The call of one append rather than the long one for many. */
  readonly unary?: boolean;
}

/** One append, tried once; never rejects: what went wrong is in the answer, for the ledger and for the test. */
export async function appendOnce(
  client: EventStoreDBClient,
  { stream, pads, partBytes, unary }: Single,
): Promise<Attempt> {
  const append = randomUUID();
  const events = loadedEvents(append, pads);
  const made = { append, stream, expected: 'any', ids: events.map(({ id }) => id), tries: 1 } as const;
  try {
    const { nextExpectedRevision, position } = await client.appendToStream(stream, events, {
      ...(partBytes !== undefined && { batchAppendSize: partBytes }),
      ...(unary === true && { credentials: { username: 'admin', password: 'changeit' } }),
    });
    const outcome = {
      kind: 'acknowledged',
      revision: nextExpectedRevision,
      position: position?.commit ?? -1n,
    } as const;
    return { ...made, outcome, troubles: [] };
  } catch (error) {
    const trouble = error instanceof Error && 'type' in error ? String(error.type) : String(error);
    return { ...made, outcome: { kind: 'unknown' }, troubles: [trouble] };
  }
}

/** A client that has asked already what the server can do, and that has time: a busy machine is no fault. */
export async function knowingClient(url: string): Promise<EventStoreDBClient> {
  const client = EventStoreDBClient.connectionString(`${url}&defaultDeadline=60000`);
  await client.appendToStream('known', jsonEvent({ type: 'Known', data: {} }));
  return client;
}
