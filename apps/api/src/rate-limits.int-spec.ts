import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyInstance } from 'fastify';
import { UnauthorizedException } from '@nestjs/common';
import { type Person } from '#domain/kernel';
import { bearerOf, Identity, type Asked } from '#platform/http';
import { prepareJobStore } from '#platform/job-queue';
import { loadSettings, type Settings } from '#platform/process';
import { prepareAccounts } from '#contexts/accounts';
import { prepareProtection } from '#platform/rate-limits';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { createApi, listen } from './create-api.js';

/** Whoever says their name. */
class ByName extends Identity {
  personOf(request: Asked): Promise<Person> {
    const personId = bearerOf(request);
    if (personId === undefined) return Promise.reject(new UnauthorizedException());
    return Promise.resolve({ personId, unit: '307001', roles: [] });
  }
}

describe('who asks too often', () => {
  let database: TestDatabase;
  let store: TestEventStore;
  let settings: Settings;
  const open: NestFastifyApplication[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    await Promise.all([prepareAccounts(database.personalDataUrl), prepareJobStore(database.jobsUrl)]);
    store = await startTestEventStore(database.eventStoreUrl);
    settings = loadSettings({
      JIXIAO_HTTP_PORT: '0',
      DATABASE_URL: database.readModelsUrl,
      EVENTSTORE_URL: store.connectionString,
      QUEUE_URL: database.jobsUrl,
      PERSONAL_DATA_URL: database.personalDataUrl,
      JIXIAO_TRUSTED_PROXY: '127.0.0.1',
      JIXIAO_OPERATOR_TOKEN: 'an-operator-token-of-the-specs',
      JIXIAO_LIMIT_PERSON: '5',
      JIXIAO_LIMIT_ADDRESS: '40',
      JIXIAO_LIMIT_SIGN_IN: '3',
    });
  });
  afterEach(async () => {
    for (const app of open.splice(0)) await app.close();
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  async function serve(): Promise<string> {
    const app = await createApi(settings, false, new ByName());
    open.push(app);
    const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
    fastify.post(
      '/sign-in-of-the-spec',
      { config: Object.assign({}, { action: 'service.look', signIn: true }) },
      () => ({}),
    );
    await listen(app, settings);
    return app.getUrl();
  }
  /** What asks no store: 400. */
  const get = (url: string, personId: string, from = '198.51.100.1') =>
    fetch(`${url}/api/v1/targets/none/approvals`, {
      method: 'POST',
      headers: { authorization: `Bearer ${personId}`, 'x-forwarded-for': from },
    });
  const signIn = (url: string, from: string) =>
    fetch(`${url}/sign-in-of-the-spec`, { method: 'POST', headers: { 'x-forwarded-for': from } });
  const statuses = async (asked: readonly Promise<Response>[]) =>
    (await Promise.all(asked)).map(({ status }) => status);
  const times = <T>(count: number, of: (n: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, n) => of(n));

  it('goes on where nobody can count, but cannot sign in', async () => {
    // What counts is not prepared yet.
    const url = await serve();
    expect(await statuses(times(10, () => get(url, 'p-1')))).toEqual(times(10, () => 400));
    const refused = await signIn(url, '198.51.100.1');
    expect([refused.status, await refused.json()]).toEqual([
      503,
      expect.objectContaining({ code: 'sign-in-unavailable' }),
    ]);
  });

  it('is told when to come again, whichever API is asked, and keeps nobody else waiting', async () => {
    await prepareProtection(database.readModelsUrl);
    const apis = [await serve(), await serve()] as const;
    const either = (n: number) => apis[n % 2 ? 1 : 0];
    for (let n = 0; n < 5; n += 1) expect((await get(either(n), 'p-1')).status).toBe(400);
    for (const url of apis) {
      const refused = await get(url, 'p-1');
      const body: unknown = await refused.json();
      expect([refused.status, body]).toEqual([
        429,
        expect.objectContaining({ code: 'too-many-requests', status: 429 }),
      ]);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect((await get(apis[0], 'p-2')).status).toBe(400);

    const from = '203.0.113.7';
    expect(await statuses(times(3, (n) => signIn(either(n), from)))).toEqual([200, 200, 200]);
    expect(await statuses(times(4, (n) => signIn(either(n), from)))).toEqual([429, 429, 429, 429]);
    expect((await signIn(apis[0], '203.0.113.8')).status).toBe(200);

    // Whoever guesses at the operator's token, and what there is no route for, is counted like the rest.
    const at = (path: string, address: string) =>
      fetch(`${apis[0]}${path}`, { headers: { 'x-forwarded-for': address } });
    expect(await statuses(times(4, () => at('/metrics', from)))).toEqual([401, 401, 401, 429]);
    const nowhere = await statuses(times(60, () => at('/api/v1/nowhere', '192.0.2.3')));
    expect(nowhere.filter((status) => status === 404)).toHaveLength(40);
    expect(nowhere.filter((status) => status === 429)).toHaveLength(20);

    const flood = await statuses(times(60, (n) => get(either(n), `p-${100 + n}`, '192.0.2.1')));
    expect(flood.filter((status) => status === 400)).toHaveLength(40);
    expect(flood.filter((status) => status === 429)).toHaveLength(20);
    expect((await get(apis[1], 'p-3', '192.0.2.2')).status).toBe(400);
  });
});
