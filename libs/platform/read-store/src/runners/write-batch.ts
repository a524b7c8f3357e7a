import { type Batch } from './arrivals.js';
import { type Follower } from './follower.js';
import { type Lead } from '../leases/lead.js';
import { isOfContent } from '../store/of-content.js';
import { type Parking } from '../parking/parking.js';

/**
 * Commits what the events give with the checkpoint at `to`. When a batch fails for its content, its halves find the event, and its
 * stream is parked; what else is in the batch is taken.
 */
export async function takeBatch(
  follower: Follower,
  lead: Lead,
  { events, to, seen }: Batch,
  parking: Parking,
): Promise<void> {
  // At every half: the stream of an event in the first may be parked before the second.
  const due = events.filter((event) => !parking.isOut(event));
  try {
    await lead.commit(follower.statements(due), to, seen);
  } catch (error) {
    const [poison] = due;
    if (!poison || !isOfContent(error)) throw error;
    if (due.length === 1) {
      await parking.park(poison, error, (statements) => lead.commit(statements, to, seen));
      return;
    }
    const half = due.slice(0, Math.ceil(due.length / 2));
    const last = half.at(-1);
    const first = { events: half, to: later(last?.position ?? to, lead.position), seen: last };
    await takeBatch(follower, lead, first, parking);
    await takeBatch(follower, lead, { events: due.slice(half.length), to, seen }, parking);
  }
}

/** What is taken again, from before the checkpoint, never takes the checkpoint back. */
export const later = (a: string, b: string | undefined): string => (b !== undefined && BigInt(b) > BigInt(a) ? b : a);
