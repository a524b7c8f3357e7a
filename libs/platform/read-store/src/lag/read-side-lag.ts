import { type DataSource } from 'typeorm';
import { type Backlog, type EventStore } from '#platform/event-store';
import { checkpointIn, type CheckpointRow } from '../positions/checkpoint.js';
import { REACHED } from '../positions/fed.js';
import { FREE_AFTER_MS } from '../leases/keep-all.js';
import { findLog, type AsksOfLog } from '../other-log/same-log.js';
import { rowsOf } from '../store/statement.js';
import { type Process, type Projection } from '../projections/projection.js';
import { subscriberOfProcess, subscriberOfProjection, type Subscriber } from '../positions/subscriber.js';

/** How far a projection or a process has come, and what waits for it. */
export interface SubscriberLag extends Subscriber {
  readonly kind: 'projection' | 'process';
  /** Whether this version is read, or a newer one in its place; absent for a process and for a view that is in no register. */
  readonly state: 'building' | 'serving' | 'retiring' | null;
  /** Absent before its first commit. */
  readonly position: string | null;
  /** The position is a place in another event store: nothing can be said of how far behind it is, and nothing is updated. */
  readonly isOfOtherLog: boolean;
  /** Events of ours after the position; when `capped`, there are more. */
  readonly eventsBehind: number;
  readonly capped: boolean;
  /** How long the first of them has been in the store; 0 when there is none. */
  readonly secondsBehind: number;
  /** Streams that wait for an operator. */
  readonly parked: number;
  /** Who holds the lease, as `host pid number`; absent when nobody does. */
  readonly ledBy: string | null;
  /** When a leader renewed its lease last. */
  readonly renewedAt: Date;
}

export interface ReadSideLag {
  /** The last position of the store. */
  readonly head: string;
  readonly subscribers: readonly SubscriberLag[];
  /** Job requests that wait for the relay; no more than the cap are counted. */
  readonly outbox: { readonly waiting: number; readonly capped: boolean; readonly ledBy: string | null };
}

/** Everything that must be led for these to be up to date. */
export const subscribersOf = (side: {
  readonly projections: readonly Projection[];
  readonly processes: readonly Process[];
}): readonly Subscriber[] => [
  ...side.projections.map(subscriberOfProjection),
  ...side.processes.map(subscriberOfProcess),
];

/** Beyond this a backlog is only called long: to count it would be to read it. */
const MOST_COUNTED = 10_000;

type Row = Omit<SubscriberLag, 'kind' | 'eventsBehind' | 'capped' | 'secondsBehind'> &
  Pick<Subscriber, 'kind'> &
  CheckpointRow;

type Store = Pick<EventStore, 'head' | 'backlogs'>;

/**
 * Of checkpoints in another log as whoever leads has found them. One query, one look at the end of the log, and only where someone is behind one bounded read from there back: positions have
 * gaps, so that events are counted and not subtracted.
 */
export const readSideLag = (
  dataSource: DataSource,
  eventStore: Store,
  prefixes: readonly string[],
  now: Date,
): Promise<ReadSideLag> => lagIn(dataSource, eventStore, { prefixes, now, checked: (rows) => Promise.resolve(rows) });

/** The same, but every checkpoint is looked up in the event store: also where nobody leads, and in some seconds at worst. */
export const checkedLag = (
  dataSource: DataSource,
  eventStore: Store & AsksOfLog,
  prefixes: readonly string[],
  now: Date,
): Promise<ReadSideLag> => {
  const checked = (rows: readonly Row[]): Promise<readonly Row[]> =>
    Promise.all(
      rows.map(async (row) => {
        const { isOther } = await findLog(dataSource, eventStore, checkpointIn(row));
        return { ...row, isOfOtherLog: isOther };
      }),
    );
  return lagIn(dataSource, eventStore, { prefixes, now, checked });
};

interface Asked {
  readonly prefixes: readonly string[];
  readonly now: Date;
  readonly checked: (rows: readonly Row[]) => Promise<readonly Row[]>;
}

async function lagIn(
  dataSource: DataSource,
  eventStore: Store,
  { prefixes, now, checked }: Asked,
): Promise<ReadSideLag> {
  // In this order: what is appended and projected between the two is behind for nobody.
  const head = await eventStore.head();
  const [read, waiting] = await Promise.all([subscriptionsIn(dataSource), waitingIn(dataSource)]);
  const rows = await checked(read);
  const consumers = rows.filter(isConsumer);
  const behind = consumers.filter(
    ({ position, isOfOtherLog }) => !isOfOtherLog && BigInt(position ?? '-1') < BigInt(head),
  );
  const after = behind.map(({ position }) => position ?? undefined);
  const backlogs = await eventStore.backlogs({ prefixes, after, upTo: head, limit: MOST_COUNTED });
  const backlogOf = new Map(behind.map((row, index) => [row, backlogs[index]]));
  return {
    head,
    subscribers: consumers.map((row) => lagOf(row, backlogOf.get(row), now)),
    outbox: {
      waiting: Math.min(waiting, MOST_COUNTED),
      capped: waiting > MOST_COUNTED,
      ledBy: rows.find(({ kind }) => kind === 'relay')?.ledBy ?? null,
    },
  };
}

type Consumer = Row & Pick<SubscriberLag, 'kind'>;

const isConsumer = (row: Row): row is Consumer => row.kind !== 'relay';

const lagOf = (
  { seenPosition: _position, seenEventId: _id, ...row }: Consumer,
  backlog: Backlog | undefined,
  now: Date,
): SubscriberLag => ({
  ...row,
  eventsBehind: backlog?.events ?? 0,
  capped: backlog?.capped ?? false,
  // The clocks of two machines: nothing waits since tomorrow.
  secondsBehind: backlog?.since ? Math.max(0, (now.getTime() - backlog.since.getTime()) / 1000) : 0,
});

const subscriptionsIn = (dataSource: DataSource): Promise<readonly Row[]> =>
  rowsOf<Row>(
    dataSource.manager,
    `select s.kind, s.name, s.version, ${REACHED} as position, s.seen_position as "seenPosition", s.seen_event_id as "seenEventId",
       case when exists (select from retired_tables as r where r.name = v.name and r.version = v.version and r.schema_name is null)
         then 'retiring' else v.state end as state,
       s.other_log_since is not null as "isOfOtherLog", s.renewed_at as "renewedAt",
       case when s.renewed_at > clock_timestamp() - $1 * interval '1 millisecond' then s.holder end as "ledBy",
       (select count(*)::integer from parked_stream as p
        where p.kind = s.kind and p.name = s.name and p.version = s.version) as parked
     from subscription as s
     left join view_version as v on s.kind = 'projection' and v.name = s.name and v.version = s.version
     order by s.kind desc, s.name, s.version`,
    [FREE_AFTER_MS],
  );

async function waitingIn(dataSource: DataSource): Promise<number> {
  const [row] = await rowsOf<{ waiting: number }>(
    dataSource.manager,
    `select count(*)::integer as waiting
     from (select 1 from outbox where enqueued_at is null limit ${MOST_COUNTED + 1}) as w`,
  );
  return row?.waiting ?? 0;
}
