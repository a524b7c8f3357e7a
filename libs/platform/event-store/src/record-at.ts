import { BACKWARDS, END, TimeoutError, UnknownError, type AllStreamResolvedEvent } from '@eventstore/db-client';
import { type Connection } from './connection.js';
import { reading } from './reading.js';

/** What stands at a position of the log. */
export interface RecordAt {
  /** The last position of the store. */
  readonly head: string;
  /** Undefined where no record begins, or where the store, though it answers otherwise, fails at such a read or keeps silent. */
  readonly eventId: string | undefined;
}

const ANSWER_MS = 5000;

/**
 * Asked of the leader over a connection of its own, within some 20 seconds. A read that fails is put once more over another one: a
 * connection that is cut gives UNKNOWN, too. Throws what the client does when the store does not answer at all.
 */
export async function recordAt(connect: () => Connection, position: string): Promise<RecordAt> {
  const first = await once(connect, position);
  return first.hasFailed ? once(connect, position) : first;
}

async function once(connect: () => Connection, position: string): Promise<RecordAt & { readonly hasFailed: boolean }> {
  const connection = connect();
  try {
    const head = await headOf(connection, { requiresLeader: true, withinMs: ANSWER_MS });
    if (BigInt(head) < BigInt(position)) return { head, eventId: undefined, hasFailed: false };
    return { head, ...(await idAt(connection, BigInt(position))) };
  } finally {
    await connection.close();
  }
}

/** The position of the last event in the store, `0` when it is empty. */
export async function headOf(
  connection: Connection,
  { requiresLeader = false, withinMs }: { readonly requiresLeader?: boolean; readonly withinMs?: number } = {},
): Promise<string> {
  const last = connection.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1, requiresLeader });
  for await (const item of reading(last, withinMs)) return positionOf(item).toString();
  return '0';
}

async function idAt(connection: Connection, position: bigint) {
  const fromPosition = { commit: position, prepare: position };
  let eventId: string | undefined;
  try {
    const read = connection.readAll({ fromPosition, maxCount: 1, requiresLeader: true });
    for await (const item of reading(read, ANSWER_MS))
      if (positionOf(item) === position) eventId = (item.link ?? item.event)?.id;
    return { eventId, hasFailed: false };
  } catch (error) {
    if (error instanceof TimeoutError || error instanceof UnknownError) return { eventId, hasFailed: true };
    throw error;
  }
}

const positionOf = ({ event, link }: AllStreamResolvedEvent): bigint => (link ?? event)?.position.commit ?? 0n;
