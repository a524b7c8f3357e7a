import { setTimeout as delay } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { defineJob, JobQueue } from '#platform/job-queue';
import { OutboxRelay } from '#platform/read-store';
import { openPlainQueue } from '../../../libs/platform/job-queue/src/plain-queue-for-bench.js';
import { type Sample } from '../bench.js';
import { type ReadStore } from './read-store.js';

const benchJob = defineJob({
  name: 'bench-job',
  payload: z.strictObject({ assessmentId: z.string(), revision: z.int() }),
});
/** What one call to BullMQ takes in either way. */
const PER_CALL = 500;
const POOL = 10;
const LOOK_EVERY_MS = 5;

/** From rows of the outbox to jobs in the queue, by the relay. */
export async function relayJobs({ dataSource, urls }: ReadStore, jobs: number): Promise<Sample> {
  const { failed, fail } = failing();
  const queue = new JobQueue(urls.jobs, [benchJob], { poolSize: POOL, onError: fail });
  const log = { log: () => undefined, warn: (line: string) => fail(new Error(line)) };
  const relay = new OutboxRelay({ dataSource, queue, log });
  try {
    await queue.ready();
    await dataSource.query(
      `insert into outbox (process, event_id, ordinal, position, stream, correlation_id, job, payload)
       select 'bench', gen_random_uuid(), 0, n, 'assessment-' || gen_random_uuid(), gen_random_uuid(), $1,
         jsonb_build_object('assessmentId', gen_random_uuid(), 'revision', n)
       from generate_series(1, $2::integer) as n`,
      [benchJob.name, jobs],
    );
    const began = performance.now();
    relay.start();
    await Promise.race([failed, isEmpty(dataSource)]);
    return { perSecond: (jobs * 1000) / (performance.now() - began) };
  } finally {
    await relay.close();
    await queue.close();
  }
}

/** The same jobs straight into the queue. */
export async function addJobs({ urls }: ReadStore, jobs: number): Promise<Sample> {
  const { failed, fail } = failing();
  const queue = await openPlainQueue(urls.jobs, POOL, fail);
  const all = Array.from({ length: jobs }, (_, n) => {
    const cause = { process: 'bench', eventId: randomUUID(), ordinal: 0, correlationId: randomUUID() };
    const opts = { jobId: `bench-${cause.eventId}-0`, attempts: benchJob.attempts, backoff: { type: 'definition' } };
    return { name: benchJob.name, data: { payload: { assessmentId: randomUUID(), revision: n }, cause }, opts };
  });
  try {
    const began = performance.now();
    for (let from = 0; from < jobs; from += PER_CALL) {
      await Promise.race([failed, queue.addBulk(all.slice(from, from + PER_CALL))]);
    }
    return { perSecond: (jobs * 1000) / (performance.now() - began) };
  } finally {
    await queue.close();
  }
}

async function isEmpty(dataSource: ReadStore['dataSource']): Promise<void> {
  for (;;) {
    const waiting: unknown = await dataSource.query('select 1 from outbox where enqueued_at is null limit 1');
    if ((waiting as readonly unknown[]).length === 0) return;
    await delay(LOOK_EVERY_MS);
  }
}

/** Both sides heal themselves; a bench wants to know. */
function failing(): { readonly failed: Promise<never>; readonly fail: (error: Error) => void } {
  let fail: (error: Error) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  failed.catch(() => undefined); // told by whoever races with it
  return { failed, fail };
}
