import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { EventStore } from '#platform/event-store';
import { beginRules } from '#testing/county';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { environmentOf, freePlace, leave, type Place, StartedInstance } from '../started-instance.js';
import { until } from '../fault/until.js';
import { peopleAt } from './person.js';

const content = { name: '职业技能公开课', budget: '12000', annualGoal: '办好公开课。', indicators: [] };

describe('npm start with engines from outside', () => {
  let database: TestDatabase;
  let store: TestEventStore;
  let place: Place;
  let instance: StartedInstance | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
    store = await startTestEventStore(database.eventStoreUrl);
    const env = {
      EVENTSTORE_URL: store.connectionString,
      DATABASE_URL: database.readModelsUrl,
      QUEUE_URL: database.jobsUrl,
      PERSONAL_DATA_URL: database.personalDataUrl,
    };
    place = { ...(await freePlace()), env };
  }, 120_000);
  afterEach(async () => {
    await instance?.stop();
    instance = undefined;
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
    await leave(place);
  });

  const eventsThere = async () => {
    const eventStore = new EventStore(store.connectionString);
    const types: string[] = [];
    for await (const { type } of eventStore.readAll({ prefixes: ['target-', 'intake-'] })) types.push(type);
    await eventStore.close();
    return types;
  };

  it('starts none of them, walks no demo year, and says what it uses without a password', async () => {
    instance = await StartedInstance.start(place);
    expect(instance.processes().filter(({ command }) => /bin\/postgres|apps\/event-store/.test(command))).toEqual([]);
    const said = instance.said.join('\n');
    expect(instance.said[0]).toContain(
      `事件库 event store esdb://127.0.0.1:${store.port} · 数据库 database postgres://`,
    );
    const passwords = [database.readModelsUrl, database.jobsUrl].map((url) => new URL(url).password);
    for (const password of passwords) {
      expect(said).not.toContain(password);
      expect(instance.processes().filter(({ command }) => command.includes(password))).toEqual([]);
    }
    expect(await eventsThere()).toEqual([]);
    // Nobody's own store is written to unasked: `jixiao rules seed` does.
    const eventStore = new EventStore(store.connectionString);
    await beginRules(eventStore);
    await eventStore.close();
    const drafter = (await peopleAt(instance.url, await instance.running()))('unit-drafter');
    const body = { fiscalYear: 2025, unit: '307001', content };
    expect((await drafter.ask('POST /targets', { body })).status).toBe(201);
    const { said: last } = instance;
    await instance.stop();
    await until(() => last.at(-1) === '已停止。Stopped.', 'the last word');
    expect(last.at(-2)).toBe('正在停止… Stopping…');
    expect(await eventsThere()).toEqual(['TargetDrafted']);
  }, 120_000);

  it('walks no demo year into a store that holds something, though it is asked to', async () => {
    instance = await StartedInstance.start({ ...place, args: ['--demo'] });
    expect(instance.said).toContain('事件库不是空的，不演示。The event store is not empty: no demo year.');
    expect(await eventsThere()).toEqual(['TargetDrafted']);
  }, 120_000);

  it('deletes nothing', async () => {
    const start = promisify(execFile)(process.execPath, ['infra/bootstrap/start.mjs', '--fresh', '--yes'], {
      env: { ...process.env, ...environmentOf(place) },
    });
    await expect(start).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/unset\s+EVENTSTORE_URL/) });
    expect(await eventsThere()).toEqual(['TargetDrafted']);
  });
});

describe('npm start with a database from outside', () => {
  it('walks the demo year into what is asked for, and starts what is not given', async () => {
    const database = await createTestDatabase();
    const free = await freePlace();
    const env = { DATABASE_URL: database.readModelsUrl, PERSONAL_DATA_URL: database.personalDataUrl };
    const instance = await StartedInstance.start({ ...free, env, args: ['--demo'] });
    try {
      expect(instance.said.filter((line) => /^\[\d\/8\]/.test(line))).toHaveLength(8);
      expect(instance.said[0]).toMatch(/事件库 event store 内嵌 embedded .* 作业队列 job queue 内嵌 embedded/);
      expect(instance.processes().some(({ command }) => command.includes('apps/event-store'))).toBe(true);
    } finally {
      await instance.stop();
      await database.drop();
      await leave(free);
    }
  }, 240_000);
});
