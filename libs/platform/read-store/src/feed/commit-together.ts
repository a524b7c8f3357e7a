import { type DataSource, type EntityManager } from 'typeorm';
import { keysOf, type Seen } from '../positions/checkpoint.js';
import { POSITION_CHANNEL, type Lease } from '../leases/lease.js';
import { inPipeline, rowsOf, type Statement } from '../store/statement.js';
import { titleOf, type Subscriber } from '../positions/subscriber.js';

/** What a batch gives for one member, or nothing where only its checkpoint is to be written. */
export interface Part {
  readonly lease: Lease;
  readonly statements: readonly Statement[];
}

export interface Together {
  readonly dataSource: DataSource;
  /** Of the feed. */
  readonly id: string;
  readonly to: { readonly position: string; readonly seen: Seen };
  readonly parts: readonly Part[];
  /** Those for whom there is nothing: the row of the feed says that they have come so far. */
  readonly idle: readonly Lease[];
}

/**
 * The rows and checkpoints of these members, and how far the feed has come for all, in one transaction with one notification, or nothing of
 * it. Each checkpoint moves by compare-and-set on its epoch and position. Answers which did: not one whose lease is lost, nor one whose
 * row is locked (a switch of its tables), who would keep the others waiting. Nobody waits for the disk: see Lease.commit.
 */
export async function commitTogether(together: Together): Promise<ReadonlySet<Lease>> {
  const { dataSource, parts } = together;
  if (parts.length === 0) {
    await tell(dataSource.manager, together, new Set());
    return new Set();
  }
  const moving = dataSource.transaction(async (manager) => {
    const leases = await move(manager, together);
    if (leases.size === 0) throw new NothingMoves();
    await inPipeline(
      manager,
      parts.filter(({ lease }) => leases.has(lease)).flatMap(({ statements }) => statements),
    );
    await tell(manager, together, leases);
    return leases;
  });
  const moved = await moving.catch(nobody);
  for (const lease of moved) lease.movedTo(together.to);
  return moved;
}

/** Whoever lost all leases commits nothing at all. */
class NothingMoves extends Error {}

function nobody(error: unknown): ReadonlySet<Lease> {
  if (error instanceof NothingMoves) return new Set();
  throw error;
}

async function move(manager: EntityManager, { parts, to }: Together): Promise<ReadonlySet<Lease>> {
  const leases = parts.map(({ lease }) => lease);
  const moved = await rowsOf<Subscriber>(
    manager,
    `with mine as (
       select * from unnest($1::text[], $2::text[], $3::integer[], $4::bigint[], $5::bigint[]) as m(kind, name, version, epoch, position)
     ), free as (
       select s.kind, s.name, s.version from subscription as s join mine using (kind, name, version)
       where s.epoch = mine.epoch and s.position is not distinct from mine.position for update of s skip locked
     ), moved as (
       update subscription as s set position = $6, seen_position = $7, seen_event_id = $8, renewed_at = clock_timestamp()
       from free where s.kind = free.kind and s.name = free.name and s.version = free.version
       returning s.kind, s.name, s.version
     )
     select moved.* from moved, (select set_config('synchronous_commit', 'off', true)) as quick(ly) where ly = 'off'`,
    [
      ...keysOf(leases.map(({ subscriber }) => subscriber)),
      leases.map(({ epoch }) => epoch),
      leases.map(({ position }) => position ?? null),
      ...[to.position, to.seen.position, to.seen.eventId],
    ],
  );
  const titles = new Set(moved.map(titleOf));
  return new Set(leases.filter(({ subscriber }) => titles.has(titleOf(subscriber))));
}

/** Of a notification Postgres takes 8,000 bytes; a key has less than 80. */
const KEYS_OF_A_MESSAGE = 90;

/**
 * Says of nobody that they have come so far whom another leads by now: what they left out, as parked, may not be so any more. Each such
 * lease is lost.
 */
async function tell(
  manager: Pick<EntityManager, 'query'>,
  { id, to, idle }: Together,
  moved: ReadonlySet<Lease>,
): Promise<void> {
  const leases = [...moved, ...idle];
  const held = await rowsOf<Subscriber>(
    manager,
    `with mine as (
       select * from unnest($5::text[], $6::text[], $7::integer[], $8::bigint[]) with ordinality as m(kind, name, version, epoch, place)
     ), held as (
       select mine.* from mine join subscription as s using (kind, name, version) where s.epoch = mine.epoch
     ), fed as (
       insert into feed (id, position, seen_position, seen_event_id, members)
       select $1::uuid, $2::bigint, $3::bigint, $4::uuid,
         coalesce((select array_agg(concat_ws(' ', kind, name, version, epoch)) from held), '{}')
       from (select set_config('synchronous_commit', 'off', true)) as quick(ly) where ly = 'off'
       on conflict (id) do update set position = excluded.position, seen_position = excluded.seen_position,
         seen_event_id = excluded.seen_event_id, members = excluded.members
     ), messages as (
       select array_agg(concat_ws(' ', kind, name, version) order by place) as keys
       from held where kind = 'projection' group by place / ${KEYS_OF_A_MESSAGE}
     ), told as (
       select pg_notify('${POSITION_CHANNEL}',
         concat_ws(' ', current_schema(), keys[1], $2::text, nullif(array_to_string(keys[2:], ' '), ''))) from messages
     )
     select kind, name, version, (select count(*) from told) as told from held`,
    [
      ...[id, to.position, to.seen.position, to.seen.eventId],
      ...keysOf(leases.map(({ subscriber }) => subscriber)),
      leases.map(({ epoch }) => epoch),
    ],
  );
  const titles = new Set(held.map(titleOf));
  for (const lease of leases) if (!titles.has(titleOf(lease.subscriber))) lease.lose();
}
