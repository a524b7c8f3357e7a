import { type DataSource } from 'typeorm';
import { type EventStore } from '#platform/event-store';
import { rowsOf } from '../store/statement.js';
import { titleOf, type Subscriber } from '../positions/subscriber.js';
import { checkpointOfSubscriber, type Checkpoint, type Seen } from '../positions/checkpoint.js';

export type AsksOfLog = Pick<EventStore, 'recordAt'>;

/** Where a store without events ends. */
const NOTHING = '0';

/** What was found about a checkpoint: a place in this log, known by `seen`, or a place in another one. */
export type Found = { readonly isOther: false; readonly seen: Seen | undefined } | { readonly isOther: true };

/**
 * Whether the event store is the one that the checkpoint was written on. It is another one where another event, or none, stands at the
 * position of the one that was seen, or where the log ends before the checkpoint. A checkpoint that kept no event is known by the last
 * one that a process asked for a job for; without any, the event that stands there is taken for the one that was passed.
 * Throws EventStoreUnavailable: a store that does not answer is not another one.
 */
export async function findLog(dataSource: DataSource, eventStore: AsksOfLog, checkpoint: Checkpoint): Promise<Found> {
  const { position, seen } = checkpoint;
  if (position === undefined || position === NOTHING) return { isOther: false, seen: undefined };
  const known = seen ?? (await lastInOutbox(dataSource, position));
  if (known && !(await stands(eventStore, known, position))) return { isOther: true };
  if (seen) return { isOther: false, seen };
  const { eventId } = await eventStore.recordAt(position);
  return eventId === undefined ? { isOther: true } : { isOther: false, seen: { position, eventId } };
}

async function stands(eventStore: AsksOfLog, { position, eventId }: Seen, upTo: string): Promise<boolean> {
  const found = await eventStore.recordAt(position);
  return found.eventId === eventId && BigInt(found.head) >= BigInt(upTo);
}

async function lastInOutbox(dataSource: DataSource, upTo: string): Promise<Seen | undefined> {
  const [row] = await rowsOf<Seen>(
    dataSource.manager,
    'select position, event_id as "eventId" from outbox where position <= $1 order by position desc limit 1',
    [upTo],
  );
  return row;
}

/** Those of them whose places are in another log. */
export async function inOtherLog(
  dataSource: DataSource,
  eventStore: AsksOfLog,
  subscribers: readonly Subscriber[],
): Promise<readonly Subscriber[]> {
  const found = await Promise.all(
    subscribers.map(async (subscriber) =>
      findLog(dataSource, eventStore, await checkpointOfSubscriber(dataSource, subscriber)),
    ),
  );
  return subscribers.filter((_, index) => found[index]?.isOther);
}

/** Throws OtherLog where one of these has its place in another log. */
export async function refuseOtherLog(...asked: Parameters<typeof inOtherLog>): Promise<void> {
  const others = await inOtherLog(...asked);
  if (others.length > 0) throw new OtherLog(others);
}

/** What was projected belongs to another event store than the one that is connected. */
export class OtherLog extends Error {
  constructor(subscribers: readonly Subscriber[]) {
    super(`${subscribers.map(titleOf).join(', ')}：${OTHER_LOG}`);
    this.name = 'OtherLog';
  }
}

/** What an operator does about it, for every place that says so. */
export const OTHER_LOG_WORDS = {
  zh: '检查点属于另一个事件库（事件库被复制、恢复或换过），已停止更新：请核对 EVENTSTORE_URL；地址无误时执行 jixiao rebuild --all。',
  en:
    'The checkpoint belongs to another event store (it was copied, restored or changed), so nothing is updated: check EVENTSTORE_URL, ' +
    'and if it is right run jixiao rebuild --all.',
};
export const OTHER_LOG = OTHER_LOG_WORDS.zh + OTHER_LOG_WORDS.en;
