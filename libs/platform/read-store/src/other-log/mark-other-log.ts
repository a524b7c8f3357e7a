import { keyOf } from '../positions/checkpoint.js';
import { FREE_AFTER_MS } from '../leases/keep-all.js';
import { type Subscriber } from '../positions/subscriber.js';
import { inOtherLog } from './same-log.js';

/**
 * Those of them whose places are in another log, for a program that starts: marked at once, as whoever leads them would, so that nobody reads their rows in the meantime. One that is led
 * is left to its leader, who may be connected to another store than we are; the next one that leads finds out anew.
 */
export async function markOtherLog(...asked: Parameters<typeof inOtherLog>): Promise<readonly Subscriber[]> {
  const others = await inOtherLog(...asked);
  const [{ manager }] = asked;
  for (const other of others)
    await manager.query(
      `update subscription set other_log_since = coalesce(other_log_since, clock_timestamp())
       where kind = $1 and name = $2 and version = $3
         and (holder is null or renewed_at < clock_timestamp() - $4 * interval '1 millisecond')`,
      [...keyOf(other), FREE_AFTER_MS],
    );
  return others;
}
