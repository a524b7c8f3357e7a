import { START, streamNameFilter } from '@eventstore/db-client';
import { EventStore } from '#platform/event-store';
import { checkReadSide, type Log, PositionWaiter, ReadSideRunner, type Projection } from '#platform/read-store';
import { catalogues, prefixes, processes, projections } from '../../../apps/projector/src/views.js';
import { type Sample } from '../bench.js';
import { type Store } from '../servers/store.js';
import { type ReadStore } from './read-store.js';

const WITHIN_MS = 3_600_000;

export const knownTypes = checkReadSide({ projections, processes, catalogues });

export function projectionNamed(name: string): Projection {
  const found = projections.find((projection) => projection.name === name);
  if (!found) throw new Error(`没有这个视图 there is no such view: ${name}`);
  return found;
}

/** The view whose catch-up is measured: header and indicators of every target. */
export const targetTable = projectionNamed('current-targets');

/** A runner of the target-table view from nothing to the position of event number `events`: positions are dense here. */
export async function catchUpView(store: Store, { dataSource }: ReadStore, events: number): Promise<Sample> {
  const eventStore = new EventStore(store.server.url);
  const waiter = new PositionWaiter(dataSource);
  const { log, failed } = failing();
  const runner = new ReadSideRunner(
    { projections: [targetTable] },
    { dataSource, eventStore, prefixes, knownTypes, log },
  );
  try {
    const { name: projection, version } = targetTable;
    const began = performance.now();
    const reached = waiter.waitFor({ projection, version }, String(events), WITHIN_MS);
    runner.start();
    await Promise.race([reached, failed]);
    return { perSecond: (events * 1000) / (performance.now() - began) };
  } finally {
    await runner.close();
    await waiter.close();
    await eventStore.close();
  }
}

/** The same events through the same client, from the same subscription, and nothing done with them. */
export async function subscribeOnly({ client }: Store, events: number): Promise<Sample> {
  const began = performance.now();
  const filter = streamNameFilter({ prefixes: [...prefixes] });
  const subscription = client.subscribeToAll({ fromPosition: START, filter });
  let received = 0;
  for await (const { event } of subscription) {
    if (event) received += 1;
    if (received === events) {
      if (event?.position.commit !== BigInt(events))
        throw new Error(`positions are not dense: ${event?.position.commit}`);
      break;
    }
  }
  const perSecond = (received * 1000) / (performance.now() - began);
  await subscription.unsubscribe();
  return { perSecond };
}

/** A runner tries again and again; a bench wants to know. */
function failing(): { readonly log: Log; readonly failed: Promise<never> } {
  let fail: (error: Error) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  failed.catch(() => undefined); // told by whoever races with it
  return { failed, log: { log: () => undefined, warn: (line) => fail(new Error(line)) } };
}
