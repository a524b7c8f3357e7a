import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { z } from 'zod';
import { defineJob, JobQueue, prepareJobStore, startWorkers, type RunningWorkers } from '#platform/job-queue';
import { uuidv5 } from '#domain/kernel';
import { createTestReadStore } from '#testing/read-stores';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { relayWaiting } from './outbox-relay.js';
import { rowsOf } from '../store/statement.js';

const sendNote = defineJob({ name: 'send-note', payload: z.object({ note: z.string() }) });
const onError = (error: Error): never => {
  throw error;
};

describe('the relay of the outbox', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let queue: JobQueue;
  let workers: RunningWorkers;
  /** Each job's first run: what is handed over twice may run twice. */
  let ran: string[] = [];
  const known = new Set<string>();
  let look: () => void = () => undefined;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createTestReadStore(database.readModelsUrl, { entities: [], migrations: [] });
    await prepareJobStore(database.jobsUrl);
    queue = new JobQueue(database.jobsUrl, [sendNote], { onError });
    const run = ({ note }: { note: string }, { jobId }: { jobId: string }): Promise<void> => {
      if (!known.has(jobId)) ran.push(note);
      known.add(jobId);
      look();
      return Promise.resolve();
    };
    workers = await startWorkers(database.jobsUrl, [{ definition: sendNote, run }], { onError, concurrency: 1 });
  });
  beforeEach(() => {
    ran = [];
  });
  afterAll(async () => {
    await workers.close();
    await queue.close();
    await dataSource.destroy();
    await database.drop();
  });

  const write = (process: string, positions: readonly number[]): Promise<unknown> =>
    dataSource.query(
      `insert into outbox (process, event_id, ordinal, position, stream, correlation_id, job, payload)
       select $1, id, 0, position, 'note-1', 'c-1', 'send-note', jsonb_build_object('note', position::text)
       from unnest($2::uuid[], $3::bigint[]) as r(id, position)`,
      [process, positions.map((position) => uuidv5(`${process}/${position}`)), positions],
    );
  const untilRan = (count: number): Promise<void> =>
    new Promise((resolve) => {
      look = () => {
        if (ran.length >= count) resolve();
      };
      look();
    });
  const waiting = async (): Promise<number | undefined> => {
    const [row] = await rowsOf<{ count: number }>(
      dataSource.manager,
      'select count(*)::int as count from outbox where enqueued_at is null',
    );
    return row?.count;
  };
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

  it('keeps the order, and every job, when a batch is handed over half-way and two relays take over at once', async () => {
    await write('half-way', upTo(300));
    const halfWay: Pick<JobQueue, 'enqueue'> = {
      enqueue: async (jobs) => {
        await queue.enqueue(jobs.slice(0, 117));
        throw new Error('the connection broke');
      },
    };
    await expect(relayWaiting({ dataSource, queue: halfWay })).rejects.toThrow('the connection broke');
    expect(await waiting()).toBe(300);
    await Promise.all([relayWaiting({ dataSource, queue }), relayWaiting({ dataSource, queue })]);
    await untilRan(300);
    expect(ran).toEqual(upTo(300).map(String));
    expect(await waiting()).toBe(0);
  });

  it('lets no later row of a stream overtake those that the stream adds when it is redriven', async () => {
    await write('redriven', [1000]);
    let isFirst = true;
    const meanwhile: Pick<JobQueue, 'enqueue'> = {
      enqueue: async (jobs) => {
        // The stream was parked at 500 and is redriven while 1000 is on its way; then its next event comes.
        if (isFirst) await write('redriven', [500, 501, 1001]);
        isFirst = false;
        await queue.enqueue(jobs);
      },
    };
    // The next batch is read while this one is enqueued: it may have seen the new rows, or not yet.
    const handed = await relayWaiting({ dataSource, queue: meanwhile });
    expect(handed + (await relayWaiting({ dataSource, queue: meanwhile }))).toBe(4);
    await untilRan(4);
    expect(ran).toEqual(['1000', '500', '501', '1001']);
  });

  it('hands over a backlog of several batches, in order', async () => {
    await write('backlog', upTo(2500));
    const handed: number[] = [];
    const watched: Pick<JobQueue, 'enqueue'> = {
      enqueue: async (jobs) => {
        handed.push(...jobs.map(({ payload }) => Number(sendNote.payload.parse(payload).note)));
        await queue.enqueue(jobs);
      },
    };
    expect(await relayWaiting({ dataSource, queue: watched })).toBe(2500);
    expect(handed).toEqual(upTo(2500));
    expect(await waiting()).toBe(0);
  });
});
