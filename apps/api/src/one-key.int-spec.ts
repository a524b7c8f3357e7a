import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { loadSettings } from '#platform/process';
import { EventStore } from '#platform/event-store';
import { TestIdentity, testToken } from '#testing/identity';
import { prepareAccounts } from '#contexts/accounts';
import { prepareRequestKeys } from '#platform/request-keys';
import { beginRules } from '#testing/county';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { Proxy } from '../../../test/fault/proxy.js';
import { bytesOf, smallTable } from '../../../test/fixtures/tables/small-table.js';
import { createApi, listen } from './create-api.js';

const drafter = { personId: 'p-drafter', unit: '307001', roles: ['unit-drafter@307001'] };
const draft = (name: string) => ({
  ...{ fiscalYear: 2025, unit: '307001' },
  content: { name, budget: '12000', annualGoal: '办好公开课。', indicators: [] },
});

describe('one Idempotency-Key', () => {
  let database: TestDatabase;
  let store: TestEventStore;
  let eventStore: EventStore;
  let sql: pg.Client;
  let wire: Proxy;
  /** Two APIs; the way to the second one's Postgres can be shut. */
  let apps: NestFastifyApplication[];
  let token: string;
  let closeWire: () => Promise<void>;

  beforeAll(async () => {
    database = await createTestDatabase();
    store = await startTestEventStore(database.eventStoreUrl);
    eventStore = new EventStore(store.connectionString);
    await beginRules(eventStore);
    await prepareRequestKeys(database.readModelsUrl);
    await prepareAccounts(database.personalDataUrl);
    sql = new pg.Client({ connectionString: database.adminUrl });
    await sql.connect();
    wire = await Proxy.to(database.readModelsUrl);
    closeWire = () => wire.close();
    const far = new URL(database.readModelsUrl);
    far.port = new URL(wire.url).port;
    apps = await Promise.all([database.readModelsUrl, far.href].map(started));
    token = testToken(drafter);
  });
  afterAll(async () => {
    await Promise.all(apps.map((app) => app.close()));
    await closeWire();
    await sql.end();
    await eventStore.close();
    await store.close();
    await database.drop();
  });

  async function started(databaseUrl: string): Promise<NestFastifyApplication> {
    const settings = loadSettings({
      JIXIAO_HTTP_PORT: '0',
      DATABASE_URL: databaseUrl,
      EVENTSTORE_URL: store.connectionString,
      QUEUE_URL: database.jobsUrl,
      PERSONAL_DATA_URL: database.personalDataUrl, // whose password is due is asked of another database, which is there
      JIXIAO_UPLOAD_WAIT_MS: '60000', // a busy machine reads no table within two seconds
    });
    const app = await createApi(settings, false, new TestIdentity());
    await listen(app, settings);
    return app;
  }

  async function send(path: string, { key, body, at = 0 }: { key?: string; body: unknown; at?: number }) {
    const isFile = typeof body === 'string';
    const response = await fetch(`${(await apps[at]?.getUrl()) ?? ''}/api/v1/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': isFile ? 'text/tab-separated-values' : 'application/json',
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      body: isFile ? body : JSON.stringify(body),
    });
    const answered = (await response.json()) as { targetId?: string; intakeId?: string; code?: string };
    return { ...answered, position: response.headers.get('jixiao-position'), status: response.status };
  }
  const target = (name: string, key?: string, at = 0) =>
    send('targets', { body: draft(name), at, ...(key === undefined ? {} : { key }) });
  const types = async () => {
    const all: string[] = [];
    for await (const { type } of eventStore.readAll({ prefixes: ['target-', 'intake-'] })) all.push(type);
    return all;
  };

  it('with another name drafts no second target, and answers the same request again with the same', async () => {
    const first = await target('职业技能公开课', 'form');
    expect(first).toMatchObject({ status: 201 });
    expect(await target('职业技能公开课（二）', 'form')).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect(await target('职业技能公开课', 'form', 1)).toEqual(first);
    expect(await types()).toEqual(['TargetDrafted']);
  });

  it('has one effect, however many send the same at once to two APIs', async () => {
    const before = (await types()).length;
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => target('同时提交', 'ten', n % 2)));
    const done = answers.filter(({ status }) => status === 201);
    expect(new Set(done.map(({ position }) => position)).size).toBe(1);
    const others = answers.filter(({ status }) => status !== 201);
    expect(others.map(({ status, code }) => `${status} ${code ?? ''}`)).toEqual(
      others.map(() => '409 request-under-way'),
    );
    expect(await target('同时提交', 'ten')).toEqual(done[0]);
    expect(await types()).toHaveLength(before + 1);
  });

  it('has one effect, however many bodies are sent with it at once', async () => {
    const before = (await types()).length;
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => target(`第${n}个名称`, 'many', n % 2)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 9 }, () => 422)]);
    expect(await types()).toHaveLength(before + 1);
  });

  it('goes to the corrected request after a refusal', async () => {
    expect(await target('职业技能公开课', 'corrected')).toMatchObject({ status: 409, code: 'target-exists' });
    expect(await target('职业技能公开课（更正）', 'corrected')).toMatchObject({ status: 201 });
    expect(await target('职业技能公开课（再更正）', 'corrected')).toMatchObject({ status: 422 });
  });

  it('of an API that died is taken over after a minute by the same request, done or not', async () => {
    const first = await target('死亡之前已写入', 'dead');
    const die = (since: string) =>
      sql.query(`update requests.claim set state = 'under-way', claimed_at = now() - $1::interval where key = 'dead'`, [
        since,
      ]);
    await die('59 seconds');
    expect(await target('死亡之前已写入', 'dead', 1)).toMatchObject({ status: 409, code: 'request-under-way' });
    await die('60 seconds');
    expect(await target('另一个', 'dead', 1)).toMatchObject({ status: 422 });
    expect(await target('死亡之前已写入', 'dead', 1)).toEqual(first);
    await sql.query(`update requests.claim set key = 'dead before' where key = 'dead'`);
    await sql.query(`update requests.claim set state = 'under-way', claimed_at = now() - interval '60 seconds',
      command_hash = (select command_hash from requests.claim where key = 'form') where key = 'dead before'`);
    expect(await target('职业技能公开课', 'dead before')).toMatchObject({ status: 409, code: 'target-exists' });
    expect(await target('另一个', 'dead before')).toMatchObject({ status: 422 });
  });

  it('stands for one file, however it is sent again', async () => {
    const table = Buffer.from(bytesOf(smallTable)).toString();
    const first = await send('intakes?fileName=a.tsv', { key: 'file', body: table });
    expect(first).toMatchObject({ status: 201 });
    expect(await send('intakes?fileName=a.tsv', { key: 'file', body: table })).toEqual(first);
    for (const other of ['intakes?fileName=a.tsv', 'intakes?fileName=b.tsv']) {
      const body = other.includes('b.tsv') ? table : `${table}\n`;
      expect(await send(other, { key: 'file', body })).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    }
    expect(await target('不是文件', 'file')).toMatchObject({ status: 422 });
  });

  it('is 503 while Postgres is away; without one all goes on', async () => {
    await wire.close();
    closeWire = () => Promise.resolve();
    const before = (await types()).length;
    expect(await target('数据库不在', 'away', 1)).toMatchObject({ status: 503, code: 'request-keys-unavailable' });
    expect(await types()).toHaveLength(before);
    expect(await target('数据库不在', undefined, 1)).toMatchObject({ status: 201 });
  });
});
