import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type DataSource } from 'typeorm';
import { loadSettings } from '#platform/process';
import { prepareJobStore } from '#platform/job-queue';
import { createTestReadStore } from '#testing/read-stores';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { createApi, listen } from './create-api.js';
import { projections } from './read-side.js';

const TOKEN = 'an-operator-token-of-the-specs';

describe('the API’s own health and metrics', () => {
  let database: TestDatabase;
  let store: TestEventStore;
  let rows: DataSource;
  let url: string;
  const open: NestFastifyApplication[] = [];

  const serve = async (operatorToken: string | undefined): Promise<string> => {
    const settings = loadSettings({
      JIXIAO_HTTP_PORT: '0',
      JIXIAO_OPERATOR_TOKEN: operatorToken,
      DATABASE_URL: database.readModelsUrl,
      EVENTSTORE_URL: store.connectionString,
      QUEUE_URL: database.jobsUrl,
    });
    const app = await createApi(settings, false);
    open.push(app);
    await listen(app, settings);
    return app.getUrl();
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    store = await startTestEventStore(database.eventStoreUrl);
    await prepareJobStore(database.jobsUrl);
    rows = await createTestReadStore(database.readModelsUrl, { entities: [], migrations: [] });
    url = await serve(TOKEN);
  });
  afterAll(async () => {
    for (const app of open) await app.close();
    await rows.destroy();
    await store.close();
    await database.drop();
  });

  it('stand at the root and ask for no token; without a projector it is degraded, and serves', async () => {
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${url}/health/ready`);
    expect(ready.status).toBe(200);
    const stores = { postgres: { status: 'up' }, 'event-store': { status: 'up' }, queue: { status: 'up' } };
    expect(await ready.json()).toMatchObject({
      status: 'degraded',
      details: { ...stores, views: { status: 'up' }, 'read-side': { status: 'degraded' } },
    });
    expect((await fetch(`${url}/api/v1/health`)).status).toBe(200);
    expect((await fetch(`${url}/api/v1/health/ready`)).status).toBe(404);
  });

  it('are not ready while a view that a query reads is being built', async () => {
    const { name, version } = projections[0]!;
    await rows.query(
      `insert into view_version (name, version, state, since, tables) values ($1, $2, 'building', now(), '{}')`,
      [name, version],
    );
    const other = await serve(undefined);
    const ready = await fetch(`${other}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([...[503, expect.objectContaining({ status: 'error' })]]);
    await rows.query('delete from view_version');
  });

  it('show metrics to who holds the operator token, and to nobody where none is set', async () => {
    const authorization = `Bearer ${TOKEN}`;
    const metrics = await (await fetch(`${url}/metrics`, { headers: { authorization } })).text();
    expect(metrics).toContain('jixiao_scrape_answered{source="read-side"} 1');
    expect(metrics).toContain('jixiao_jobs{state="waiting"} 0');
    expect((await fetch(`${url}/metrics`)).status).toBe(401);
    expect((await fetch(`${await serve(undefined)}/metrics`, { headers: { authorization } })).status).toBe(404);
  });

  it('are no part of what the document describes', async () => {
    const { paths } = (await (await fetch(`${url}/docs-json`)).json()) as { paths: Record<string, unknown> };
    expect(Object.keys(paths).filter((path) => !path.startsWith('/api/v1/'))).toEqual([]);
    expect(Object.keys(paths)).not.toContain('/api/v1/metrics');
  });
});
