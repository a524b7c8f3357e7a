import { type Batch } from './arrivals.js';
import { type Consumer } from './consumer.js';
import { type Lease } from '../leases/lease.js';
import { isOfContent } from '../store/of-content.js';
import { type Parking } from '../parking/parking.js';

/**
 * Commits what the events give with the checkpoint at `to`. When a batch fails for its content, its halves find the event, and its
 * stream is parked; what else is in the batch is taken.
 */
export async function takeBatch(
  consumer: Consumer,
  lease: Lease,
  { events, to, seen }: Batch,
  parking: Parking,
): Promise<void> {
  // At every half: the stream of an event in the first may be parked before the second.
  const due = events.filter((event) => !parking.isOut(event));
  try {
    await lease.commit(consumer.statements(due), to, seen);
  } catch (error) {
    const [poison] = due;
    if (!poison || !isOfContent(error)) throw error;
    if (due.length === 1) {
      await parking.park(poison, error, (statements) => lease.commit(statements, to, seen));
      return;
    }
    const half = due.slice(0, Math.ceil(due.length / 2));
    const last = half.at(-1);
    const first = { events: half, to: later(last?.position ?? to, lease.position), seen: last };
    await takeBatch(consumer, lease, first, parking);
    await takeBatch(consumer, lease, { events: due.slice(half.length), to, seen }, parking);
  }
}

/** What is taken again, from before the checkpoint, never takes the checkpoint back. */
export const later = (a: string, b: string | undefined): string => (b !== undefined && BigInt(b) > BigInt(a) ? b : a);
