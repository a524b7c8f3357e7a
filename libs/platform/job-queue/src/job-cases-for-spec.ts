import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Queue, Worker, type Job } from 'bullmq';
import { z } from 'zod';
import { uuidv5 } from '#domain/kernel';
import { backendFor, QUEUE } from './backend.js';
import { collect } from './collect-for-spec.js';
import {
  defineJob,
  JobQueue,
  NotBefore,
  prepareJobStore,
  startWorkers,
  jobIdOf,
  type Cause,
  type JobContext,
  type JobProcessor,
  type QueuedJob,
  type RunningWorkers,
} from './index.js';

export interface JobStore {
  readonly url: string;
  /** Ends every connection to it, as a store that is restarted does. */
  cutConnections(): Promise<void>;
  close(): Promise<void>;
}

const greet = defineJob({
  name: 'greet',
  payload: z.object({ to: z.string() }),
  backoff: { firstMs: 20, longestMs: 100 },
});
const causeOf = (id: string): Cause => ({
  process: 'welcome',
  eventId: uuidv5(id),
  ordinal: 0,
  correlationId: 'c-1',
});
const greeting = (id: string, payload: unknown = { to: id }): QueuedJob => ({
  job: 'greet',
  payload,
  cause: causeOf(id),
});

type Run = (to: string, context: JobContext) => Promise<void> | void;

/** The promises of this lib, kept by both backends. */
export function describeJobs(backend: string, openStore: () => Promise<JobStore>): void {
  describe(`jobs on ${backend}`, () => {
    let store: JobStore;
    const open: { close(): Promise<void> }[] = [];
    const errors: string[] = [];
    const onError = (error: Error): void => void errors.push(error.message);

    beforeAll(async () => {
      store = await openStore();
      await prepareJobStore(store.url);
    });
    afterEach(async () => {
      await Promise.all(open.splice(0).map((each) => each.close()));
      errors.length = 0;
    });
    afterAll(() => store.close());

    const queue = async (): Promise<JobQueue> => {
      const opened = new JobQueue(store.url, [greet], { onError });
      open.push(opened);
      await opened.ready();
      return opened;
    };
    const work = async (run: Run, concurrency = 1): Promise<RunningWorkers> => {
      const processor: JobProcessor<{ to: string }> = {
        definition: greet,
        run: async ({ to }, context) => run(to, context),
      };
      const workers = await startWorkers(store.url, [processor], { onError, concurrency });
      open.push(workers);
      return workers;
    };

    it('runs each job once, in the order of enqueueing, also when it is handed over twice before it is done', async () => {
      const jobs = ['a', 'b', 'c'].map((id) => greeting(id));
      const jobQueue = await queue();
      await jobQueue.enqueue(jobs);
      await jobQueue.enqueue([...jobs, greeting('d')]);
      const ran = collect<string>(4);
      await work((to) => ran.add(to));
      expect(await ran.all).toEqual(['a', 'b', 'c', 'd']);
    });

    it('keeps a job whose time has not come, over a restart of the workers, and uses up none of its tries', async () => {
      const jobQueue = await queue();
      await jobQueue.enqueue([greeting('later')]);
      const id = jobIdOf(causeOf('later'));
      const deferred = await work(() => {
        throw new NotBefore(new Date('2999-01-01'));
      });
      while ((await jobQueue.stateOf(id)) !== 'delayed') await new Promise(setImmediate);
      await deferred.close();
      expect([await jobQueue.stateOf(id), errors]).toEqual(['delayed', []]);
      expect((await jobQueue.counts())['delayed']).toBe(1);
      await jobQueue.enqueue([greeting('later')]);
      const { connection, factory } = backendFor(store.url, 1);
      const plain = new Queue(QUEUE, { connection }, factory);
      const job = await plain.getJob(id);
      expect([job?.attemptsMade, job?.failedReason ?? null]).toEqual([0, null]);
      await job?.promote();
      await plain.close();
      const ran = collect<string>(1);
      await work((to) => ran.add(to));
      expect(await ran.all).toEqual(['later']);
    });

    it('runs again what is handed over again after it was done, whoever remembers it', async () => {
      const { connection, factory } = backendFor(store.url, 2);
      const ran = collect<string>(0);
      const remembering = new Worker(
        QUEUE,
        ({ data }: Job<QueuedJob>) =>
          Promise.resolve(data).then(({ cause }) => {
            ran.add(jobIdOf(cause));
          }),
        { connection },
        factory,
      );
      remembering.on('error', onError);
      const done = collect<string>(1);
      remembering.on('completed', ({ id }) => done.add(id ?? ''));
      const jobQueue = await queue();
      await jobQueue.enqueue([greeting('again')]);
      const [id = ''] = await done.all;
      await remembering.close();
      expect(await jobQueue.stateOf(id)).toBe('completed');
      const again = collect<string>(0);
      await work((to) => again.add(to));
      for (const times of [1, 2]) {
        await jobQueue.enqueue([greeting('again')]);
        await again.until(times);
        // It is done a moment after it ran.
        while ((await jobQueue.stateOf(id)) !== 'unknown') await new Promise(setImmediate);
      }
      expect([...ran.sofar, ...again.sofar]).toEqual([id, 'again', 'again']);
    });

    it('gives every run of a job the same command, and its parts others', async () => {
      const seen = collect<JobContext>(2);
      await work((_, context) => {
        seen.add(context);
        if (seen.sofar.length === 1) throw new Error('try again');
      });
      await (await queue()).enqueue([greeting('command')]);
      const [first, second] = await seen.all;
      const cause = causeOf('command');
      const intent = { stream: 'target-1', command: 'Open', data: { a: 1 } };
      const { recordedAt, ...envelope } = second!.envelope(intent);
      expect(new Date(recordedAt).toISOString()).toBe(recordedAt);
      expect(first!.envelope(intent)).toMatchObject(envelope);
      expect(envelope).toMatchObject({
        actor: { system: 'welcome' },
        correlationId: 'c-1',
        causationId: cause.eventId,
      });
      expect(envelope.commandId).toBe(uuidv5(`welcome/${cause.eventId}/0`));
      const part = second!.part(1, 4).envelope(intent);
      expect(part).toMatchObject({ commandId: uuidv5(`welcome/${cause.eventId}/0/1`), expectedRevision: 4 });
      expect(second!.envelope({ ...intent, data: { a: 2 } }).commandHash).not.toBe(envelope.commandHash);
    });

    it('tries a failed job again, and one with a wrong payload never', async () => {
      const tries = collect<string>(3);
      await work((to) => {
        tries.add(to);
        if (tries.sofar.length < 3) throw new Error('the event store is down');
      });
      await (await queue()).enqueue([greeting('wrong', { to: 5 }), greeting('retry')]);
      expect(await tries.all).toEqual(['retry', 'retry', 'retry']);
      const failures = errors.filter((line) => line.includes('job failed'));
      expect(failures.filter((line) => line.includes(`${jobIdOf(causeOf('wrong'))} (1/`))).toHaveLength(1);
      expect(failures.join('\n')).toContain('the payload is wrong: to: Invalid input');
      expect(failures.filter((line) => line.includes(jobIdOf(causeOf('retry'))))).toHaveLength(2);
    });

    it('goes on after every connection was cut', async () => {
      const ran = collect<string>(2);
      // The end of the first may have been cut off with the connections: then it runs again.
      await work((to) => {
        if (!ran.sofar.includes(to)) ran.add(to);
      });
      const jobQueue = await queue();
      await jobQueue.enqueue([greeting('before-cut')]);
      await ran.until(1);
      await store.cutConnections();
      await untilDone(() => jobQueue.enqueue([greeting('after-cut')]));
      expect(await ran.all).toEqual(['before-cut', 'after-cut']);
    });

    it('refuses two jobs of one name, and a job without a definition', async () => {
      expect(() => new JobQueue(store.url, [greet, greet], { onError })).toThrow('greet');
      const processor = { definition: greet, run: () => Promise.resolve() };
      await expect(startWorkers(store.url, [processor, processor], { onError })).rejects.toThrow('greet');
      await expect((await queue()).enqueue([{ ...greeting('x'), job: 'other' }])).rejects.toThrow('other');
    });
  });
}

/** The relay does the same: what was not handed over is handed over again. */
async function untilDone(work: () => Promise<void>): Promise<void> {
  for (let left = 20; ; left -= 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}
