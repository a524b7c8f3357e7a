import { EventStore } from '#platform/event-store';
import { JobQueue } from '#platform/job-queue';
import { createReadDataSource, OutboxRelay, ReadSideRunner, type Projection } from '#platform/read-store';
import { entities, jobs, migrations, prefixes, processes, projections } from '../../../apps/projector/src/views.js';
import { knownTypes } from './catching-up.js';

/**
 * The projector, and so many views more (JIXIAO_BENCH_MORE_VIEWS) that want nothing: what a view costs by being there. By itself, as a
 * projector is: its processor time is what is measured.
 */
const POOL = 10;

const { DATABASE_URL: url = '', EVENTSTORE_URL = '', QUEUE_URL = '', JIXIAO_BENCH_MORE_VIEWS } = process.env;
const warn = (line: string): void => console.log(JSON.stringify({ level: 'warn', line }));
const more = Array.from({ length: Number(JIXIAO_BENCH_MORE_VIEWS) }, (_, n): Projection => {
  return { name: `more-${n}`, version: 1, entities: [], migrations: [], catalogue: {}, on: {} };
});
const dataSource = await createReadDataSource({ url, entities, migrations, poolSize: POOL });
const eventStore = new EventStore(EVENTSTORE_URL);
const queue = new JobQueue(QUEUE_URL, jobs, { poolSize: POOL, onError: ({ message }) => warn(message) });
const log = { log: () => undefined, warn };
const runner = new ReadSideRunner(
  { projections: [...projections, ...more], processes },
  { dataSource, eventStore, prefixes, knownTypes, log },
);
const relay = new OutboxRelay({ dataSource, queue, log });
process.once('disconnect', () => process.exit());
process.once('SIGTERM', () => void stop());
await queue.ready();
runner.start();
relay.start();
process.send?.('ready');

async function stop(): Promise<void> {
  await Promise.all([runner.close(), relay.close()]);
  await queue.close();
  await eventStore.close();
  await dataSource.destroy();
  process.exit();
}
