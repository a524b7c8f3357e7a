import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { removeEmbeddedPostgres } from './remove-embedded-postgres.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres.js';

const START_IN_A_PROCESS = `
  import { startEmbeddedPostgres } from './libs/engine/embedded-postgres/src/index.ts';
  const { urls } = await startEmbeddedPostgres({ dataDir: process.argv[1] });
  console.log(urls.admin);
  setInterval(() => undefined, 1000);`;

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

/** A session that settles when it ends, which it does with its server. */
async function openSession(url: string): Promise<{ ended: Promise<void> }> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => client.once('end', resolve));
  await client.connect();
  return { ended };
}

/** Where the checkout is closed to the account that runs Postgres, a copy of the binaries lies there too. */
const kept = async (dataDir: string) => (await readdir(dataDir)).filter((name) => !name.startsWith('postgres-'));

describe('embedded Postgres', () => {
  let root: string;
  let dataDir: string;
  const started: EmbeddedPostgres[] = [];
  const owners: ChildProcess[] = [];
  const start = async (options: { port?: number; say?: (sentence: string) => void } = {}) => {
    const postgres = await startEmbeddedPostgres({ dataDir, ...options });
    started.push(postgres);
    return postgres;
  };
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'jixiao-postgres-'));
    await chmod(root, 0o755);
    dataDir = join(root, 'data');
  });
  afterEach(async () => {
    for (const owner of owners.splice(0)) owner.kill('SIGKILL');
    await Promise.all(started.splice(0).map((postgres) => postgres.stop()));
    await removeEmbeddedPostgres(dataDir);
    await rm(root, { recursive: true, force: true });
  });

  it('gives the data of a version that had no role for personal data one, and goes on', async () => {
    const first = await start();
    await query(first.urls.eventStore, 'create table kept (id integer)');
    await query(first.urls.admin, 'drop schema personal_data; drop owned by personal_data; drop role personal_data');
    await first.stop();
    const file = join(dataDir, 'pgdata', 'jixiao-passwords.json');
    const older = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
    delete older['personal_data'];
    await writeFile(file, JSON.stringify(older));
    const second = await start();
    expect(await query(second.urls.personalData, 'select current_schema() as schema')).toEqual([
      { schema: 'personal_data' },
    ]);
    expect(await query(second.urls.eventStore, 'select * from kept')).toEqual([]);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject(older);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('starts from nothing: durable, on 127.0.0.1 only, one schema for each role', async () => {
    const { urls } = await start();
    const settings = `SELECT name, setting FROM pg_settings
      WHERE name IN ('fsync', 'listen_addresses', 'unix_socket_directories', 'synchronous_commit') ORDER BY name`;
    expect(await query(urls.admin, settings)).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'synchronous_commit', setting: 'on' },
      { name: 'unix_socket_directories', setting: '' },
    ]);
    for (const [url, schema] of [
      [urls.eventStore, 'event_store'],
      [urls.readModels, 'read_models'],
      [urls.personalData, 'personal_data'],
      [urls.jobs, 'jobs'],
    ] as const) {
      const who = await query(url, 'SELECT current_user::text AS role, current_schema()::text AS schema');
      expect(who).toEqual([{ role: schema, schema }]);
    }
  });

  it('lets nobody in without the password, which only the owner can read', async () => {
    const { urls } = await start();
    const wrong = new URL(urls.admin);
    wrong.password = 'wrong';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
    expect((await stat(join(dataDir, 'pgdata/jixiao-passwords.json'))).mode & 0o077).toBe(0);
    expect(await kept(dataDir)).toEqual(['instance.lock', 'pgdata']);
  });

  it('keeps data and passwords over a restart', async () => {
    const first = await start();
    await query(first.urls.eventStore, 'CREATE TABLE kept AS SELECT 7 AS n');
    await first.stop();
    const second = await start({ port: first.port });
    expect(second.urls).toEqual(first.urls);
    expect(await query(second.urls.eventStore, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  /** A process that owns a server, with the server's address. */
  async function startOwner() {
    const args = ['--conditions=source', '--import', './test/setup/typescript.mjs', '--input-type=module'];
    const owner = spawn(process.execPath, [...args, '-e', START_IN_A_PROCESS, dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    owners.push(owner);
    const [url] = (await once(createInterface({ input: owner.stdout }), 'line')) as [string];
    await query(url, 'CREATE TABLE kept AS SELECT 7 AS n');
    return { owner, url };
  }
  const serverPid = async () => Number((await readFile(join(dataDir, 'pgdata/postmaster.pid'), 'utf8')).split('\n')[0]);

  it('goes when the process that started it is killed, and the next start finds what was committed', async () => {
    const { owner, url } = await startOwner();
    const session = await openSession(url);
    owner.kill('SIGKILL');
    await session.ended;
    const { urls } = await start();
    expect(await query(urls.admin, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it('stops a server that outlived its owner before it starts its own', async () => {
    const { owner, url } = await startOwner();
    const session = await openSession(url);
    const pid = await serverPid();
    // What would end the server together with its owner, killed before the owner is.
    const group = execFileSync('ps', ['-o', 'pgid=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const others = execFileSync('pgrep', ['-g', group], { encoding: 'utf8' }).trim().split('\n').map(Number);
    for (const other of others) if (other !== pid) process.kill(other, 'SIGKILL');
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    expect(process.kill(pid, 0)).toBe(true);
    const { urls } = await start();
    await session.ended;
    expect(await query(urls.admin, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it('leaves a server alone whose owner is alive, with a sentence', async () => {
    const { urls } = await start();
    await expect(start()).rejects.toThrow('is in use by a running instance');
    await expect(removeEmbeddedPostgres(dataDir)).rejects.toThrow('is in use by a running instance');
    expect(await query(urls.admin, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
  });

  it('tells that the server is gone when it is killed, and starts again on the same data', async () => {
    const first = await start();
    await query(first.urls.admin, 'CREATE TABLE kept AS SELECT 7 AS n');
    process.kill(await serverPid(), 'SIGKILL');
    await first.exited;
    const { urls } = await start({ port: first.port });
    expect(await query(urls.admin, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it('starts where a stale pid file names what is another program by now, and leaves that program alone', async () => {
    await (await start()).stop();
    // Of the same account: Postgres knows by itself that another account's program is no server.
    const { uid, gid } = await stat(join(dataDir, 'pgdata'));
    const other = spawn('sleep', ['600'], { uid, gid });
    const lines = [other.pid, join(dataDir, 'pgdata'), 1, 5432, '', '127.0.0.1', '', 'ready'];
    await writeFile(join(dataDir, 'pgdata/postmaster.pid'), `${lines.join('\n')}\n`);
    const { urls } = await start();
    expect(await query(urls.admin, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    expect(other.exitCode).toBeNull();
    other.kill();
  });

  it('makes the database anew where the first attempt was cut off', async () => {
    await mkdir(join(dataDir, 'pgdata.half'), { recursive: true });
    await writeFile(join(dataDir, 'pgdata.half/PG_VERSION'), '18\n');
    await writeFile(join(dataDir, 'initdb-password'), 'old\n');
    const { urls } = await start();
    expect(await query(urls.admin, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    expect(await kept(dataDir)).toEqual(['instance.lock', 'pgdata']);
  });

  it('refuses the data of another Postgres version with a sentence', async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, 'pgdata/PG_VERSION'), '15\n');
    await expect(start()).rejects.toThrow(/属于 Postgres 15.*was made by Postgres 15, this is 18: .*--fresh/);
  });

  it('refuses a port in use with a sentence', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    await expect(start({ port })).rejects.toThrow(`Port ${port} is in use: choose another with JIXIAO_POSTGRES_PORT.`);
    taken.close();
  });

  it('runs as the owner of the data that is there', async () => {
    const first = await start();
    await query(first.urls.admin, 'CREATE TABLE kept AS SELECT 7 AS n');
    await first.stop();
    const me = process.getuid?.() ?? 0;
    const owner = me === 0 ? 65_534 : me;
    execFileSync('chown', ['-R', String(owner), join(dataDir, 'pgdata')]);
    const { urls } = await start();
    expect(await query(urls.admin, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
    expect((await stat(join(dataDir, 'pgdata/postmaster.pid'))).uid).toBe(owner);
  });

  it('works below a folder that is closed to others', async () => {
    await chmod(root, 0o700);
    const said: string[] = [];
    const first = await start({ say: (sentence) => said.push(sentence) });
    await query(first.urls.admin, 'CREATE TABLE kept AS SELECT 7 AS n');
    await first.stop();
    const { urls } = await start({ say: (sentence) => said.push(sentence) });
    expect(await query(urls.admin, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
    expect(said.length).toBeLessThanOrEqual(1);
    for (const sentence of said) expect(sentence).toContain('is closed to others');
  });
});
