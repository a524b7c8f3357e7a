import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type DataSource } from 'typeorm';
import { z } from 'zod';
import { EventStore } from '#platform/event-store';
import { JobQueue, prepareJobStore } from '#platform/job-queue';
import { type DomainEvent } from '#domain/kernel';
import {
  createReadDataSource,
  LagGauge,
  ReadSideRunner,
  ServedViews,
  subscribersOf,
  type Projection,
  type ReadSide,
} from '#platform/read-store';
import { envelopeOf } from '#testing/core';
import { createTestReadStore } from '#testing/read-stores';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { Gate } from './gate-for-spec.js';
import { OperationsListener, OperationsListenerModule, RunnerMetrics, type OperatedParts } from './index.js';
import { Operated } from './operated.js';
import { Readiness } from './readiness.js';

const catalogue = { Seen: { schema: 1, data: z.unknown() } };
const seen: DomainEvent = { type: 'Seen', data: {} };
const views: Projection = {
  ...{ name: 'views', version: 1, entities: [], migrations: [], catalogue },
  on: { Seen: () => [] },
};
const prefixes = ['view-'];
const OF = 'kind="projection",name="views",version="1"';

describe('health and metrics', () => {
  let database: TestDatabase;
  let server: TestEventStore;
  let eventStore: EventStore;
  let rows: DataSource;
  let behindGate: DataSource;
  let postgres: Gate;
  let log: Gate;
  let url: string;
  const close: (() => Promise<unknown>)[] = [];
  const projectors: { runner: ReadSideRunner; metrics: RunnerMetrics; url: string }[] = [];
  let appended = 0;

  const listening = async (parts: OperatedParts): Promise<string> => {
    const options = { opsPort: 0, httpHost: '127.0.0.1' };
    @Module({ imports: [OperationsListenerModule.forRoot(options, { useFactory: () => parts })] })
    class Process {}
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest types its options as a class, to be given as a literal
    const app = await NestFactory.createApplicationContext(Process, { logger: false });
    close.unshift(() => app.close());
    return (await app.get(OperationsListener, { strict: false }).url())!;
  };
  const append = async (): Promise<void> => {
    const decider = { initialState: null, evolve: () => null, catalogue };
    await eventStore.decide('view-1', decider, () => [seen], envelopeOf({ system: 'spec' }, `${(appended += 1)}`));
  };
  const ready = async (of = url) => {
    const response = await fetch(`${of}/health/ready`);
    const body = (await response.json()) as { status: string; details: unknown };
    return { code: response.status, ...body };
  };
  const until = async (status: string, of = url) => {
    for (;;) {
      const health = await ready(of);
      if (health.status === status) return health;
    }
  };
  const scraped = async (of = url): Promise<ReadonlyMap<string, number>> => {
    const response = await fetch(`${of}/metrics`);
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    return parsed(await response.text());
  };
  const untilScraped = async (of: string, is: (series: ReadonlyMap<string, number>) => boolean) => {
    for (;;) {
      const series = await scraped(of);
      if (is(series)) return series;
    }
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestEventStore(database.eventStoreUrl);
    await prepareJobStore(database.jobsUrl);
    rows = await createTestReadStore(database.readModelsUrl, { entities: [], migrations: [] });
    eventStore = new EventStore(server.connectionString);
    const toPostgres = await Gate.before(database.readModelsUrl);
    const toLog = await Gate.before(server.connectionString);
    [postgres, log] = [toPostgres.gate, toLog.gate];
    const dataSource = await createReadDataSource({ url: toPostgres.url, entities: [], migrations: [], poolSize: 4 });
    behindGate = dataSource;
    const watched = new EventStore(toLog.url);
    const queue = new JobQueue(database.jobsUrl, [], { onError: () => undefined });
    close.push(
      () => watched.close(),
      () => queue.close(),
      () => dataSource.destroy(),
      () => postgres.shut(),
      () => log.shut(),
    );
    const subscribers = subscribersOf({ projections: [views], processes: [] });
    const lag = new LagGauge({ dataSource, eventStore: watched, prefixes });
    url = await listening({
      ...{ dataSource, eventStore: watched, queue },
      access: { kind: 'own-port' },
      readSide: { lag, subscribers, lagLimitSeconds: 60 },
      views: { served: new ServedViews(dataSource), reads: [views] },
    });
    for (let n = 0; n < 2; n += 1) {
      const metrics = new RunnerMetrics();
      metrics.watch(subscribers);
      const knownTypes = new Set(['Seen']);
      const { observe } = metrics;
      const quiet = { log: () => undefined, warn: () => undefined };
      const side: ReadSide = { dataSource: rows, eventStore, prefixes, knownTypes, log: quiet, observe };
      const own = await listening({
        ...{ dataSource: rows, eventStore, runners: metrics },
        access: { kind: 'own-port' },
      });
      projectors.push({ runner: new ReadSideRunner({ projections: [views] }, side), metrics, url: own });
    }
  });
  afterAll(async () => {
    await Promise.all(projectors.map(({ runner }) => runner.close()));
    for (const each of close) await each();
    await eventStore.close();
    await rows.destroy();
    await server.close();
    await database.drop();
  });

  it('is live, and degraded while nobody keeps a view up to date', async () => {
    const live = await fetch(`${url}/health/live`);
    expect([live.status, await live.json(), live.headers.get('cache-control')]).toEqual([
      ...[200, { status: 'ok' }, 'no-store'],
    ]);
    expect(await until('degraded')).toMatchObject({
      code: 200,
      details: {
        postgres: { status: 'up' },
        'event-store': { status: 'up' },
        views: { status: 'up' },
        queue: { status: 'up' },
        'read-side': { status: 'degraded', troubles: [expect.stringContaining('projection views v1')] },
      },
    });
  });

  it('is ok once it is led, by one of two, and tells how far it has come', async () => {
    for (const { runner } of projectors) runner.start();
    await append();
    await append();
    expect(await until('ok')).toMatchObject({ code: 200 });
    const series = await untilScraped(url, (found) => found.get(`jixiao_subscriber_behind_events{${OF}}`) === 0);
    const head = Number(await eventStore.head());
    expect(series.get('jixiao_event_log_head_position')).toBe(head);
    expect(series.get(`jixiao_subscriber_position{${OF}}`)).toBe(head);
    expect(series.get(`jixiao_subscriber_behind_seconds{${OF}}`)).toBe(0);
    expect(series.get(`jixiao_subscriber_led{${OF}}`)).toBe(1);
    expect(series.get(`jixiao_subscriber_parked_streams{${OF}}`)).toBe(0);
    expect(series.get('jixiao_jobs{state="waiting"}')).toBe(0);
    expect(series.get('jixiao_scrape_answered{source="read-side"}')).toBe(1);
    expect(series.get('process_cpu_seconds_total')).toBeGreaterThan(0);
  });

  it('tells of each projector what its runners did', async () => {
    const [one, other] = await Promise.all(projectors.map((each) => scraped(each.url)));
    const sum = (name: string) => [one!, other!].reduce((total, found) => total + found.get(`${name}{${OF}}`)!, 0);
    expect(sum('jixiao_runner_leading')).toBe(1);
    expect(sum('jixiao_runner_committed_events_total')).toBe(2);
    expect(sum('jixiao_runner_commits_total')).toBeGreaterThan(0);
    expect(sum('jixiao_runner_commit_seconds_count')).toBe(sum('jixiao_runner_commits_total'));
    expect(sum('jixiao_runner_failures_total')).toBe(0);
  });

  it('counts what is taken up by the other when the leader stops', async () => {
    const leading = await leader();
    const next = projectors.find((each) => each !== leading)!;
    await leading.runner.close();
    await append();
    const key = `jixiao_runner_committed_events_total{${OF}}`;
    const series = await untilScraped(next.url, (found) => found.get(key)! > 0);
    expect(series.get(`jixiao_runner_leading{${OF}}`)).toBe(1);
    expect((await scraped(leading.url)).get(`jixiao_runner_leading{${OF}}`)).toBe(0);
  });

  it('is degraded with a parked stream', async () => {
    await rows.query(
      `insert into parked_stream (kind, name, version, stream, revision, position, event_id, event_type, error, tries, parked_at, tried_at)
       values ('projection', 'views', 1, 'view-9', 0, 1, gen_random_uuid(), 'Seen', 'a secret of the event', 1, now(), now())`,
    );
    const health = await until('degraded');
    expect(health).toMatchObject({
      code: 200,
      details: { 'read-side': { troubles: [expect.stringContaining('1 streams are parked')] } },
    });
    expect(JSON.stringify(health)).not.toContain('secret');
    const series = await untilScraped(url, (found) => found.get(`jixiao_subscriber_parked_streams{${OF}}`) === 1);
    expect(series.get(`jixiao_subscriber_behind_events{${OF}}`)).toBe(0);
    await rows.query('delete from parked_stream');
    await until('ok');
  });

  it('is not ready while a view belongs to another event store, and says what to do', async () => {
    await rows.query(`update subscription set other_log_since = now() where kind = 'projection'`);
    const health = await until('error');
    expect(health).toMatchObject({
      code: 503,
      details: { 'read-side': { status: 'down', troubles: [expect.stringContaining('run jixiao rebuild --all')] } },
    });
    const series = await untilScraped(url, (found) => found.get(`jixiao_subscriber_other_log{${OF}}`) === 1);
    expect(series.has(`jixiao_subscriber_behind_events{${OF}}`)).toBe(false);
    await rows.query('update subscription set other_log_since = null');
    await until('ok');
  });

  it.each([
    ['postgres', '数据库没有应答 Postgres does not answer', () => postgres],
    ['event-store', '事件库没有应答 the event store does not answer', () => log],
  ])('is not ready while %s is away, and is ready when it is back', async (what, message, gate) => {
    await gate().shut();
    const health = await until('error');
    // No address and no error of a driver.
    expect(health).toMatchObject({ code: 503, details: { [what]: { status: 'down', message } } });
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    const series = await scraped();
    expect(series.has('process_cpu_seconds_total')).toBe(true);
    await gate().open();
    expect(await until('ok')).toMatchObject({ code: 200 });
    await untilScraped(url, (found) => found.get('jixiao_scrape_answered{source="read-side"}') === 1);
  });

  it('says in time that a store does not answer, and shows no figure that is not of now', async () => {
    postgres.beSilent();
    let isAnswered = false;
    const asked = behindGate.query('select 1').finally(() => (isAnswered = true));
    const health = await until('error');
    expect(isAnswered).toBe(false);
    expect(health).toMatchObject({ code: 503, details: { postgres: { status: 'down' } } });
    const series = await untilScraped(url, (found) => found.get('jixiao_scrape_answered{source="read-side"}') === 0);
    expect([...series.keys()].filter((key) => key.startsWith('jixiao_subscriber'))).toEqual([]);
    expect(series.has('jixiao_event_log_head_position')).toBe(false);
    // What was asked over the silent connections is never answered: they are cut, as a network does in the end.
    await postgres.shut();
    await expect(asked).rejects.toThrow();
    await postgres.open();
    await until('ok');
  });

  it('is not ready before a view that it reads is built', async () => {
    const newer = { name: 'views', version: 2 };
    await rows.query(
      `insert into view_version (name, version, state, since, tables)
       values ('views', 1, 'serving', now(), '{}'), ('views', 2, 'building', now(), '{}')`,
    );
    const of = await listening({
      ...{ dataSource: rows, eventStore, access: { kind: 'operator', token: undefined } },
      views: { served: new ServedViews(rows), reads: [views, newer] },
    });
    const message = expect.stringContaining('views v2');
    expect(await ready(of)).toMatchObject({ code: 503, details: { views: { status: 'down', message } } });
    await rows.query(`update view_version set state = 'serving' where version = 2`);
    expect(await until('ok', of)).toMatchObject({ code: 200 });
  });

  it('is not ready any more once it is told to end', async () => {
    const readiness = new Readiness(new Operated({ dataSource: rows, eventStore, access: { kind: 'own-port' } }));
    const details = { postgres: { status: 'up' }, 'event-store': { status: 'up' } };
    expect(await readiness.check()).toEqual({ status: 'ok', details });
    readiness.beforeApplicationShutdown();
    expect(await readiness.check()).toEqual({ status: 'shutting_down', details });
  });

  it('shows metrics on a shared port to the operator only, and to nobody without a token', async () => {
    const token = 'an-operator-token-of-the-specs';
    const shared = { dataSource: rows, eventStore };
    const shut = await listening({ ...shared, access: { kind: 'operator', token: undefined } });
    expect((await fetch(`${shut}/metrics`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(404);
    const open = await listening({ ...shared, access: { kind: 'operator', token } });
    const refused = await fetch(`${open}/metrics`);
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, expect.stringMatching(/^Basic/)]);
    expect(await refused.text()).not.toContain('process_cpu');
    const shown = await fetch(`${open}/metrics`, { headers: { authorization: `Bearer ${token}` } });
    expect(parsed(await shown.text()).get('process_cpu_seconds_total')).toBeGreaterThan(0);
    expect((await fetch(`${open}/health/ready`)).status).toBe(200);
  });

  async function leader() {
    for (;;) {
      for (const each of projectors) {
        if ((await scraped(each.url)).get(`jixiao_runner_leading{${OF}}`) === 1) return each;
      }
    }
  }
});

/** The text form of Prometheus: every line is a comment or a series with a number. */
function parsed(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const series = lines.map((line) => /^([a-z_][a-z0-9_]*(?:\{[^}]*\})?) (\S+)$/.exec(line) ?? [line]);
  expect(series.filter(({ length }) => length !== 3)).toEqual([]);
  return new Map(series.map(([, name, value]) => [name!, Number(value)]));
}
