import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Cause, jobIdOf, JobQueue, prepareJobStore, type QueuedJob } from '#platform/job-queue';
import { uuidv5 } from '#domain/kernel';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { Random } from '#testing/random';
import { roundsOf, seedOf, timeFor } from '../rounds.js';
import { TestProcess } from '../test-process.js';
import { until } from '../until.js';
import { median } from './leaders.js';
import { type FromWorker, leaveMark, type WorkerPlan } from './marks.js';

const KILLS = roundsOf(5);
const JOBS_A_ROUND = 12;
/** No more are enqueued while more wait: those that come back stand behind them, and workers that are killed so soon do few. */
const FEW = 4;
/** Shorter than a lock holds (8 s): what a worker was killed with before it could say so comes back later than that. */
const LOCKED_MS = 7_500;

/** A worker process, and what it said. */
class KeyWorker {
  readonly begun: string[] = [];
  /** Begun so early that nobody else can have had them. */
  readonly inTime: string[] = [];
  readonly done = new Set<string>();
  isReady = false;

  constructor(
    readonly process: TestProcess,
    readonly concurrency: number,
    hear: (worker: KeyWorker, message: FromWorker) => void,
  ) {
    process.onMessage((message) => hear(this, message as FromWorker)); // written by key-worker.ts
  }

  /** Begun and not done. */
  get underWay(): readonly string[] {
    return this.begun.filter((key) => !this.done.has(key));
  }
}

/** The promises of libs/platform/job-queue when workers are killed in the middle of their jobs, kept by both backends. */
export function describeKilledWorkers(backend: string, queueUrlOf: (database: TestDatabase) => string): void {
  describe(`a job worker on ${backend} that is killed in the middle of its jobs`, () => {
    const seed = seedOf(`killed-worker on ${backend}`);
    const random = new Random(seed);
    const workers: KeyWorker[] = [];
    /** When a job that was under way in a killed worker was begun again, after so many ms. */
    const again = new Map<string, number>();
    const killedAt = new Map<string, number>();
    const enqueuedAt = new Map<string, number>();
    let database: TestDatabase;
    let marks: pg.Client;
    let queue: JobQueue;

    beforeAll(async () => {
      database = await createTestDatabase();
      marks = new pg.Client({ connectionString: database.readModelsUrl });
      await marks.connect();
      await marks.query('create table marks (key text primary key, runs integer not null default 1)');
      await prepareJobStore(queueUrlOf(database));
      queue = new JobQueue(queueUrlOf(database), [leaveMark], { onError: () => undefined });
      await queue.ready();
    });
    afterAll(async () => {
      await Promise.all(workers.map(({ process }) => process.kill()));
      await queue.close();
      await marks.end();
      await database.drop();
    });

    function start(concurrency: number): KeyWorker {
      const [queueUrl, databaseUrl] = [queueUrlOf(database), database.readModelsUrl];
      const plan: WorkerPlan = { queueUrl, databaseUrl, concurrency };
      const process = new TestProcess('test/fault/read-side/key-worker.ts', [JSON.stringify(plan)]);
      const worker = new KeyWorker(process, plan.concurrency, hear);
      workers.push(worker);
      return worker;
    }

    function hear(worker: KeyWorker, message: FromWorker): void {
      switch (message.kind) {
        case 'ready':
          worker.isReady = true;
          return;
        case 'begun': {
          const since = killedAt.get(message.key);
          if (since !== undefined && !again.has(message.key)) again.set(message.key, performance.now() - since);
          worker.begun.push(message.key);
          if (performance.now() - (enqueuedAt.get(message.key) ?? 0) < LOCKED_MS) worker.inTime.push(message.key);
          return;
        }
        case 'done':
          worker.done.add(message.key);
          return;
      }
    }

    const jobsOf = (round: number): readonly QueuedJob[] =>
      Array.from({ length: JOBS_A_ROUND }, (_, ordinal) => {
        const cause: Cause = { process: 'mark', eventId: uuidv5(`${seed}/${round}`), ordinal, correlationId: 'fault' };
        return {
          job: leaveMark.name,
          payload: { beforeMs: random.between(0, 300), afterMs: random.between(0, 300) },
          cause,
        };
      });

    it(
      `leaves each effect once, in the order of enqueueing, and what was cut off again, through ${KILLS} kills (seed ${seed})`,
      async () => {
        start(random.oneOf([1, 4]));
        for (let round = 0; round < KILLS; round += 1) {
          // The last one has what all the others were cut off from: it takes up many at once, so that none has to wait for others.
          const next = start(round === KILLS - 1 ? 16 : random.oneOf([1, 4]));
          const victim = workers[round]!;
          await until(
            () => victim.isReady && next.isReady,
            () => `workers: ${victim.process.err.join('\n')}`,
          );
          if (((await queue.counts())['waiting'] ?? 0) < FEW) {
            const jobs = jobsOf(round);
            for (const { cause } of jobs) enqueuedAt.set(jobIdOf(cause), performance.now());
            await queue.enqueue(jobs);
          }
          const count = random.between(1, victim.concurrency);
          await until(() => victim.underWay.length >= count, 'a worker in the middle of its jobs');
          const now = performance.now();
          await victim.process.kill();
          for (const key of victim.underWay) killedAt.set(key, now);
        }
        const keys = [...enqueuedAt.keys()];
        const left = (): readonly string[] => keys.filter((key) => !workers.some(({ done }) => done.has(key)));
        await until(
          () => left().length === 0,
          () => `the end of ${left().join(', ')}`,
          60_000,
        );

        const { rows } = await marks.query<{ key: string; runs: number }>('select key, runs from marks');
        expect(rows.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
        const mayRunAgain = new Set(workers.filter(({ process }) => !process.isRunning).flatMap(({ begun }) => begun));
        expect(rows.filter(({ key, runs }) => runs > 1 && !mayRunAgain.has(key))).toEqual([]);
        // Several at once are begun at almost the same time.
        for (const each of workers.filter(({ concurrency }) => concurrency === 1)) {
          expect(each.inTime.toSorted((a, b) => keys.indexOf(a) - keys.indexOf(b))).toEqual(each.inTime);
        }
        const waited = [...again.values()].map(Math.round);
        process.stderr.write(
          `killed-worker on ${backend}: ${killedAt.size} jobs cut off, begun again after ${median(waited)} ms, ` +
            `the last after ${Math.max(...waited)} ms\n`,
        );
        expect([...again.keys()].toSorted()).toEqual([...killedAt.keys()].toSorted());
      },
      timeFor(KILLS),
    );
  });
}
