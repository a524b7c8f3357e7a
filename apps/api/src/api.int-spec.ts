import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadSettings, type Settings } from '#platform/process';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { createApi, listen } from './create-api.js';
import { openApiDocument } from './openapi.js';

describe('api', () => {
  let database: TestDatabase;
  let store: TestEventStore;
  let settings: Settings;
  let app: NestFastifyApplication;
  let url: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    store = await startTestEventStore(database.eventStoreUrl);
    settings = loadSettings({
      JIXIAO_HTTP_PORT: '0',
      DATABASE_URL: database.readModelsUrl,
      EVENTSTORE_URL: store.connectionString,
      QUEUE_URL: database.jobsUrl,
    });
    app = await createApi(settings, false);
    await listen(app, settings);
    url = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await store.close();
    await database.drop();
  });

  it('says without a token that it is well, and which version it is', async () => {
    const response = await fetch(`${url}/api/v1/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  });

  it('serves its documentation to people and to machines', async () => {
    const page = await fetch(`${url}/docs`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const html = await page.text();
    const assets = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, asset]) => asset!);
    expect(assets).toEqual(['/docs/swagger-ui.css', '/docs/swagger-ui-bundle.js', '/docs/start.js']);
    // Which its policy forbids to run.
    expect(html).not.toMatch(/<script[^>]*>[^<]|\son\w+=/);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'self'; style-src/);
    expect(assets.pop()).toBe('/docs/start.js');
    expect(await (await fetch(`${url}/docs/start.js`)).text()).toContain('SwaggerUIBundle(');
    const sizes = await Promise.all(assets.map(async (asset) => (await (await fetch(`${url}${asset}`)).text()).length));
    expect(sizes.every((size) => size > 100_000)).toBe(true);
    expect(await (await fetch(`${url}/docs-json`)).json()).toEqual(JSON.parse(JSON.stringify(openApiDocument(app))));
  });

  it('says in one sentence that its port is in use', async () => {
    const port = Number(new URL(url).port);
    const second = await createApi(settings, false);
    const refused = listen(second, { ...settings, httpPort: port });
    await expect(refused).rejects.toThrow(`Port ${port} is in use: choose another with JIXIAO_HTTP_PORT.`);
    await second.close();
  });

  it('calls every operation by what it does and every page by what it lists, for those who generate a client', () => {
    const operations = Object.entries(openApiDocument(app).paths).flatMap(([path, { get, put, post }]) =>
      [get, put, post].flatMap((operation) => (operation ? [{ path, ...operation }] : [])),
    );
    const names = operations.map(({ operationId }) => operationId);
    expect(names.filter((name) => !/^[a-z]+([A-Z][a-z]+)+$/.test(name ?? ''))).toEqual([]);
    expect([...new Set(names)].sort()).toEqual(names.sort());
    expect(names).toEqual(
      expect.arrayContaining(['draftTarget', 'getTarget', 'listTargets', 'submitTarget', 'importTable', 'getScore']),
    );
    const lists = operations.filter(({ operationId }) => operationId?.startsWith('list'));
    expect(lists.length).toBeGreaterThan(4);
    for (const { path, responses } of lists)
      expect([path, answerOf(responses)]).toEqual([path, expect.stringMatching(/^#\/components\/schemas\/\w+Page$/)]);
  });

  it('documents for every route what it may refuse, and takes no unknown key in any body', () => {
    expect(looseObjects({ items: { properties: {} } }, 'body')).toEqual(['body/items']);
    const document = openApiDocument(app);
    expect(document.openapi).toBe('3.1.0');
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
        const operation = operations[method];
        if (operation === undefined) continue;
        expect({ path, method, operation }).toMatchObject({
          operation: { responses: { default: { $ref: '#/components/responses/Problem' } } },
        });
        expect({ path, method, loose: looseObjects(bodyOf(operation), path) }).toEqual({ path, method, loose: [] });
      }
    }
  });
});

const answerOf = (responses: unknown): string =>
  z
    .looseObject({
      200: z.looseObject({
        content: z.looseObject({
          'application/json': z.looseObject({ schema: z.looseObject({ $ref: z.string().default('not named') }) }),
        }),
      }),
    })
    .parse(responses)[200].content['application/json'].schema.$ref;

const bodyOf = (operation: unknown): unknown =>
  z
    .looseObject({ requestBody: z.looseObject({ content: z.looseObject({ 'application/json': z.unknown() }) }) })
    .safeParse(operation).data?.requestBody.content['application/json'];

/** Where a JSON schema describes an object that may hold anything more. */
function looseObjects(schema: unknown, at: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const loose = 'properties' in schema && !('additionalProperties' in schema) ? [at] : [];
  return [...loose, ...Object.entries(schema).flatMap(([key, value]) => looseObjects(value, `${at}/${key}`))];
}
