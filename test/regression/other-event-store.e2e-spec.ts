import { join } from 'node:path';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { z } from 'zod';
import { makeDemoAccounts } from '#contexts/accounts';
import { newMasterKey } from '#platform/personal-data';
import { beginRules } from '#testing/county';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { prepareApi } from '../api/prepare-api.js';
import { standing } from '../e2e/answers.js';
import { peopleAt, refusalOf, type Answered } from '../e2e/person.js';
import { rowsOf } from '../fault/read-side/rows.js';
import { Stage } from '../fault/read-side/stage.js';
import { startServer, type Serving } from '../fault/server-process.js';
import { TestProcess } from '../fault/test-process.js';
import { until } from '../fault/until.js';
import { freePlace, leave, type Place } from '../started-instance.js';

const CHAIN = ['unit-head', 'department-reviewer', 'finance-section', 'performance-section'];
const STOPPED = 'run jixiao rebuild --all';

const row = (level1: string, level2: string, level3: string, weight: string) => ({
  ...{ level1, level2, level3, operator: '≥', value: '95', unit: '%', weight, direction: '正向指标' },
});
const content = (name: string) => ({
  ...{ name, budget: '12000', annualGoal: '办好公开课。' },
  indicators: [
    row('产出指标', '数量指标', '公开课场次完成率', '50'),
    row('效益指标', '社会效益指标', '学员就业率', '30'),
    row('满意度指标', '服务对象满意度指标', '学员满意度', '10'),
  ],
});
const report = z.object({
  views: z.array(z.object({ outcome: z.string(), isOfOtherLog: z.boolean() })),
  processes: z.array(z.object({ outcome: z.string() })),
});

/** So that the command line signs in by itself. */
async function showDemo({ personalDataUrl }: TestDatabase): Promise<void> {
  const pool = new pg.Pool({ connectionString: personalDataUrl, max: 1 });
  await makeDemoAccounts(pool, [{ personId: 'demo-auditor', loginName: 'auditor' }], new Date());
  await pool.end();
}

/** What an operator does who follows the README: copies to another event store, and keeps the Postgres. */
describe('an event store that was copied to another one, with the same read store', () => {
  const databases: TestDatabase[] = [];
  let place: Place;
  let stage: Stage;
  let second: Serving;
  let running: TestProcess[] = [];
  let as: Awaited<ReturnType<typeof peopleAt>>;
  let approved: string;
  const masterKey = newMasterKey();

  beforeAll(async () => {
    for (let n = 0; n < 2; n += 1) databases.push(await createTestDatabase());
    const [first, other] = databases;
    if (!first || !other) throw new Error('there are two databases');
    place = await freePlace();
    stage = await Stage.open(first);
    second = await startServer({ databaseUrl: other.eventStoreUrl });
    const client = EventStoreDBClient.connectionString(second.url);
    const theirs = Array.from({ length: 500 }, (_, n) => jsonEvent({ type: 'Theirs', data: { n } }));
    await client.appendToStream('theirs-1', theirs);
    await client.dispose();
    await prepareApi(first);
    await beginRules(stage.eventStore);
    await showDemo(first);
    await run(stage.server.url);
    as = await peopleAt(`http://127.0.0.1:${place.httpPort}`, settings(stage.server.url));
  });
  afterAll(async () => {
    await Promise.all(running.map((each) => each.kill()));
    await stage.close();
    await second.process.kill();
    for (const each of databases) await each.drop();
    await leave(place);
  });

  const settings = (eventStoreUrl: string) => ({
    ...{ EVENTSTORE_URL: eventStoreUrl, DATABASE_URL: stage.urls.readModelsUrl, QUEUE_URL: stage.urls.jobsUrl },
    PERSONAL_DATA_URL: databases[0]?.personalDataUrl ?? '',
    ...{ JIXIAO_HTTP_PORT: String(place.httpPort), JIXIAO_READ_WAIT_MS: '1000' },
    ...{ JIXIAO_MASTER_KEY: masterKey, JIXIAO_DEMO_ACCOUNTS: '1', XDG_CONFIG_HOME: join(place.dataDir, 'config') },
  });
  const run = async (eventStoreUrl: string): Promise<void> => {
    running = ['projector', 'worker', 'api'].map(
      (program) => new TestProcess(`apps/${program}/src/main.ts`, [], settings(eventStoreUrl)),
    );
    await Promise.all(running.map(ready));
  };
  /** All that its programs say to whoever starts them, as `npm start` prints it. */
  const told: unknown[] = [];
  const ready = (program: TestProcess): Promise<void> =>
    new Promise((resolve) => {
      program.onMessage((message) => {
        told.push(message);
        if (JSON.stringify(message) === '{"type":"ready"}') resolve();
      });
    });
  const stop = async (): Promise<void> => {
    await Promise.all(running.splice(0).map((each) => each.terminate()));
  };
  const jixiao = async (...args: string[]) => {
    const command = new TestProcess('apps/cli/src/main.ts', args, settings(second.url));
    const { code } = await command.ended;
    return { code, out: command.out.join('\n'), err: command.err.join('\n') };
  };
  const health = async () => {
    const response = await fetch(`http://127.0.0.1:${place.httpPort}/health/ready`);
    return { code: response.status, text: await response.text() };
  };
  const drafted = async (name: string): Promise<Answered> => {
    const answered = await as('unit-drafter').ask('POST /targets', {
      body: { fiscalYear: 2025, unit: '307001', content: content(name) },
    });
    expect(answered.status).toBe(201);
    return answered;
  };
  const seen = ({ headers }: Answered) => ({ after: headers.get('jixiao-position') ?? '' });
  const read = (answered: Answered) =>
    as('unit-drafter').ask(`GET /targets/${standing.parse(answered.body).targetId}`, seen(answered));
  /** Approved for good: its assessment opens by itself, by a process and a job. */
  const approve = async (answered: Answered): Promise<string> => {
    const { targetId, contentHash } = standing.parse(answered.body);
    await as('unit-drafter').ask(`POST /targets/${targetId}/submission`, { seen: 0, body: {} });
    for (const [index, who] of CHAIN.entries()) {
      const body = { round: 1, step: index + 1, contentHash };
      expect((await as(who).ask(`POST /targets/${targetId}/approvals`, { body })).status).toBe(200);
    }
    await as('unit-drafter').until(`GET /assessments/${targetId}`, ({ status }) => status === 200);
    return targetId;
  };
  const outbox = () =>
    rowsOf<{ event_id: string; stream: string }>(
      stage.readStore.manager,
      'select process, event_id, ordinal, stream, job, payload, enqueued_at from outbox order by process, event_id, ordinal',
    );

  it('is there before, whole', async () => {
    approved = await approve(await drafted('职业技能公开课'));
    const other = await drafted('农民夜校');
    expect((await read(other)).status).toBe(200);
    await stage.reached(await stage.eventStore.head(), 30_000);
    expect(await health()).toMatchObject({ code: 200 });
    await stop();
  });

  it('is copied, and what is to be done next is printed', async () => {
    const { code, out } = await jixiao('events', 'copy', '--from', stage.server.url, '--to', second.url);
    expect([code, out]).toEqual([0, expect.stringContaining('jixiao rebuild --all')]);
  });

  it('shows no old number for a new one: views and processes stop, and say so', async () => {
    await run(second.url);
    expect(told.slice(-4)).toContainEqual({ type: 'says', line: expect.stringContaining(STOPPED) });
    await until(async () => (await health()).code === 503, 'a health that is red');
    expect((await health()).text).toContain(STOPPED);
    const late = await read(await drafted('送教下乡'));
    const old = await as('unit-drafter').ask(`GET /targets/${approved}`);
    for (const answered of [late, old]) {
      expect(refusalOf(answered)).toBe('503 read-model-of-other-log');
      expect(answered.body).toMatchObject({ detail: expect.stringContaining(STOPPED) });
    }
    const table = await jixiao('table', '--year', '2025', '--unit', '307001');
    expect(table).toMatchObject({ code: 1, out: '', err: expect.stringContaining(STOPPED) });
    expect(await jixiao('lag')).toMatchObject({ code: 0, out: expect.stringContaining(STOPPED) });
    expect(await jixiao('replay')).toMatchObject({ code: 1, err: expect.stringContaining(STOPPED) });
    expect(await jixiao('rebuild', '--all', '--dry-run')).toMatchObject({ code: 1 });
    expect(await health()).toMatchObject({ code: 503 });
  });

  it('is put right by one command, which sends nothing again', async () => {
    const before = await outbox();
    expect(before.map(({ stream }) => stream)).toContain(`target-${approved}`);
    const { code, out, err } = await jixiao('rebuild', '--all', '--fast', '--json');
    expect([code, err]).toEqual([0, expect.anything()]);
    const { views, processes } = report.parse(JSON.parse(out));
    expect(new Set(views.map(({ outcome, isOfOtherLog }) => [outcome, isOfOtherLog].join()))).toEqual(
      new Set(['switched,true']),
    );
    expect(new Set(processes.map(({ outcome }) => outcome))).toEqual(new Set(['restarted']));
    await until(async () => (await health()).text.startsWith('{"status":"ok"'), 'a health that is green');
    const after = await drafted('社区讲堂');
    expect((await read(after)).status).toBe(200);
    expect(await outbox()).toEqual(before);
    await approve(after);
    expect((await outbox()).length).toBeGreaterThan(before.length);
    expect(await jixiao('replay')).toMatchObject({ code: 0 });
    expect(await jixiao('lag')).toMatchObject({ code: 0, out: expect.not.stringContaining(STOPPED) });
  });
});
