import { type DataSource, type EntityManager } from 'typeorm';
import { REACHED } from './fed.js';
import { rowsOf } from '../store/statement.js';
import { type Subscriber } from './subscriber.js';

/** An event where the log has it. A copy of the log has the same event at another position. */
export interface Seen {
  readonly position: string;
  readonly eventId: string;
}

/** How far a subscriber has come, and by what it knows the log that this is a place in. */
export interface Checkpoint {
  /** Absent before the first commit. */
  readonly position: string | undefined;
  /** The last event of the application that was passed; absent where a release that did not keep it was the last to commit. */
  readonly seen: Seen | undefined;
}

/** As it is in a row of `subscription`. */
export interface CheckpointRow {
  readonly position: string | null;
  readonly seenPosition: string | null;
  readonly seenEventId: string | null;
}

export const CHECKPOINT_COLUMNS = `position, seen_position as "seenPosition", seen_event_id as "seenEventId"`;

export function checkpointIn({ position, seenPosition, seenEventId }: CheckpointRow): Checkpoint {
  if (position === null) return { position: undefined, seen: undefined };
  // What lies beyond the checkpoint was not passed by whoever wrote this one.
  const isPassed = seenPosition !== null && seenEventId !== null && BigInt(seenPosition) <= BigInt(position);
  return { position, seen: isPassed ? { position: seenPosition, eventId: seenEventId } : undefined };
}

/** What is taken again, from before the checkpoint, never takes it back. */
export const lastSeen = (before: Seen | undefined, now: Seen | undefined): Seen | undefined =>
  before && now && BigInt(now.position) < BigInt(before.position) ? before : (now ?? before);

/**
 * How far a subscriber has come, by itself or in a feed: the position of the last event whose effects are committed; absent before the
 * first, and where it is a place in another log, which says nothing in this one.
 */
export async function positionOf(dataSource: DataSource, subscriber: Subscriber): Promise<string | undefined> {
  const [row] = await rowsOf<{ position: string | null }>(
    dataSource.manager,
    `select case when other_log_since is null then ${REACHED} end as position
     from subscription as s where kind = $1 and name = $2 and version = $3`,
    keyOf(subscriber),
  );
  return row?.position ?? undefined;
}

/** As its own row has it: where it goes on from. In a feed it may have come further, over events that changed nothing of it. */
export async function checkpointOfSubscriber(dataSource: DataSource, subscriber: Subscriber): Promise<Checkpoint> {
  const [row] = await rowsOf<CheckpointRow>(
    dataSource.manager,
    `select ${CHECKPOINT_COLUMNS} from subscription where kind = $1 and name = $2 and version = $3`,
    keyOf(subscriber),
  );
  return row ? checkpointIn(row) : { position: undefined, seen: undefined };
}

/** Of a subscriber that is to begin at the first event: the assignments. */
export const NO_CHECKPOINT = 'position = null, seen_position = null, seen_event_id = null, other_log_since = null';

/** In the transaction of the rows that belong to it. */
export async function moveCheckpoint(
  database: EntityManager,
  subscriber: Subscriber,
  { position, seen }: Checkpoint,
): Promise<void> {
  await database.query(
    `update subscription set position = $4, seen_position = $5, seen_event_id = $6, other_log_since = null
     where kind = $1 and name = $2 and version = $3`,
    [...keyOf(subscriber), position ?? null, ...valuesOf(seen)],
  );
}

export const valuesOf = (seen: Seen | undefined): readonly unknown[] => [seen?.position ?? null, seen?.eventId ?? null];

export const keyOf = ({ kind, name, version }: Subscriber): readonly unknown[] => [kind, name, version];

/** Column by column, for `unnest`. */
export const keysOf = (subscribers: readonly Subscriber[]): readonly unknown[] => [
  subscribers.map(({ kind }) => kind),
  subscribers.map(({ name }) => name),
  subscribers.map(({ version }) => version),
];
