import { CHECKPOINT_COLUMNS } from '../positions/checkpoint.js';
import { FED } from '../positions/fed.js';

const LEASE_COLUMNS = `kind, name, version, epoch, ${CHECKPOINT_COLUMNS}, other_log_since is not null as "isOfOtherLog"`;

/**
 * $1–$3 kinds, names, versions; $4 holder; $5 milliseconds. Those that nobody holds, at once, with how far they have come in a feed; one whose
 * row another transaction has locked (a leader that froze in it) keeps nobody waiting.
 */
export const TAKE = `with wanted as (
    select * from unnest($1::text[], $2::text[], $3::integer[]) as w(kind, name, version)
  ), made as (
    insert into subscription (kind, name, version, epoch, holder, renewed_at)
    select kind, name, version, 1, $4, clock_timestamp() from wanted
    on conflict (kind, name, version) do nothing returning *
  ), free as (
    select s.kind, s.name, s.version, fed.* from subscription as s join wanted using (kind, name, version) left join lateral (${FED}) as fed on true
    where s.holder is null or s.renewed_at < clock_timestamp() - $5 * interval '1 millisecond'
    for update of s skip locked
  ), taken as (
    update subscription as s set epoch = s.epoch + 1, holder = $4, renewed_at = clock_timestamp(),
      position = greatest(s.position, free.position),
      seen_position = case when free.position > coalesce(s.position, -1) then free.seen_position else s.seen_position end,
      seen_event_id = case when free.position > coalesce(s.position, -1) then free.seen_event_id else s.seen_event_id end
    from free where s.kind = free.kind and s.name = free.name and s.version = free.version returning s.*
  )
  select ${LEASE_COLUMNS} from made union all select ${LEASE_COLUMNS} from taken`;

/**
 * $1–$5 kinds, names, versions, epochs, positions; answers those that are still held. Not one whose checkpoint is behind: a Postgres that died
 * may have lost the last commits, and no event may come to find that out. One that is locked is held and not renewed.
 */
export const RENEW = `with mine as (
    select * from unnest($1::text[], $2::text[], $3::integer[], $4::bigint[], $5::bigint[]) as m(kind, name, version, epoch, position)
  ), held as (
    select kind, name, version from mine join subscription as s using (kind, name, version)
    where s.epoch = mine.epoch and coalesce(s.position, -1) >= coalesce(mine.position, -1)
  ), free as (
    select s.kind, s.name, s.version from subscription as s join held using (kind, name, version) for update of s skip locked
  ), renewed as (
    update subscription as s set renewed_at = clock_timestamp()
    from free where s.kind = free.kind and s.name = free.name and s.version = free.version
  )
  select kind, name, version from held`;
