import { QueryFailedError } from 'typeorm';
import { type RecordedEvent } from '#kernel';
import { HandlerFailed, type Follower } from './follower.js';
import { type Lead } from './lead.js';
import { titleOf } from './subscriber.js';

/** One event that cannot be taken; everything before it is committed, nothing after it is. */
export class EventNotTaken extends Error {
  constructor(follower: Follower, { stream, revision, type }: RecordedEvent, cause: Error) {
    super(`${titleOf(follower.subscriber)} 停在事件 stops at ${stream} #${revision} (${type}): ${cause.message}`, {
      cause,
    });
    this.name = 'EventNotTaken';
  }
}

/** Writes what the events give, up to position `to`. When a batch fails for its content, its halves find the event. */
export async function writeBatch(
  follower: Follower,
  lead: Lead,
  events: readonly RecordedEvent[],
  to: string,
): Promise<void> {
  try {
    await lead.commit(follower.statements(events), to);
  } catch (error) {
    const [first] = events;
    if (!first || !isOfContent(error)) throw error;
    if (events.length === 1) throw new EventNotTaken(follower, first, error);
    const half = events.slice(0, Math.ceil(events.length / 2));
    await writeBatch(follower, lead, half, half.at(-1)?.position ?? to);
    await writeBatch(follower, lead, events.slice(half.length), to);
  }
}

// SQLSTATE classes that say that a statement or its data is wrong; the others are the weather (connection, deadlock, shutdown).
const OF_CONTENT = ['21', '22', '23', '42', '54', 'P0'];

function isOfContent(error: unknown): error is Error {
  if (error instanceof HandlerFailed) return true;
  if (!(error instanceof QueryFailedError)) return false;
  const { code } = error.driverError as { readonly code?: unknown };
  return typeof code === 'string' && OF_CONTENT.includes(code.slice(0, 2));
}
