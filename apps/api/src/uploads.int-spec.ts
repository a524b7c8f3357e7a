import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { execFileSync } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { loadSettings } from '#platform/process';
import { EventStore } from '#platform/event-store';
import { TestIdentity, testToken } from '#testing/identity';
import { prepareAccounts } from '#contexts/accounts';
import { prepareRequestKeys } from '#platform/request-keys';
import { beginRules } from '#testing/county';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { packageOf, textRow } from '../../../test/fixtures/tables/package-of.js';
import { repeated, type Content, type Lie } from '../../../test/fixtures/tables/zip-of.js';
import { bytesOf, smallTable } from '../../../test/fixtures/tables/small-table.js';
import { createApi, listen } from './create-api.js';

const [sample] = smallTable.projects;
const tableOf = (projects: number) =>
  new Uint8Array(
    bytesOf({
      ...smallTable,
      projects: Array.from({ length: projects }, (_, at) => ({ ...sample!, name: `第${at}号经费` })),
    }),
  );
/** Some 3,000 rows: half a second of work or more, after an answer that waits for none of it. */
const large = tableOf(1000);
const AT_ONCE = { JIXIAO_UPLOAD_WAIT_MS: '0' };
const PATIENT = { JIXIAO_UPLOAD_WAIT_MS: '60000' };
const small = tableOf(3);

const bomb = repeated([[' '.repeat(1024 * 1024), 1024]]);
const hex = (digits: string) => new Uint8Array(Buffer.from(digits, 'hex'));
const sheets = (count: number, more: Readonly<Record<string, Content>> = {}, lies: Lie = {}) =>
  new Uint8Array(
    packageOf({ sheets: Array.from({ length: count }, () => ({ rows: textRow(1, ['甲']) })), more, lies }),
  );

const answer = z.object({
  intakeId: z.string().optional(),
  status: z.union([z.string(), z.number()]),
  code: z.string().optional(),
  failure: z.object({ code: z.string(), sentences: z.object({ zh: z.string(), en: z.string() }) }).optional(),
});

let database: TestDatabase;
let store: TestEventStore;
let eventStore: EventStore;
const open = new Set<NestFastifyApplication>();

beforeAll(async () => {
  database = await createTestDatabase();
  store = await startTestEventStore(database.eventStoreUrl);
  await prepareRequestKeys(database.readModelsUrl);
  await prepareAccounts(database.readModelsUrl);
  eventStore = new EventStore(store.connectionString);
  await beginRules(eventStore);
});
afterEach(async () => {
  for (const app of open) await app.close();
  open.clear();
});
afterAll(async () => {
  await eventStore.close();
  await store.close();
  await database.drop();
});

/** The whole API on a port of its own, and someone who uploads to it. */
async function serve(limits: Readonly<Record<string, string>> = {}) {
  const settings = loadSettings({
    JIXIAO_HTTP_PORT: '0',
    DATABASE_URL: database.readModelsUrl,
    EVENTSTORE_URL: store.connectionString,
    QUEUE_URL: database.jobsUrl,
    JIXIAO_UPLOAD_PROCESSES: '2',
    ...limits,
  });
  const app = await createApi(settings, false, new TestIdentity());
  open.add(app);
  await listen(app, settings);
  const url = await app.getUrl();
  const ask = async (path: string, personId: string, sent: { file?: Uint8Array<ArrayBuffer>; key?: string } = {}) => {
    const headers = {
      authorization: `Bearer ${tokenOf(personId)}`,
      ...(sent.file === undefined ? {} : { 'content-type': 'text/csv' }),
      ...(sent.key === undefined ? {} : { 'idempotency-key': sent.key }),
    };
    const method = sent.file === undefined ? 'GET' : 'POST';
    const response = await fetch(`${url}/api/v1${path}`, { method, headers, body: sent.file ?? null });
    const body = answer.parse(await response.json());
    return { ...body, http: response.status, retryAfter: response.headers.get('retry-after') };
  };
  const upload = (file: Uint8Array<ArrayBuffer>, personId = 'p-001', key?: string) =>
    ask('/intakes?fileName=table.tsv', personId, { file, ...(key === undefined ? {} : { key }) });
  const get = (intakeId: string, personId = 'p-001') => ask(`/intakes/${intakeId}`, personId);
  /** What becomes of an upload: the code of its refusal or failure, else its status. */
  const outcome = async (...sent: Parameters<typeof upload>): Promise<string> => {
    let now = await upload(...sent);
    while (now.http === 202 || now.status === 'reading') {
      await turn();
      now = await get(now.intakeId!, sent[1]);
    }
    return now.code ?? now.failure?.code ?? String(now.status);
  };
  return { app, url, upload, get, outcome };
}

const tokenOf = (personId: string): string => testToken({ personId, unit: '307001', roles: ['unit-drafter@307001'] });

/** Of this very process: the readers that the API started. */
function readers(): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines
    .filter((line) => line.includes('table-reader.js') && line.trim().split(/\s+/)[1] === String(process.pid))
    .map((line) => Number(line.trim().split(/\s+/)[0]));
}

/** Until the next look: who looks without a rest takes the processor from the reader. */
const turn = () => delay(20);

const eventsOf = async (intakeId: string): Promise<string[]> => {
  const types: string[] = [];
  for await (const { type } of eventStore.readStream(`intake-${intakeId}`)) types.push(type);
  return types;
};

describe('an upload', () => {
  it('that takes long is answered before it is read, and found by who sent it and nobody else', async () => {
    const { upload, get, outcome } = await serve(AT_ONCE);
    const begun = await upload(large, 'p-001', 'large');
    expect(begun).toMatchObject({ http: 202, status: 'reading' });
    const intakeId = begun.intakeId!;
    expect(await get(intakeId)).toMatchObject({ http: 200, status: 'reading' });
    expect(await get(intakeId, 'p-002')).toMatchObject({ http: 404, code: 'intake-not-found' });
    // Meanwhile one of somebody else is read, and a second of the same person waits.
    expect(await outcome(small, 'p-002')).toBe('read');
    expect(await upload(small)).toMatchObject({ http: 503, code: 'upload-under-way', retryAfter: '3' });
    while ((await get(intakeId)).status === 'reading') await turn();
    expect(await get(intakeId)).toMatchObject({ status: 'read' });
    const types = await eventsOf(intakeId);
    expect(types.filter((type) => type === 'IntakeReceived')).toHaveLength(1);
    // The same again records nothing; another file under the key is told from it.
    const patient = await serve(PATIENT);
    expect(await patient.upload(large, 'p-001', 'large')).toMatchObject({ http: 201, intakeId, status: 'read' });
    expect(await patient.upload(small, 'p-001', 'large')).toMatchObject({ http: 422, code: 'idempotency-key-reused' });
    expect(await eventsOf(intakeId)).toEqual(types);
  });

  it('whose reader is killed half-way fails alone, and can be sent again under its key', async () => {
    const { upload, outcome } = await serve(PATIENT);
    const killed = outcome(large, 'p-001', 'killed');
    while (readers().length === 0) await turn();
    const other = upload(small, 'p-002');
    const [first] = readers();
    process.kill(first!, 'SIGKILL');
    expect(await killed).toBe('reading-broke-off');
    expect(await other).toMatchObject({ http: 201 });
    expect(await outcome(large, 'p-001', 'killed')).toBe('read');
  });

  it('that needs more memory or time than there is fails alone', async () => {
    const { outcome } = await serve({ JIXIAO_UPLOAD_HEAP_MB: '40' });
    const demanding = new TextEncoder().encode(`${'项目\t'.repeat(100)}\n`.repeat(40_000));
    expect(await outcome(demanding)).toBe('reading-over-limit');
    expect(await outcome(small)).toBe('read');
    const hasty = await serve({ JIXIAO_UPLOAD_S: '1' });
    expect(await hasty.outcome(demanding)).toBe('reading-over-limit');
  });

  it('that the API did not live to read is recorded as failed, and goes on when it is sent again', async () => {
    const ending = await serve(AT_ONCE);
    const begun = await ending.upload(large, 'p-001', 'ended');
    expect(begun.http).toBe(202);
    open.delete(ending.app);
    await ending.app.close();
    expect((await eventsOf(begun.intakeId!)).at(-1)).toBe('ReadingFailed');
    expect(readers()).toEqual([]);
    const { get, outcome } = await serve();
    expect(await get(begun.intakeId!)).toMatchObject({ status: 'failed', failure: { code: 'reading-broke-off' } });
    expect(await outcome(large, 'p-001', 'ended')).toBe('read');
  });

  it('that breaks off leaves nothing and keeps nobody waiting', async () => {
    const { url, outcome } = await serve();
    const head = [
      'POST /api/v1/intakes?fileName=t.tsv HTTP/1.1',
      'host: here',
      `authorization: Bearer ${tokenOf('p-001')}`,
      'content-type: text/csv',
      `content-length: ${large.length}`,
    ];
    const before = await eventStore.head();
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await new Promise((resolve) => socket.write(`${head.join('\r\n')}\r\n\r\n${'a'.repeat(1000)}`, resolve));
    socket.destroy();
    let last = 'upload-under-way';
    while (last === 'upload-under-way') last = await outcome(small);
    expect(last).toBe('read');
    expect(BigInt(await eventStore.head())).toBeGreaterThan(BigInt(before));
  });

  it('is one of a person at a time: of ten at once the others are told to come again', async () => {
    const { upload } = await serve(PATIENT);
    const all = await Promise.all(Array.from({ length: 10 }, () => upload(small)));
    expect(new Set(all.map(({ http }) => http))).toEqual(new Set([201, 503]));
    expect(all.filter(({ code }) => code === 'upload-under-way').length).toBeGreaterThan(0);
  });
});

describe('an upload to an API that has refused all those before', () => {
  let running: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    running = await serve();
    open.delete(running.app);
  });
  afterAll(() => running.app.close());

  it.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['one line without an end', new Uint8Array(3 * 1024 * 1024).fill(97), 'line-too-long'],
    ['a million columns', new TextEncoder().encode(`${'项\t'.repeat(500_000)}\n`), 'too-many-cells'],
    ['one cell as long as a book', new TextEncoder().encode(`项目名称\t${'长'.repeat(30_000)}\n`), 'cell-too-long'],
    ['more rows than any county has', new TextEncoder().encode('a\tb\n'.repeat(60_000)), 'too-many-lines'],
    ['zeros', new Uint8Array(1024), 'binary-file'],
    ['a NUL in a text', new TextEncoder().encode('单位名称\t\u0000\n'), 'binary-file'],
    ['a workbook that was cut off', new Uint8Array([0x50, 0x4b, 3, 4, 0x14, 0]), 'damaged-workbook'],
    [
      'a workbook of an old version',
      hex(`d0cf11e0a1b11ae1${'00'.repeat(500)}57006f0072006b0062006f006f006b00`),
      'file-kind-not-read',
    ],
    ['a workbook that is locked', sheets(1, {}, { 'xl/workbook.xml': { flags: 1 } }), 'encrypted-workbook'],
    ['a megabyte that unpacks to a gigabyte', sheets(1, { 'xl/worksheets/sheet1.xml': bomb }), 'workbook-too-large'],
    ['ten thousand sheets', sheets(10_000), 'too-many-sheets'],
    [
      'a billion laughs',
      sheets(1, { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      'workbook-with-doctype',
    ],
    [
      'a workbook with macros and links and no table',
      sheets(1, { 'xl/vbaProject.bin': 'x', 'xl/externalLinks/externalLink1.xml': 'x' }),
      'not-a-target-table',
    ],
  ])('of %s is refused in one sentence', async (_, file, code) => {
    expect(await running.outcome(file)).toBe(code);
  });

  it('is read', async () => expect(await running.outcome(small)).toBe('read'));
});
