import { TargetNotFound } from '#contexts/targets';
import { maySee } from '#domain/access';
import { DomainError, type Actor, type RecordedEvent } from '#domain/kernel';
import { hear, type EventStore, type Listening } from '#platform/event-store';
import { placeOf } from './domain/table-row.js';
import { tellers } from './views/target-history/summary.js';

/**
 * Every stream of a target, one after the other, each in its order. Where its own stream, the first, is not there, nothing else is: so that
 * to be told of what one may not see, and of what is not there, takes one look each.
 */
export async function readTarget(
  eventStore: Pick<EventStore, 'readStream'>,
  targetId: string,
  { take, gone }: Listening,
): Promise<void> {
  let heard = 0;
  const found = (event: RecordedEvent): boolean => {
    heard += 1;
    return take(event);
  };
  for (const { streams } of tellers) {
    await hear(eventStore.readStream(streams.of(targetId)), { take: found, gone });
    if (heard === 0) return;
  }
}

interface Sought {
  readonly targetId: string;
  readonly actor: Actor;
}

/** What is read of a target by one who asks: what they may not see is not there. Throws TargetNotFound. */
export async function readInSight(
  { targetId, actor }: Sought,
  read: (take: Listening['take']) => Promise<void>,
  hears: Listening['take'],
): Promise<void> {
  let isSeen = false;
  const take = (event: RecordedEvent): boolean => {
    // The unit stands in the first event of all: before that nothing is told, not even that something is wrong.
    isSeen ||= maySeeFrom(actor, event);
    if (!isSeen) throw new TargetNotFound(targetId);
    return hears(event);
  };
  await read(take).catch((error: unknown) => {
    // Of a first event that cannot be read, only who sees every unit is told.
    throw error instanceof DomainError && !isSeen && !maySee(actor, 'target.history', '')
      ? new TargetNotFound(targetId)
      : error;
  });
}

function maySeeFrom(actor: Actor, first: RecordedEvent): boolean {
  const place = placeOf(first);
  return place !== undefined && maySee(actor, 'target.history', place.unit);
}
