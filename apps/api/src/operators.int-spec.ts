import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LoggerService } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type DataSource } from 'typeorm';
import { prepareAccounts } from '#contexts/accounts';
import { intake } from '#contexts/intake';
import { uuidv5, type Person } from '#domain/kernel';
import { jobsOf } from '#platform/context';
import { JobQueue, jobIdOf, prepareJobStore, startWorkers, UnrecoverableError } from '#platform/job-queue';
import { loadSettings } from '#platform/process';
import { FailedJobs, skippedEvents } from '#platform/read-store';
import { TestIdentity, testToken } from '#testing/identity';
import { createTestReadStore } from '#testing/read-stores';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { createApi, listen } from './create-api.js';

const operator: Person = { personId: 'p-operator', unit: '151', roles: ['operator@*'] };
const others: readonly Person[] = [
  { personId: 'p-drafter', unit: '307001', roles: ['unit-drafter@307001'] },
  { personId: 'p-auditor', unit: '152', roles: ['auditor@*'] },
  { personId: 'p-partial', unit: '307', roles: ['operator@307'] },
];
const intakeJobs = jobsOf([intake]);
const [applyIntake] = intakeJobs;
const cause = { process: 'apply-accepted-intakes', eventId: uuidv5('an event'), ordinal: 0, correlationId: 'c-1' };
const jobId = jobIdOf(cause);
const payload = { intakeId: uuidv5('an intake') };
const parked = { kind: 'projection', name: 'imports', stream: 'intake-1', revision: 3 };
const onError = (): void => undefined; // how the job ended is asserted below

describe('what an operator is shown and does', () => {
  let database: TestDatabase;
  let store: TestEventStore;
  let rows: DataSource;
  let app: NestFastifyApplication;
  let url: string;
  const deeds: unknown[] = [];

  const keep = (line: unknown, context: unknown): void => {
    if (context === 'Security') deeds.push(line);
  };
  /** Told of everything; keeps what is for the security log. */
  const logger: LoggerService = {
    log: (line: unknown, context: unknown) => keep(line, context),
    warn: (line: unknown, context: unknown) => keep(line, context),
    error: () => undefined,
  };

  const ask = async (who: Person | undefined, request: string, body?: object) => {
    const [method = '', path = ''] = request.split(' ');
    const response = await fetch(`${url}/api/v1/operations${path}`, {
      method,
      headers: {
        ...(who ? { authorization: `Bearer ${testToken(who)}` } : {}),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: response.status, body: await response.json() };
  };

  async function failOnce(): Promise<void> {
    const failures = new FailedJobs(rows);
    const written = new Promise<void>((resolve) => {
      failures.write = async (failed) => {
        await FailedJobs.prototype.write.call(failures, failed);
        resolve();
      };
    });
    const run = () => Promise.reject(new UnrecoverableError('the project “王五慰问金” has no unit'));
    const workers = await startWorkers(database.jobsUrl, [{ definition: applyIntake!, run }], { onError, failures });
    await written;
    await workers.close();
  }

  beforeAll(async () => {
    database = await createTestDatabase();
    store = await startTestEventStore(database.eventStoreUrl);
    await prepareAccounts(database.readModelsUrl);
    await prepareJobStore(database.jobsUrl);
    rows = await createTestReadStore(database.readModelsUrl, { entities: [], migrations: [] });
    await rows.query(
      `insert into subscription (kind, name, version, position, epoch, renewed_at)
       values ('projection', 'imports', 1, 7, 1, clock_timestamp())`,
    );
    await rows.query(
      `insert into parked_stream (kind, name, version, stream, revision, position, event_id, event_type, error, tries, parked_at, tried_at)
       values ('projection', 'imports', 1, 'intake-1', 3, 9, $1, 'IntakeRead', 'invalid input syntax for type integer: "张三"', 2,
         clock_timestamp(), clock_timestamp())`,
      [uuidv5('a parked event')],
    );
    const queue = new JobQueue(database.jobsUrl, intakeJobs, { onError });
    await queue.enqueue([{ job: 'apply-intake', payload, cause }]);
    await failOnce();
    await queue.close();
    const settings = loadSettings({
      ...{ JIXIAO_HTTP_PORT: '0', DATABASE_URL: database.readModelsUrl },
      ...{ EVENTSTORE_URL: store.connectionString, QUEUE_URL: database.jobsUrl },
    });
    app = await createApi(settings, logger, new TestIdentity());
    await listen(app, settings);
    url = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await rows.destroy();
    await store.close();
    await database.drop();
  });

  const acts = [
    ['POST /parked/retries', {}],
    ['POST /parked/skips', { ...parked, reason: '已核对。' }],
    [`POST /jobs/${jobId}/retry`, undefined],
    [`POST /jobs/${jobId}/discard`, { reason: '不再需要。' }],
  ] as const;

  it('is for nobody else, whatever they hold, and nothing is done', async () => {
    for (const [request, body] of [
      ['GET ', undefined],
      ['GET /views', undefined],
      ['GET /parked', undefined],
      ...acts,
    ] as const) {
      expect((await ask(undefined, request, body)).status).toBe(401);
      for (const who of others)
        expect([who.personId, request, await ask(who, request, body)]).toEqual([
          ...[who.personId, request, { status: 403, body: expect.objectContaining({ code: 'not-an-operator' }) }],
        ]);
    }
    expect((await ask(operator, 'GET /jobs')).body).toMatchObject({ items: [{ jobId }] });
    deeds.length = 0;
  });

  it('tells health, lag, leases, outbox and queue', async () => {
    expect(await ask(operator, 'GET ')).toMatchObject({
      status: 200,
      body: {
        status: 'degraded',
        checks: expect.arrayContaining([{ check: 'postgres', status: 'up' }]),
        subscribers: [{ kind: 'projection', name: 'imports', version: 1, position: '7', parked: 1, ledBy: null }],
        outbox: { waiting: 0, capped: false, ledBy: null },
        jobs: { failed: 1, waiting: 0, active: 0, delayed: 0 },
      },
    });
    expect(await ask(operator, 'GET /views')).toEqual({ status: 200, body: { items: [] } });
  });

  it('tells why without what people wrote', async () => {
    const [jobs, streams] = [await ask(operator, 'GET /jobs'), await ask(operator, 'GET /parked')];
    expect(jobs.body).toEqual({
      items: [
        {
          ...{ jobId, job: 'apply-intake', tries: 1, process: cause.process, since: expect.any(String) },
          error: 'the project “…” has no unit',
        },
      ],
    });
    expect(streams.body).toMatchObject({
      items: [{ ...parked, version: 1, tries: 2, error: 'invalid input syntax for type integer: "…"' }],
    });
    const told = JSON.stringify([jobs, streams]);
    for (const text of ['王五', '张三', payload.intakeId]) expect(told).not.toContain(text);
  });

  it('tries parked streams again, and skips the event that one waits at for a reason, and no other', async () => {
    expect((await ask(operator, 'POST /parked/retries', { name: 'tasks' })).body).toEqual({ asked: 0 });
    expect((await ask(operator, 'POST /parked/retries', {})).body).toEqual({ asked: 1 });
    expect((await ask(operator, 'GET /parked')).body).toMatchObject({ items: [{ askedAt: expect.any(String) }] });
    const skip = (revision: number) => ask(operator, 'POST /parked/skips', { ...parked, revision, reason: '已核对。' });
    expect(await skip(4)).toMatchObject({ status: 409, body: { code: 'stream-waits-elsewhere' } });
    expect(await skip(3)).toEqual({ status: 200, body: { outcome: 'skipped' } });
    expect(await skippedEvents(rows, { kind: 'projection', name: 'imports' })).toEqual([
      expect.objectContaining({ stream: 'intake-1', revision: 3, skippedBy: 'p-operator', reason: '已核对。' }),
    ]);
  });

  it('tries a failed job again, its tries counted anew, and discards one for a reason that stays', async () => {
    expect(await ask(operator, `POST /jobs/${jobId}/retry`)).toEqual({ status: 200, body: { outcome: 'retried' } });
    expect((await ask(operator, 'GET /jobs?state=waiting')).body).toMatchObject({ items: [{ jobId, tries: 0 }] });
    expect((await ask(operator, 'GET /jobs')).body).toEqual({ items: [] });
    for (const [act, body] of [
      ['retry', undefined],
      ['discard', { reason: '不再需要。' }],
    ] as const)
      expect(await ask(operator, `POST /jobs/${jobId}/${act}`, body)).toMatchObject({
        ...{ status: 409, body: { code: 'job-not-failed' } },
      });
    expect((await ask(operator, 'POST /jobs/none/retry')).status).toBe(404);

    await failOnce();
    const discard = () => ask(operator, `POST /jobs/${jobId}/discard`, { reason: '不再需要。' });
    expect(await discard()).toEqual({ status: 200, body: { outcome: 'discarded' } });
    expect(await discard()).toEqual({ status: 200, body: { outcome: 'discarded' } });
    expect((await ask(operator, 'GET /jobs')).body).toEqual({ items: [] });
    expect((await ask(operator, 'GET ')).body).toMatchObject({ jobs: { failed: 0, waiting: 0 } });
    const written = await new FailedJobs(rows).find(jobId);
    expect(written).toMatchObject({ payload, discardedAt: expect.any(Date) });
    expect(written?.history.filter((entry) => !('message' in entry))).toEqual([
      { at: expect.any(String), retriedBy: 'p-operator' },
      { at: expect.any(String), discardedBy: 'p-operator', reason: '不再需要。' },
    ]);
  });

  it('is written to the security log with who did what, whatever came of it', () => {
    const of = (deed: string, outcome: string, more: object = {}): object => ({
      ...{ person: 'p-operator', deed, ...more, outcome },
    });
    expect(deeds).toEqual([
      ...[of('parked.retry', 'done', { name: 'tasks' }), of('parked.retry', 'done')],
      of('parked.skip', 'refused', { ...parked, revision: 4 }),
      of('parked.skip', 'done', parked),
      ...[of('job.retry', 'done', { jobId }), of('job.retry', 'refused', { jobId })],
      ...[of('job.discard', 'refused', { jobId }), of('job.retry', 'refused', { jobId: 'none' })],
      ...[of('job.discard', 'done', { jobId }), of('job.discard', 'done', { jobId })],
    ]);
  });
});
