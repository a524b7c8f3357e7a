import { type DataSource } from 'typeorm';
import { type RecordedEvent } from '#kernel';
import { projectionFollower } from './follower.js';
import { Lead } from './lead.js';
import { type Projection } from './projection.js';
import { subscriberOfProjection, titleOf } from './subscriber.js';
import { writeBatch } from './write-batch.js';

const BATCH = 500;

/**
 * Projects these events outside a runner (a replay into another schema, a spec), in batches of rows + checkpoint.
 * Throws when a runner leads this projection on these tables. The checkpoint never goes back. Answers how many events there were.
 */
export async function project(
  dataSource: DataSource,
  projection: Projection,
  events: AsyncIterable<RecordedEvent> | Iterable<RecordedEvent>,
): Promise<number> {
  const subscriber = subscriberOfProjection(projection);
  const lead = await Lead.take(dataSource, subscriber);
  if (!lead)
    throw new Error(`${titleOf(subscriber)} 正在运行，请先停止投影进程。It is being run: stop the projector first.`);
  const kept = lead.keep();
  try {
    return await projectAll(dataSource, projection, { lead, events });
  } finally {
    await lead.free();
    await kept;
  }
}

/** One batch: rows and checkpoint in one transaction, fenced by the lead. */
export async function applyBatch(
  dataSource: DataSource,
  projection: Projection,
  lead: Lead,
  batch: { readonly events: readonly RecordedEvent[]; readonly to: string },
): Promise<void> {
  await writeBatch(projectionFollower(dataSource, projection), lead, batch.events, batch.to);
}

async function projectAll(
  dataSource: DataSource,
  projection: Projection,
  { lead, events }: { lead: Lead; events: AsyncIterable<RecordedEvent> | Iterable<RecordedEvent> },
): Promise<number> {
  let count = 0;
  let batch: RecordedEvent[] = [];
  const flush = async (): Promise<void> => {
    const last = batch.at(-1);
    if (!last) return;
    const ofInterest = batch.filter(({ type }) => Object.hasOwn(projection.on, type));
    await applyBatch(dataSource, projection, lead, { events: ofInterest, to: later(last.position, lead.position) });
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

const later = (a: string, b: string | undefined): string => (b !== undefined && BigInt(b) > BigInt(a) ? b : a);
