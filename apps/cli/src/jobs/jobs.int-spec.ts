import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { intake } from '#contexts/intake';
import { jobsOf } from '#platform/context';
import { JobQueue, jobIdOf, prepareJobStore, startWorkers, UnrecoverableError } from '#platform/job-queue';
import { uuidv5 } from '#domain/kernel';
import { FailedJobs } from '#platform/read-store';
import { createTestReadStore } from '#testing/read-stores';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { run } from '../program.js';

const intakeJobs = jobsOf([intake]);
const [applyIntake] = intakeJobs;
const payload = { intakeId: uuidv5('an intake') };
const cause = { process: 'apply-accepted-intakes', eventId: uuidv5('an event'), ordinal: 0, correlationId: 'c-7' };
const id = jobIdOf(cause);
const onError = (): void => undefined; // how the job ended is asserted below

describe('jixiao jobs', () => {
  let database: TestDatabase;
  let rows: DataSource;
  let queue: JobQueue;
  const env = { ...process.env };
  const out: string[] = [];
  const err: string[] = [];
  const ran = async (line: string) => {
    out.length = err.length = 0;
    process.exitCode = undefined;
    await run(line.split(' '));
    return { out: out.join('\n'), err: err.join('\n'), exitCode: process.exitCode };
  };

  /** Fails the job for good, or does it, with a worker of its own. */
  async function work(does: () => void): Promise<void> {
    const failures = new FailedJobs(rows);
    let ended: () => void = () => undefined;
    const end = new Promise<void>((resolve) => (ended = resolve));
    const watched = Object.assign(failures, {
      write: async (...failed: Parameters<FailedJobs['write']>) => {
        await FailedJobs.prototype.write.apply(failures, failed);
        ended();
      },
      done: async (...job: Parameters<FailedJobs['done']>) => {
        await FailedJobs.prototype.done.apply(failures, job);
        ended();
      },
    });
    const processor = { definition: applyIntake!, run: () => Promise.resolve().then(does) };
    const workers = await startWorkers(database.jobsUrl, [processor], { onError, failures: watched });
    await end;
    await workers.close();
  }

  beforeAll(async () => {
    database = await createTestDatabase();
    await prepareJobStore(database.jobsUrl);
    rows = await createTestReadStore(database.readModelsUrl, { entities: [], migrations: [] });
    queue = new JobQueue(database.jobsUrl, intakeJobs, { onError });
    await queue.enqueue([{ job: 'apply-intake', payload, cause }]);
    await work(() => {
      throw new UnrecoverableError('该导入没有被接受 nobody accepted this import');
    });
  });
  beforeEach(() => {
    Object.assign(process.env, { DATABASE_URL: database.readModelsUrl, QUEUE_URL: database.jobsUrl });
    jest.spyOn(console, 'log').mockImplementation((text: string) => void out.push(text));
    jest.spyOn(console, 'error').mockImplementation((text: string) => void err.push(text));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
    process.env = { ...env };
  });
  afterAll(async () => {
    await queue.close();
    await rows.destroy();
    await database.drop();
  });

  it('lists what failed for good, and shows one with its payload and history', async () => {
    const { out: list, exitCode } = await ran('jobs failed');
    expect(list).toMatch(new RegExp(`${id} +apply-intake +20.* 1 +待处理 open +该导入没有被接受`));
    expect(exitCode).toBeUndefined();
    expect(JSON.parse((await ran('jobs failed --json')).out)).toMatchObject([{ id, payload, cause, tries: 1 }]);
    const { out: shown } = await ran(`jobs show ${id}`);
    expect(shown).toContain(JSON.stringify(payload));
    expect(shown.split('\n').filter((line) => line.includes('nobody accepted this import'))).toHaveLength(2);
    expect(JSON.parse((await ran(`jobs show ${id} --json`)).out)).toMatchObject({
      history: [{ message: '该导入没有被接受 nobody accepted this import' }],
    });
  });

  it('puts it back into the queue, tells by whom, and does not list it any more', async () => {
    const { out: sentence, err: errors } = await ran(`jobs retry ${id}`);
    expect([sentence, errors]).toEqual([
      `${id}: 已放回队列，次数重新计算。It is back in the queue, its tries counted anew.`,
      '',
    ]);
    expect((await ran('jobs failed')).err).toContain('No failed job waits for anyone');
    expect((await ran('jobs failed --all')).out).toMatch(/已重试 retried 20.* cli:/);
    const again = await ran(`jobs retry ${id}`);
    expect([again.exitCode, again.err]).toEqual([1, expect.stringContaining('It is not failed now (waiting)')]);

    expect((await ran(`jobs discard ${id} --reason 重复`)).err).toContain('It is not failed now (waiting)');

    await work(() => undefined);
    expect((await ran('jobs failed --all')).out).toContain('已完成 done 20');
    expect((await ran('jobs retry --all')).err).toContain('No failed job waits for anyone');
  });

  it.each([
    ['jobs retry', 'Name the ids of jobs or say --all'],
    ['jobs retry --all x-1-0', 'Name the ids of jobs or say --all'],
    ['jobs retry x-1-0', 'There is no such failed job'],
    ['jobs show x-1-0', 'There is no such failed job'],
    ['jobs discard x-1-0 --reason x', 'There is no such failed job'],
  ])('%s: one line and exit code 1', async (line, sentence) => {
    const { err: errors, out: nothing, exitCode } = await ran(line);
    expect([nothing, exitCode, errors.split('\n')]).toEqual(['', 1, [expect.stringContaining(sentence)]]);
  });

  it.each(['postgres://jobs@127.0.0.1:1/jixiao', 'redis://127.0.0.1:1'])(
    'says that nobody answers at %s',
    async (url) => {
      process.env['QUEUE_URL'] = url;
      const { err: errors, exitCode } = await ran(`jobs retry ${id}`);
      expect([exitCode, errors]).toEqual([1, expect.stringContaining('没有应答')]);
      expect(errors).toContain('127.0.0.1:1');
    },
  );
});
