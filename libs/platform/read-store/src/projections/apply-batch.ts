import { type DataSource } from 'typeorm';
import { type RecordedEvent } from '#domain/kernel';
import { type Batch } from '../runners/arrivals.js';
import { projectionConsumer, type Consumer } from '../runners/consumer.js';
import { Lease } from '../leases/lease.js';
import { Stopping } from '../parking/stopping.js';
import { type Projection } from './projection.js';
import { subscriberOfProjection, titleOf } from '../positions/subscriber.js';
import { later, takeBatch } from '../runners/write-batch.js';

type Events = AsyncIterable<RecordedEvent> | Iterable<RecordedEvent>;

const BATCH = 500;

/**
 * Projects these events outside a runner (a replay into another schema, a spec), in batches of rows + checkpoint, without what the
 * runner of these tables leaves out; throws EventNotTaken where the runner would park.
 * Throws when a runner leads this projection on these tables. The checkpoint never goes back. Answers how many events there were.
 */
export async function project(dataSource: DataSource, projection: Projection, events: Events): Promise<number> {
  const subscriber = subscriberOfProjection(projection);
  const lease = await Lease.take(dataSource, subscriber);
  if (!lease)
    throw new Error(`${titleOf(subscriber)} 正在运行，请先停止投影进程。It is being run: stop the projector first.`);
  const kept = lease.keep();
  try {
    const parking = await Stopping.load(dataSource, subscriber);
    return await projectAll(projectionConsumer(dataSource, projection), { lease, events, parking });
  } finally {
    await lease.free();
    await kept;
  }
}

/** One batch: rows and checkpoint in one transaction, fenced by the lease. What the runner leaves out is left out here, too. */
export async function applyBatch(
  dataSource: DataSource,
  projection: Projection,
  lease: Lease,
  batch: Batch,
): Promise<void> {
  const parking = await Stopping.load(dataSource, lease.subscriber);
  await takeBatch(projectionConsumer(dataSource, projection), lease, batch, parking);
}

async function projectAll(
  consumer: Consumer,
  { lease, events, parking }: { lease: Lease; events: Events; parking: Stopping },
): Promise<number> {
  let count = 0;
  let batch: RecordedEvent[] = [];
  const flush = async (): Promise<void> => {
    const last = batch.at(-1);
    if (!last) return;
    const ofInterest = batch.filter(({ type }) => consumer.names.has(type));
    await takeBatch(
      consumer,
      lease,
      { events: ofInterest, to: later(last.position, lease.position), seen: last },
      parking,
    );
    count += batch.length;
    batch = [];
  };
  for await (const event of events) {
    batch.push(event);
    if (batch.length === BATCH) await flush();
  }
  await flush();
  return count;
}
