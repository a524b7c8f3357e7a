import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { transfer } from './operations.js';
import { contentOf, populate } from './population-for-spec.js';

type Child = ChildProcessByStdio<null, Readable, Readable>;

const SEED = Number(process.env['JIXIAO_SEED']);
const RUNS = 20;
const KILLS = 2;
const EVENTS_A_RUN = 200;
const EVENTS = RUNS * EVENTS_A_RUN;
const quiet = (): void => undefined;

/** The n-th of this seed's numbers, from 0 to 1. */
const chance = (n: number): number => createHash('sha256').update(`${SEED}/${n}`).digest().readUInt32LE() / 2 ** 32;

describe(`a transfer that is killed at random moments (JIXIAO_SEED=${SEED})`, () => {
  const opened = new Map<TestDatabase, TestEventStore>();
  const children: Child[] = [];
  let folder: string;
  let source: string;

  async function newStore(): Promise<{ database: TestDatabase; server: TestEventStore }> {
    const database = await createTestDatabase();
    const server = await startTestEventStore(database.eventStoreUrl);
    opened.set(database, server);
    return { database, server };
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jixiao-killed-'));
    source = (await newStore()).server.connectionString;
    await populate(source);
    const client = EventStoreDBClient.connectionString(source);
    for (let run = 0; run < RUNS; run += 1) {
      const events = Array.from({ length: EVENTS_A_RUN }, (_, n) =>
        jsonEvent({ type: 'Filled', data: { run, n, 文: '填'.repeat(60) } }),
      );
      for (let from = 0; from < events.length; from += 20)
        await client.appendToStream(`fill-${(run + from) % 23}`, events.slice(from, from + 20));
    }
    await client.dispose();
    await transfer.export(source, { file: join(folder, 'sound.gz'), onProgress: quiet });
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });
  afterAll(async () => {
    for (const [database, server] of opened) {
      await server.close();
      await database.drop();
    }
    await rm(folder, { recursive: true });
  });

  function run(kind: string, from: string, to: string): Child {
    const program = './libs/platform/event-transfer/src/run-for-spec.mjs';
    const child = spawn(process.execPath, [program, kind, from, to], {
      env: { ...process.env, NODE_OPTIONS: '' }, // which has what Jest needs
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.push(child);
    return child;
  }

  /** Runs it, kills it at the `killAt`-th event of `phase`, or lets it end; its last line. */
  async function untilKilled(child: Child, phase: string, killAt: number): Promise<string> {
    const errors: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
    let last = '';
    for await (const line of createInterface({ input: child.stdout })) {
      last = line;
      const [at, events] = line.split(' ');
      if (at === phase && Number(events) >= killAt) child.kill('SIGKILL');
    }
    expect(errors.join('')).toBe('');
    return last;
  }

  /** Kills at moments spread over the work until it gets through; how often it was killed. */
  async function throughKills(kind: string, ends: { from: string; to: string }, phase: string): Promise<number> {
    for (let kills = 0; ; kills += 1) {
      const killAt = kills < KILLS ? chance(kills) * EVENTS * 0.4 : Infinity;
      const last = await untilKilled(run(kind, ends.from, ends.to), phase, killAt);
      if (last.startsWith('done ')) {
        expect(JSON.parse(last.slice('done '.length))).toMatchObject({ agrees: true });
        return kills;
      }
    }
  }

  it.each(['cut.gz', 'cut.ndjson'])(
    'an export to %s goes on, and is the file that it would have been',
    async (name) => {
      const file = join(folder, name);
      const kills = await throughKills('export', { from: source, to: file }, 'export');
      expect(kills).toBeGreaterThanOrEqual(1);
      expect(existsSync(`${file}.part`)).toBe(false);
      const text = async (path: string) => {
        const bytes = await readFile(path);
        return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').slice(1, -2);
      };
      expect(await text(file)).toEqual(await text(join(folder, 'sound.gz')));
    },
  );

  it('an export that goes on keeps what was written', async () => {
    const file = join(folder, 'kept.ndjson');
    await untilKilled(run('export', source, file), 'export', EVENTS * 0.8);
    expect((await stat(`${file}.part`)).size).toBeGreaterThan(500_000);
    let first = 0;
    await transfer.export(source, {
      file,
      onProgress: ({ phase, events }) => (first = phase === 'export' ? events : first),
    });
    expect(first).toBeLessThan(EVENTS * 0.7);
  });

  it.each(['import', 'copy'])('%s: it goes on, and the target holds everything once', async (kind) => {
    const { connectionString } = (await newStore()).server;
    const from = kind === 'import' ? join(folder, 'sound.gz') : source;
    expect(await throughKills(kind, { from, to: connectionString }, 'write')).toBeGreaterThanOrEqual(1);
    expect(await contentOf(connectionString)).toEqual(await contentOf(source));
  });

  it('an import goes on when the target went away for a while', async () => {
    const { database, server } = await newStore();
    const child = run('import', join(folder, 'sound.gz'), server.connectionString);
    const ended = untilKilled(child, 'write', Infinity);
    await writing(child);
    await server.close();
    await delay(300);
    opened.set(database, await startTestEventStore(database.eventStoreUrl, server.port));
    expect(JSON.parse((await ended).slice('done '.length))).toMatchObject({ agrees: true });
    expect(await contentOf(server.connectionString)).toEqual(await contentOf(source));
  });
});

/** Resolves in the middle of writing. */
const writing = (child: Child): Promise<void> =>
  new Promise((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      if (/write ([5-9]\d\d|\d{4})/.test(text.toString('latin1'))) resolve();
    });
  });
