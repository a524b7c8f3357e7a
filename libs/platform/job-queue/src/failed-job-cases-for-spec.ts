import { fork } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Worker } from 'bullmq';
import { type DataSource } from 'typeorm';
import { z } from 'zod';
import { uuidv5 } from '#domain/kernel';
import { discardJob, FailedJobs, retryJob, type WrittenFailure } from '#platform/read-store';
import { createTestReadStore } from '#testing/read-stores';
import { type TestDatabase } from '#testing/stores';
import { backendFor, QUEUE } from './backend.js';
import { collect } from './collect-for-spec.js';
import {
  defineJob,
  JobQueue,
  jobIdOf,
  prepareJobStore,
  startWorkers,
  UnrecoverableError,
  type FailedJob,
  type QueuedJob,
} from './index.js';

export interface FailingStore {
  readonly url: string;
  /** Where failures are written down. */
  readonly database: TestDatabase;
  /** Makes the queue forget every job. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

const payload = z.object({ to: z.string() });
const greet = defineJob({ name: 'greet', payload, attempts: 3, backoff: { firstMs: 10, longestMs: 10 } });
const jobOf = (to: string): QueuedJob & { readonly id: string } => {
  const cause = { process: 'welcome', eventId: uuidv5(to), ordinal: 0, correlationId: 'c-1' };
  return { id: jobIdOf(cause), job: 'greet', payload: { to }, cause };
};

const entryOf = (entry: WrittenFailure['history'][number]): string | undefined =>
  'message' in entry ? entry.message : 'retriedBy' in entry ? entry.retriedBy : undefined;

/** What becomes of jobs that fail for good: the same on both backends. */
export function describeFailedJobs(backend: string, openStore: () => Promise<FailingStore>): void {
  describe(`failed jobs on ${backend}`, () => {
    let store: FailingStore;
    let rows: DataSource;
    let queue: JobQueue;
    let written = collect<string>(0);
    let ran = collect<string>(0);
    const open: { close(): Promise<void> }[] = [];
    const onError = (): void => undefined; // how each job ended is asserted below

    /** The table, and a list of what was written into it: a failure once, though the sweep at start may come upon it as well. */
    class Watched extends FailedJobs {
      private readonly seen = new Set<string>();

      override async write(failed: FailedJob): Promise<void> {
        await super.write(failed);
        const failure = `${failed.id} ${failed.error}`;
        if (!this.seen.has(failure)) written.add(failed.id);
        this.seen.add(failure);
      }
      override async done(id: string): Promise<void> {
        await super.done(id);
        ran.add(id);
      }
    }

    beforeAll(async () => {
      store = await openStore();
      await prepareJobStore(store.url);
      rows = await createTestReadStore(store.database.readModelsUrl, { entities: [], migrations: [] });
      queue = new JobQueue(store.url, [greet], { onError });
    });
    afterEach(async () => {
      await Promise.all(open.splice(0).map((each) => each.close()));
      written = collect(0);
      ran = collect(0);
    });
    afterAll(async () => {
      await queue.close();
      await rows.destroy();
      await store.close();
    });

    type Run = (to: string) => void;
    const work = async (run: Run, { writes = true } = {}): Promise<void> => {
      const failures = new Watched(rows);
      const processor = {
        definition: greet,
        run: (given: unknown) => Promise.resolve(given).then((each) => run(payload.parse(each).to)),
      };
      open.push(await startWorkers(store.url, [processor], { onError, ...(writes ? { failures } : {}) }));
    };
    const retry = (id: string) => retryJob({ failedJobs: new FailedJobs(rows), queue }, id, 'an operator');
    const find = (id: string) => new FailedJobs(rows).find(id);

    it('are written down with payload, error and every try, then retried with their tries counted anew', async () => {
      let isDown = true;
      let tries = 0;
      await work(() => {
        tries += 1;
        if (isDown || tries === 5) throw new Error(`down at try ${tries}`);
      });
      const { id, ...job } = jobOf('retried');
      await queue.enqueue([job]);
      await written.until(1);
      const row = await find(id);
      expect(row).toMatchObject({ id, ...job, error: 'down at try 3', tries: 3, retriedAt: null, doneAt: null });
      expect(row?.history).toEqual(
        [1, 2, 3].map((each) => ({ at: expect.stringMatching(/^2.*Z$/), message: `down at try ${each}` })),
      );

      expect(await retry(id)).toEqual({ kind: 'retried' });
      await written.until(2);
      const again = await find(id);
      expect(again).toMatchObject({ error: 'down at try 6', tries: 3, retriedAt: null, doneAt: null });
      expect(again?.history.map(entryOf)).toEqual([
        ...['down at try 1', 'down at try 2', 'down at try 3', 'an operator'],
        ...['down at try 4', 'down at try 5', 'down at try 6'],
      ]);
      expect((await new FailedJobs(rows).list({ all: false })).map((each) => each.id)).toEqual([id]);

      isDown = false;
      expect(await retry(id)).toEqual({ kind: 'retried' });
      await ran.until(1);
      expect(await find(id)).toMatchObject({ retriedBy: 'an operator', doneAt: expect.any(Date) });
      expect(await new FailedJobs(rows).list({ all: false })).toEqual([]);
      expect((await new FailedJobs(rows).list({ all: true })).map((each) => each.id)).toEqual([id]);
      // Done is written down a moment before the queue says so.
      expect(await retry(id)).toEqual({ kind: 'not-failed', state: expect.stringMatching(/^(active|completed)$/) });
    });

    it('are given up for a reason that stays, and listed and run no more; one that is to be run is not', async () => {
      await work(() => {
        throw new UnrecoverableError('nobody will ever do this');
      });
      const { id, ...job } = jobOf('given up');
      await queue.enqueue([job]);
      await written.until(1);
      await Promise.all(open.splice(0).map((each) => each.close()));
      const failedJobs = new FailedJobs(rows);
      const discard = () => discardJob({ failedJobs, queue }, id, { by: 'an operator', reason: 'no longer wanted' });
      expect(await retry(id)).toEqual({ kind: 'retried' });
      expect(await queue.inState('waiting', 0, 10)).toEqual([expect.objectContaining({ id, job: 'greet', tries: 0 })]);
      expect(await discard()).toEqual({ kind: 'not-failed', state: 'waiting' });

      await work(() => {
        throw new UnrecoverableError('nobody will ever do this');
      });
      await written.until(2);
      await Promise.all(open.splice(0).map((each) => each.close()));
      expect(await discard()).toEqual({ kind: 'discarded' });
      expect([await queue.stateOf(id), await failedJobs.missing([])]).toEqual(['unknown', []]);
      expect((await failedJobs.list({ all: false })).map((each) => each.id)).not.toContain(id);
      expect((await find(id))?.history.at(-1)).toEqual({
        ...{ at: expect.any(String), discardedBy: 'an operator', reason: 'no longer wanted' },
      });
      expect(await discard()).toEqual({ kind: 'discarded' });
    });

    it('keep who retried them, in its place, where they fail again before that is written down', async () => {
      class UntilItFailed extends JobQueue {
        override async retry(id: string): Promise<void> {
          await super.retry(id);
          await written.until(2);
        }
      }
      const busy = new UntilItFailed(store.url, [greet], { onError });
      open.push(busy);
      let tries = 0;
      await work(() => {
        throw new UnrecoverableError(`down at try ${++tries}`);
      });
      const { id, ...job } = jobOf('fails at once');
      await queue.enqueue([job]);
      await written.until(1);
      const outcome = await retryJob({ failedJobs: new FailedJobs(rows), queue: busy }, id, 'an operator');
      expect(outcome).toEqual({ kind: 'retried' });
      const row = await find(id);
      expect(row).toMatchObject({ error: 'down at try 2', retriedAt: null, retriedBy: null });
      expect(row?.history.map(entryOf)).toEqual(['down at try 1', 'an operator', 'down at try 2']);
    });

    it('are found by the sweep at start when their worker was killed before it wrote them down', async () => {
      const ids = ['lost-1', 'lost-2'].map((to) => jobOf(to).id);
      const failed = collect<string>(2);
      await work(
        (to) => {
          failed.add(to);
          throw new UnrecoverableError(`nobody is called ${to}`);
        },
        { writes: false },
      );
      await queue.enqueue(['lost-1', 'lost-2'].map((to) => jobOf(to)));
      await failed.all;
      await Promise.all(open.splice(0).map((each) => each.close()));
      expect(await Promise.all(ids.map(find))).toEqual([undefined, undefined]);
      await work(() => undefined);
      expect([...(await written.until(2))].sort()).toEqual([...ids].sort());
      expect(await find(ids[0]!)).toMatchObject({ error: 'nobody is called lost-1', tries: 1 });
    });

    it('are enqueued again from their row when the queue has forgotten them', async () => {
      let isDown = true;
      const { id, ...job } = jobOf('forgotten');
      await work(() => {
        if (isDown) throw new UnrecoverableError('down');
      });
      await queue.enqueue([job]);
      await written.until(1);
      await store.forget();
      isDown = false;
      expect(await retry(id)).toEqual({ kind: 'enqueued-again' });
      await ran.until(1);
      expect(await find(id)).toMatchObject({ retriedBy: 'an operator', doneAt: expect.any(Date) });
    });

    it('may kill as many workers after a retry as before it', async () => {
      const { id, ...job } = jobOf('deadly');
      const taken = collect<string>(0);
      const { connection, factory } = backendFor(store.url, 2);
      const hang = (): Promise<never> => {
        taken.add('taken');
        return new Promise(() => undefined);
      };
      // As our workers, at another pace: a lock that nobody renews is what a worker leaves that was killed.
      const timing = { lockDuration: 100, stalledInterval: 50, skipLockRenewal: true, runRetryDelay: 50 };
      const deadly = new Worker(QUEUE, hang, { connection, ...timing, maxStalledCount: 2, concurrency: 20 }, factory);
      deadly.on('error', onError);
      const dead = collect<number>(0);
      deadly.on('failed', () => dead.add(taken.sofar.length));
      try {
        await queue.enqueue([job]);
        await dead.until(1);
        expect(await retry(id)).toEqual({ kind: 'retried' });
        await dead.until(2);
        expect(dead.sofar).toEqual([3, 6]);
      } finally {
        await deadly.close(true);
      }
      await store.forget();
    });

    it('are not retried when they are unknown, or wait for their first try', async () => {
      expect(await retry('welcome-nobody-0')).toEqual({ kind: 'unknown' });
      const { id, ...job } = jobOf('waiting');
      await queue.enqueue([job]);
      expect(await retry(id)).toEqual({ kind: 'not-failed', state: 'waiting' });
      await store.forget();
    });

    it('of a killed worker are taken up again, and their history tells of it', async () => {
      const { id, ...job } = jobOf('killed');
      await queue.enqueue([job]);
      const child = fork(new URL('./hanging-worker-for-spec.mjs', import.meta.url), [store.url], { execArgv: [] });
      await new Promise((resolve) => child.once('message', resolve));
      let tries = 0;
      await work(() => {
        tries += 1;
        throw tries === 1 ? new Error('not yet') : new UnrecoverableError('this one fails too');
      });
      child.kill('SIGKILL');
      await written.until(1);
      const row = await find(id);
      const messages = row?.history.map(entryOf);
      expect(messages).toHaveLength(3);
      expect(messages).toEqual(
        expect.arrayContaining([expect.stringContaining('died or hung'), 'not yet', 'this one fails too']),
      );
      expect(row?.tries).toBe(3);
    }, 40_000);
  });
}
