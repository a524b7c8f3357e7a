import { type DataSource } from 'typeorm';

/** A member of a feed, as `feed.members` has it; `s` is its row of `subscription`. */
const MEMBER = `concat_ws(' ', s.kind, s.name, s.version, s.epoch)`;

/** Where the feed is that serves `s`: no row where none does. */
export const FED = `select f.position, f.seen_position, f.seen_event_id from feed as f where ${MEMBER} = any (f.members)
  order by f.position desc limit 1`;

/** How far `s` has come: its own row is written when something of it changed, and otherwise once in a second. */
export const REACHED = `greatest(s.position, (select fed.position from (${FED}) as fed))`;

/** Those of processes that have ended. One that is forgotten too early is written again with its next batch. */
export async function forgetEmptyFeeds(dataSource: DataSource): Promise<void> {
  await dataSource.query(
    `delete from feed as f where not exists (select from subscription as s where ${MEMBER} = any (f.members))`,
  );
}
