import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#testing/stores';

const event = (n: number) => jsonEvent({ type: 'Counted', data: { n } });
const MAIN = 'dist/apps/event-store/src/main.js';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

describe('jixiao event-store', () => {
  let database: TestDatabase;
  let folder: string;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'jixiao-event-store-'));
    await chmod(folder, 0o711); // the account that Postgres runs as passes through
  });
  afterEach(async () => {
    for (const child of children.splice(0)) {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const child = spawn(process.execPath, [MAIN, ...args], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    children.push(child);
    const text = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text.out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text.err += chunk));
    const ended = once(child, 'close').then((): Ended => ({ code: child.exitCode, ...text }));
    /** The address it prints when it serves. */
    const ready = async (): Promise<string> => {
      while (!text.out.includes('\n') && child.exitCode === null) {
        await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
      }
      const [, address] = /^ready (.*)\n/.exec(text.out) ?? [];
      if (address === undefined) throw new Error(`it ended before it was ready: ${text.err}`);
      return address;
    };
    return { child, ended, ready };
  }
  const run = (...args: string[]) => start(args);
  const onDatabase = () => ['--port', '0', '--database-url', database.eventStoreUrl];

  it('prints where it serves, keeps what it acknowledged over kill -9, and ends cleanly on SIGTERM', async () => {
    const killed = run(...onDatabase());
    const client = EventStoreDBClient.connectionString(await killed.ready());
    const appended = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        client.appendToStream(`kept-${n}`, event(n), { expectedRevision: NO_STREAM }),
      ),
    );
    killed.child.kill('SIGKILL');
    await client.dispose();

    const next = run(...onDatabase());
    const address = await next.ready();
    const other = EventStoreDBClient.connectionString(address);
    const positions: (bigint | undefined)[] = [];
    for await (const { event: it } of other.readAll()) positions.push(it?.position.commit);
    expect(positions).toEqual(appended.map(({ position }) => position?.commit).toSorted(byValue));
    await other.dispose();

    next.child.kill('SIGTERM');
    const { code, out } = await next.ended;
    expect([code, out]).toEqual([0, `ready ${address}\n`]);
  });

  it('logs in lines of JSON what happens to it, and no line per request', async () => {
    const server = run(...onDatabase());
    const client = EventStoreDBClient.connectionString(await server.ready());
    for (let n = 0; n < 20; n += 1) await client.appendToStream('logged', event(n));
    await client.dispose();
    server.child.kill('SIGINT');
    const { code, err } = await server.ended;
    expect(code).toBe(0);
    const lines = err
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { msg: string }).msg); // written by the log
    expect(lines).toEqual(['lease taken', 'listening', 'stopped']);
  });

  it('takes everything from the environment, lets other machines in only with TLS and users, and says tls=true', async () => {
    const tls = resolve('test/fixtures/tls');
    const env = {
      EVENTSTORE_DATABASE_URL: database.eventStoreUrl,
      JIXIAO_EVENTSTORE_PORT: '0',
      JIXIAO_EVENTSTORE_HOST: '0.0.0.0',
      JIXIAO_EVENTSTORE_ADVERTISE: 'localhost',
      JIXIAO_EVENTSTORE_MAX_CONNECTIONS: '50',
      JIXIAO_EVENTSTORE_TLS_CERT: join(tls, 'localhost.crt'),
      JIXIAO_EVENTSTORE_TLS_KEY: join(tls, 'localhost.key'),
      JIXIAO_LOG_LEVEL: 'silent',
    };
    const refused = await start([], env).ended;
    expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/^要在 0\.0\.0\.0 上监听.*--users.*\n$/)]);

    const hashing = run('hash-password');
    hashing.child.stdin.end('geheim\n');
    const { code, out, err } = await hashing.ended;
    expect([code, err]).toEqual([0, '']);
    const usersFile = join(folder, 'users.json');
    await writeFile(usersFile, JSON.stringify([{ name: 'ann', password: out.trim(), groups: ['$admins'] }]));

    const server = start([], { ...env, JIXIAO_EVENTSTORE_USERS: usersFile });
    const address = await server.ready();
    expect(address).toMatch(/^esdb:\/\/localhost:\d+\?tls=true$/);
    const client = EventStoreDBClient.connectionString(
      `${address.replace('esdb://', 'esdb://ann:geheim@')}&tlsCAFile=${join(tls, 'ca.crt')}`,
    );
    await client.appendToStream('over-tls', event(1));
    await client.dispose();
    server.child.kill('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0, err: '' });
  });

  it('ends with one sentence when its port is taken', async () => {
    const env = { JIXIAO_LOG_LEVEL: 'silent' };
    const first = start(onDatabase(), env);
    const port = new URL(await first.ready()).port;
    const other = await createTestDatabase();
    const second = await start(['--port', port, '--database-url', other.eventStoreUrl], env).ended;
    expect([second.code, second.out]).toEqual([1, '']);
    expect(second.err).toMatch(/^事件库的端口 \d+ 已被占用.*is in use.*\n$/);
    await other.drop();
  });

  it.each([
    [
      'its database is not there',
      ['--database-url', 'postgres://nobody@127.0.0.1:1/nothing'],
      /^事件库连不上它的数据库 127\.0\.0\.1:1\/nothing.*check the address.*\n$/,
    ],
    [
      'its data directory cannot be written to',
      ['--data-dir', '/etc/hosts/jixiao'],
      /^数据目录 \/etc\/hosts\/jixiao 不能写入.*--data-dir.*\n$/,
    ],
  ])('ends with one sentence when %s', async (_what, args, sentence) => {
    const { code, out, err } = await run('--port', '0', ...args).ended;
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(sentence);
  });

  it('makes its database anew where the first start was cut off, keeps it over a restart, and stops its Postgres', async () => {
    const dataDir = join(folder, 'cut-off');
    await mkdir(join(dataDir, 'pgdata.half'), { recursive: true });
    await writeFile(join(dataDir, 'pgdata.half/PG_VERSION'), '18\n');
    const options = ['--port', '0', '--data-dir', dataDir];
    const first = run(...options);
    const client = EventStoreDBClient.connectionString(await first.ready());
    await client.appendToStream('kept', event(1));
    await client.dispose();
    first.child.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);

    const second = run(...options);
    const again = EventStoreDBClient.connectionString(await second.ready());
    for await (const { event: it } of again.readStream('kept')) expect(it?.data).toEqual({ n: 1 });
    await again.dispose();
    second.child.kill('SIGTERM');
    expect((await second.ended).code).toBe(0);
  });

  it('names export and import when the data is of another Postgres', async () => {
    const dataDir = join(folder, 'older');
    await mkdir(join(dataDir, 'pgdata'), { recursive: true });
    await writeFile(join(dataDir, 'pgdata/PG_VERSION'), '15\n');
    const { code, err } = await run('--port', '0', '--data-dir', dataDir).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/属于 Postgres 15.*jixiao events export.*jixiao events import/);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

const byValue = (a: bigint | undefined, b: bigint | undefined) => Number((a ?? 0n) - (b ?? 0n));
