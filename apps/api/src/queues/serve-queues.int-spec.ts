import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type DataSource } from 'typeorm';
import { loadSettings } from '#platform/process';
import { JobQueue, jobIdOf, prepareJobStore, startWorkers, UnrecoverableError } from '#platform/job-queue';
import { intake } from '#contexts/intake';
import { jobsOf } from '#platform/context';
import { uuidv5 } from '#domain/kernel';
import { FailedJobs } from '#platform/read-store';
import { createTestReadStore } from '#testing/read-stores';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { createApi, listen } from '../create-api.js';

const TOKEN = 'an-operator-token-of-the-specs';
const intakeJobs = jobsOf([intake]);
const [applyIntake] = intakeJobs;
const cause = { process: 'apply-accepted-intakes', eventId: uuidv5('an event'), ordinal: 0, correlationId: 'c-1' };
const id = jobIdOf(cause);
const JOB = `/ops/queues/api/queues/jixiao/${id}`;
const onError = (): void => undefined; // how the job ended is asserted below

describe('/ops/queues', () => {
  let database: TestDatabase;
  let store: TestEventStore;
  let rows: DataSource;
  let app: NestFastifyApplication;
  let url: string;
  const open: { close(): Promise<unknown> }[] = [];

  const serve = async (operatorToken: string | undefined): Promise<NestFastifyApplication> => {
    const settings = loadSettings({
      JIXIAO_HTTP_PORT: '0',
      JIXIAO_OPERATOR_TOKEN: operatorToken,
      DATABASE_URL: database.readModelsUrl,
      EVENTSTORE_URL: store.connectionString,
      QUEUE_URL: database.jobsUrl,
    });
    const served = await createApi(settings, false);
    open.push(served);
    await listen(served, settings);
    return served;
  };
  const ask = (path: string, { method = 'GET', authorization = `Bearer ${TOKEN}` } = {}): Promise<Response> =>
    fetch(`${url}${path}`, { method, headers: { authorization } });

  beforeAll(async () => {
    database = await createTestDatabase();
    store = await startTestEventStore(database.eventStoreUrl);
    await prepareJobStore(database.jobsUrl);
    rows = await createTestReadStore(database.readModelsUrl, { entities: [], migrations: [] });
    const queue = new JobQueue(database.jobsUrl, intakeJobs, { onError });
    await queue.enqueue([{ job: 'apply-intake', payload: { intakeId: uuidv5('an intake') }, cause }]);
    await failOnce();
    await queue.close();
    app = await serve(TOKEN);
    url = await app.getUrl();
  });
  afterAll(async () => {
    for (const each of open) await each.close();
    await rows.destroy();
    await store.close();
    await database.drop();
  });

  async function failOnce(): Promise<void> {
    const failures = new FailedJobs(rows);
    const written = new Promise<void>((resolve) => {
      failures.write = async (failed) => {
        await FailedJobs.prototype.write.call(failures, failed);
        resolve();
      };
    });
    const run = () => Promise.reject(new UnrecoverableError('nobody accepted this import'));
    const workers = await startWorkers(database.jobsUrl, [{ definition: applyIntake!, run }], { onError, failures });
    await written;
    await workers.close();
  }

  it('is a page for who holds the operator token, with all that it loads', async () => {
    const authorization = `Basic ${Buffer.from(`operator:${TOKEN}`).toString('base64')}`;
    const page = await ask('/ops/queues', { authorization });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const html = await page.text();
    expect(html).toContain('绩效 Jixiao');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    const base = /<base href="([^"]+)"/.exec(html)?.[1];
    const assets = [...html.matchAll(/(?:src|href)="(?:\.\/)?(static\/[^"]+)"/g)].map(([, asset]) => `${base}${asset}`);
    expect(assets.length).toBeGreaterThan(1);
    const loaded = await Promise.all(assets.map((asset) => ask(asset)));
    expect(loaded.map(({ status }) => status)).toEqual(assets.map(() => 200));
    // What is left unread would keep its connection, and with it this process.
    for (const asset of loaded) expect((await asset.arrayBuffer()).byteLength).toBeGreaterThan(0);
    expect(loaded.some(({ headers }) => headers.get('content-type')?.includes('javascript'))).toBe(true);
  });

  it('shows the jobs and the state of the store', async () => {
    const queues = await (await ask('/ops/queues/api/queues?activeQueue=jixiao&status=failed&page=1')).json();
    expect(queues).toMatchObject({ queues: [{ name: 'jixiao', counts: { failed: 1 }, jobs: [{ id }] }] });
    expect(await (await ask(JOB)).json()).toMatchObject({
      status: 'failed',
      job: { failedReason: expect.any(String) },
    });
    expect(await (await ask(`${JOB}/logs`)).json()).toEqual([expect.stringContaining('nobody accepted this import')]);
    expect((await ask('/ops/queues/api/redis/stats')).status).toBe(200);
  });

  it.each([
    ['no token', ''],
    ['another token', `Bearer ${TOKEN}!`],
    ['the token of another user', `Basic ${Buffer.from(`admin:${TOKEN}`).toString('base64')}`],
  ])('refuses %s, the page, its files and its data alike', async (_, authorization) => {
    for (const path of ['/ops/queues', '/ops/queues/', '/ops/queues/static/favicon-32x32.png', JOB]) {
      const refused = await ask(path, { authorization });
      expect([path, refused.status, refused.headers.get('www-authenticate')]).toEqual([
        ...[path, 401, expect.stringMatching(/^Basic realm=/)],
      ]);
    }
    expect((await ask(`${JOB}/retry`, { method: 'PUT', authorization })).status).toBe(401);
  });

  it.each([
    ['PUT', `${JOB}/clean`],
    ['PUT', '/ops/queues/api/queues/jixiao/clean/failed'],
    ['PUT', '/ops/queues/api/queues/jixiao/empty'],
    ['PUT', '/ops/queues/api/queues/jixiao/obliterate'],
    ['PUT', '/ops/queues/api/queues/jixiao/pause'],
    ['POST', '/ops/queues/api/queues/jixiao/add'],
    ['PATCH', `${JOB}/update-data`],
  ])('refuses what could lose or change a job: %s %s', async (method, path) => {
    const refused = await ask(path, { method });
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('only retries')]);
    expect((await ask(JOB)).status).toBe(200);
  });

  it('retries a failed job as the command line does: counted anew and written down', async () => {
    expect((await ask(`${JOB}/retry`, { method: 'PUT' })).status).toBe(204);
    expect(await (await ask(JOB)).json()).toMatchObject({ status: 'waiting', job: { attempts: 0 } });
    expect(await new FailedJobs(rows).find(id)).toMatchObject({ retriedBy: '/ops/queues' });
    expect((await ask(`${JOB}/retry`, { method: 'PUT' })).status).toBe(400);

    await failOnce();
    const all = await ask('/ops/queues/api/queues/jixiao/retry/failed', { method: 'PUT' });
    expect(await all.json()).toEqual({ retried: 1, skipped: 0 });
    expect(await new FailedJobs(rows).find(id)).toMatchObject({ retriedBy: '/ops/queues' });
  });

  it('is not there without an operator token', async () => {
    const closed = await (await serve(undefined)).getUrl();
    expect((await fetch(`${closed}/ops/queues`, { headers: { authorization: `Bearer ${TOKEN}` } })).status).toBe(404);
  });
});
