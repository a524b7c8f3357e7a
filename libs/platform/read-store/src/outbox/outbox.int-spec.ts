import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { defineJob, JobQueue, prepareJobStore, startWorkers, type JobContext } from '#platform/job-queue';
import { jobsInOutbox, OutboxRelay, ReadSideRunner, type ReadSide } from '../index.js';
import { tellReader } from '../projections/notes-for-spec.js';
import { rowsOf } from '../store/statement.js';
import { noteEvent, openWorld, type World } from '../runners/running-for-spec.js';

const sendNote = defineJob({ name: 'send-note', payload: z.object({ note: z.string() }) });
const onError = (error: Error): never => {
  throw error;
};

describe('a process and its outbox', () => {
  let world: World;
  let side: ReadSide;
  let queue: JobQueue;
  const ran: { note: string; context: JobContext }[] = [];
  let look: () => void = () => undefined;
  const untilRan = (notes: readonly string[]): Promise<void> =>
    new Promise((resolve) => {
      look = () => notes.every((note) => ran.filter((each) => each.note === note).length === 2) && resolve();
      look();
    });
  const close: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    world = await openWorld();
    side = await world.readSide();
    await prepareJobStore(world.database.jobsUrl);
    queue = new JobQueue(world.database.jobsUrl, [sendNote], { onError });
    const run = ({ note }: { note: string }, context: JobContext): Promise<void> => {
      ran.push({ note, context });
      look();
      return Promise.resolve();
    };
    const workers = await startWorkers(world.database.jobsUrl, [{ definition: sendNote, run }], {
      onError,
      concurrency: 1,
    });
    const runner = new ReadSideRunner({ processes: [tellReader] }, side);
    const relay = new OutboxRelay({ dataSource: side.dataSource, queue, log: world.log });
    runner.start();
    relay.start();
    close.push(
      () => runner.close(),
      () => relay.close(),
      () => workers.close(),
      () => queue.close(),
    );
  });
  afterAll(async () => {
    for (const each of close) await each();
    await world.close();
  });

  it('runs every job of every event once, in order, with the cause that its commands need', async () => {
    await world.append([noteEvent('one'), noteEvent('two')]);
    await untilRan(['one', 'two']);
    expect(ran.map(({ note, context }) => [note, context.ordinal])).toEqual([
      ['one', 0],
      ['one', 1],
      ['two', 0],
      ['two', 1],
    ]);
    const [first] = ran;
    expect(first!.context).toMatchObject({ process: 'tell-reader', correlationId: 'c-1' });
    expect(first!.context.jobId).toBe(`tell-reader-${first!.context.eventId}-0`);
  });

  it('runs nothing again when the process is replayed', async () => {
    const before = ran.length;
    await side.dataSource.query(`update subscription set position = null, epoch = epoch + 1 where kind = 'process'`);
    await world.append([noteEvent('three')]);
    await untilRan(['three']);
    expect(ran.slice(before).map(({ note }) => note)).toEqual(['three', 'three']);
    expect(await jobsInOutbox(side.dataSource)).toEqual([]);
    expect(await rowsOf(side.dataSource.manager, 'select count(*)::int as count from outbox')).toEqual([{ count: 6 }]);
  });

  it('stops at a request for a job that is not there', async () => {
    const unheard = { ...tellReader, name: 'unheard', on: { NoteWritten: () => [{ job: 'other', payload: {} }] } };
    const runner = new ReadSideRunner({ processes: [unheard] }, side);
    runner.start();
    await world.log.until(
      (line) => line.includes('unheard') && line.includes('the process does not name this job: other'),
    );
    await runner.close();
  });
});
