import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { hashPassword, startEventStoreServer } from '#engine/event-store-server';
import { createTestDatabase, startTestEventStore, type TestDatabase } from '#testing/stores';
import { run } from '../program.js';

const EVENTS = 1000;
const fixture = (name: string): string => new URL(`../../../../test/fixtures/tls/${name}`, import.meta.url).pathname;

describe('jixiao events', () => {
  const databases: TestDatabase[] = [];
  const servers: { close(): Promise<void> }[] = [];
  const out: string[] = [];
  const err: string[] = [];
  let folder: string;
  let source: string;
  let sound: string;

  async function newStore(): Promise<string> {
    const database = await createTestDatabase();
    databases.push(database);
    const server = await startTestEventStore(database.eventStoreUrl);
    servers.push(server);
    return server.connectionString;
  }

  async function ran(...args: string[]) {
    out.length = err.length = 0;
    process.exitCode = undefined;
    await run(['events', ...args]);
    return { out: out.join('\n'), err: err.join('\n'), exitCode: process.exitCode };
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jixiao-events-'));
    source = await newStore();
    const client = EventStoreDBClient.connectionString(source);
    for (let stream = 0; stream < 10; stream += 1) {
      const events = Array.from({ length: EVENTS / 10 }, (_, n) =>
        jsonEvent({ type: 'Filled', data: { n, 文: '目标'.repeat(40) } }),
      );
      await client.appendToStream(`target-${stream}`, events);
    }
    await client.dispose();
    sound = join(folder, 'sound.gz');
  });
  beforeEach(() => {
    jest.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
    jest.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = undefined;
    delete process.env['EVENTSTORE_URL'];
  });
  afterAll(async () => {
    for (const server of servers) await server.close();
    for (const database of databases) await database.drop();
    await rm(folder, { recursive: true });
  });

  it('exports, imports, copies and verifies, with one count and one digest everywhere', async () => {
    const [target, other] = [await newStore(), await newStore()];
    process.env['EVENTSTORE_URL'] = source;
    const exported = await ran('export', '--to', sound);
    expect(exported).toMatchObject({ err: '', exitCode: undefined });
    expect(exported.out).toContain('一致。They agree.');
    const [digest = ''] = /[0-9a-f]{64}/.exec(exported.out) ?? [];
    const commands = [
      ['import', '--from', sound, '--to', target],
      ['import', '--from', sound, '--to', target],
      ['copy', '--from', target, '--to', other],
      ['verify', '--from', other],
      ['verify', '--file', sound],
      ['verify'],
    ];
    for (const command of commands) {
      const { out: printed, err: errors, exitCode } = await ran(...command);
      expect([errors, exitCode]).toEqual(['', undefined]);
      expect(new Set(printed.match(/[0-9a-f]{64}/g))).toEqual(new Set([digest]));
      expect(printed).toContain(String(EVENTS));
      // A file has no more to give later: only a copy is run again to catch up.
      expect(printed.includes('再执行一次以补齐')).toBe(command[0] === 'copy');
    }
  });

  it('says in one sentence what a person has to put right', async () => {
    const [target, damaged, foreign] = [await newStore(), join(folder, 'damaged.gz'), join(folder, 'foreign.txt')];
    const whole = await readFile(sound);
    await writeFile(damaged, whole.subarray(0, whole.length - 20));
    await writeFile(foreign, 'hello\n');
    const client = EventStoreDBClient.connectionString(target);
    await client.appendToStream('target-3', [jsonEvent({ type: 'Other', data: {} })]);
    await client.dispose();
    const nobody = 'esdb://127.0.0.1:1?tls=false';
    const mistakes: readonly (readonly [args: string[], zh: string, en: string])[] = [
      [['export', '--from', source, '--to', sound], '已经存在', '--force'],
      [['export', '--from', source, '--to', join(folder, 'no', 'x.gz')], '没有这个文件或文件夹', 'no such file'],
      [['export', '--from', source, '--to', join(foreign, 'x.gz')], '不是文件夹', 'no folder'],
      [['export', '--from', nobody, '--to', join(folder, 'x.gz')], '127.0.0.1:1 没有应答', 'does not answer'],
      [['export', '--from', 'http://x', '--to', join(folder, 'x.gz')], '--from 有误', 'esdb://'],
      [['export', '--to', join(folder, 'x.gz')], '没有找到运行中的实例', 'EVENTSTORE_URL'],
      [['import', '--from', folder, '--to', target], '这是文件夹', 'a folder'],
      [['import', '--from', join(folder, 'none.gz'), '--to', target], '没有这个文件', 'no such file'],
      [['import', '--from', damaged, '--to', await newStore()], '不完整', 'cut off'],
      [['import', '--from', foreign, '--to', target], '不是 jixiao events export 写的文件', 'no file of'],
      [['import', '--from', sound, '--to', target], '流 target-3 ', 'holds other events'],
      [['import', '--from', sound, '--to', nobody], '127.0.0.1:1 没有应答', 'does not answer'],
      [['verify', '--file', damaged], '不完整', 'cut off'],
      [['copy', '--from', source], '缺少必需的选项', '--to'],
      [['backup'], '没有这个命令', "unknown command 'events backup'"],
    ];
    process.env['JIXIAO_DATA_DIR'] = folder;
    for (const [args, zh, en] of mistakes) {
      const { out: printed, err: errors, exitCode } = await ran(...args);
      expect({ args, printed, exitCode, lines: errors.split('\n').length }).toEqual({
        args,
        printed: '',
        exitCode: 1,
        lines: 1,
      });
      expect(errors).toContain(zh);
      expect(errors).toContain(en);
    }
    delete process.env['JIXIAO_DATA_DIR'];
    expect(existsSync(join(folder, 'x.gz.part'))).toBe(false);
  });

  it('says in one sentence that a password is wrong or an account may not', async () => {
    const usersFile = join(folder, 'users.json');
    const password = await hashPassword('right');
    await writeFile(
      usersFile,
      JSON.stringify([
        { name: 'admin', password, groups: ['$admins'] },
        { name: 'guest', password },
      ]),
    );
    const database = await createTestDatabase();
    databases.push(database);
    const tls = { certFile: fixture('localhost.crt'), keyFile: fixture('localhost.key') };
    const server = await startEventStoreServer({ databaseUrl: database.eventStoreUrl, port: 0, tls, usersFile });
    servers.push(server);
    const as = (who: string) =>
      `esdb://${who}@localhost:${server.port}?tlsCAFile=${encodeURIComponent(fixture('ca.crt'))}`;

    expect(await ran('import', '--from', sound, '--to', as('admin:right'))).toMatchObject({
      err: '',
      exitCode: undefined,
    });
    for (const [who, zh] of [
      ['admin:wrong', '不认识这个账号'],
      ['guest:right', '拒绝访问'],
    ] as const) {
      for (const args of [
        ['import', '--from', sound, '--to', as(who)],
        ['verify', '--from', as(who)],
      ]) {
        const { err: errors, exitCode } = await ran(...args);
        expect([errors.split('\n').length, exitCode]).toEqual([1, 1]);
        expect(errors).toContain(zh);
        expect(errors).not.toMatch(/right|wrong/);
      }
    }
  });

  it('names the event at which a tampered store is not sound', async () => {
    const file = join(folder, 'altered.ndjson');
    await ran('export', '--from', source, '--to', file);
    const altered = (await readFile(file, 'utf8')).replace('"n":7,', '"n":8,');
    await writeFile(file, altered);
    const { err: errors, exitCode } = await ran('verify', '--file', file);
    expect([errors, exitCode]).toEqual([expect.stringContaining('已损坏或被改动'), 1]);
  });

  it('as a process: a disk that is full is one sentence, and the export goes on when there is room', async () => {
    const file = join(folder, 'limited.ndjson');
    const command = ['export', '--from', source, '--to', file];
    const limited = await asProcess(command, 200);
    expect([limited.code, limited.err.trimEnd().split('\n').length]).toEqual([1, 1]);
    expect(limited.err).toContain('The disk is full');
    expect(existsSync(file)).toBe(false);
    await appendFile(`${file}.part`, '{"stream":"cut');

    const { code, err: errors, out: printed } = await asProcess(command);
    expect([code, errors]).toEqual([0, '']);
    expect(printed).toContain('They agree');
    expect((await readFile(file, 'utf8')).split('\n')).toHaveLength(EVENTS + 3);
  });

  it('says what it does, with examples and what the digest is', async () => {
    jest.spyOn(process.stdout, 'write').mockImplementation((line) => out.push(String(line)) > 0);
    for (const name of ['export', 'import', 'copy', 'verify']) {
      const { out: help, err: errors, exitCode } = await ran(name, '--help');
      expect(help).toMatch(new RegExp(`^用法 usage: jixiao events ${name} `));
      for (const told of ['例 examples', `jixiao events ${name} --`, '模 2^256', 'modulo 2^256'])
        expect(help).toContain(told);
      expect([errors, exitCode]).toEqual(['', undefined]);
    }
    expect((await ran()).out).toMatch(/export.*import.*copy.*verify/s);
  });
});

/** The program as a person runs it, with files of at most `limitKiB`, which the system tells like a full disk. */
async function asProcess(args: readonly string[], limitKiB?: number) {
  const node = [process.execPath, 'dist/apps/cli/src/main.js'];
  const limit = limitKiB === undefined ? '' : `ulimit -f ${limitKiB}; `;
  const command = ['-c', `${limit}exec "$@"`, 'bash', ...node, 'events', ...args];
  const child = spawn('bash', command, { stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out, err, code: child.exitCode };
}
