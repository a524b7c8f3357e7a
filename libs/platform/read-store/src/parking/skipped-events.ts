import { type DataSource } from 'typeorm';
import { rowsOf } from '../store/statement.js';
import { type Subscriber } from '../positions/subscriber.js';
import { type ParkedStream } from './parked-streams.js';

/** An operator's decision that a subscriber, in whatever version, goes on as if this event were not there. */
export interface SkippedEvent {
  readonly kind: 'projection' | 'process';
  readonly name: string;
  readonly stream: string;
  readonly revision: number;
  readonly eventId: string;
  readonly reason: string;
  readonly skippedBy: string;
  readonly skippedAt: Date;
}

/** What the operator saw: a stream that waits at another event by now is not touched. */
export type WhichEvent = Pick<ParkedStream, 'kind' | 'name' | 'stream' | 'revision'>;

export interface Skipping {
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/**
 * Keeps the decision and asks for the streams that wait at this event to be tried again, or does nothing and answers false where none
 * does. A version that has not come to the event yet loses its lease: whoever takes it then knows of the decision.
 */
export const skipEvent = (
  dataSource: DataSource,
  { kind, name, stream, revision }: WhichEvent,
  { reason, by, at }: Skipping,
): Promise<boolean> =>
  dataSource.transaction(async (manager) => {
    const event = [kind, name, stream, revision];
    // As a leader does, the checkpoint before the parked stream: two who lock in one order never wait for each other.
    await manager.query(
      `update subscription set epoch = epoch + 1, holder = null
       where kind = $1 and name = $2 and coalesce(position, -1) <
         (select min(position) from parked_stream where kind = $1 and name = $2 and stream = $3 and revision = $4)`,
      event,
    );
    const [parked] = await rowsOf<{ eventId: string }>(
      manager,
      `with parked as (
         update parked_stream set asked_at = clock_timestamp()
         where kind = $1 and name = $2 and stream = $3 and revision = $4 returning event_id
       ) select event_id as "eventId" from parked`,
      event,
    );
    if (!parked) return false;
    await manager.query(
      `insert into skipped_event (kind, name, stream, revision, event_id, reason, skipped_by, skipped_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [...event, parked.eventId, reason, by, at],
    );
    return true;
  });

/** In the order of the decisions. */
export const skippedEvents = (
  dataSource: DataSource,
  { kind, name }: Pick<Subscriber, 'kind' | 'name'>,
): Promise<readonly SkippedEvent[]> =>
  rowsOf<SkippedEvent>(
    dataSource.manager,
    `select kind, name, stream, revision, event_id as "eventId", reason, skipped_by as "skippedBy", skipped_at as "skippedAt"
     from skipped_event where kind = $1 and name = $2 order by skipped_at, stream, revision`,
    [kind, name],
  );
