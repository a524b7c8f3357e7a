import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { DomainError } from '#domain/kernel';
import { ConfinedPool, type PoolOptions } from './confined-pool.js';

const built = pathToFileURL(join(import.meta.dirname, '../../../../dist/libs')).href;
const PROGRAM = `
import { getHeapStatistics } from 'node:v8';
import { serveConfined } from '${built}/platform/confined/src/index.js';
import { DomainError } from '${built}/domain/kernel/src/index.js';
let asked = 0;
const deeds = {
  count: () => (asked += 1),
  echo: (question) => question.bytes,
  environment: () => Object.keys(process.env),
  heap: () => getHeapStatistics().heap_size_limit,
  refuse: () => { throw new DomainError('unprocessable', 'no-table', { zh: '不是表。', en: 'No table.' }, { line: 3 }); },
  fail: () => { throw new TypeError('a defect'); },
  hang: () => { for (;;); },
  grow: () => { const all = []; for (;;) all.push(new Array(1000).fill(all.length)); },
  exit: () => process.exit(3),
};
serveConfined((question) => deeds[question.do](question));
`;

let folder: string;
let entry: string;
const pools: ConfinedPool[] = [];
const poolOf = (options: Partial<PoolOptions> = {}): ConfinedPool => {
  const pool = new ConfinedPool({ entry, size: 1, heapMb: 64, withinMs: 60_000, ...options });
  pools.push(pool);
  return pool;
};
const ask = (pool: ConfinedPool, deed: string, more: object = {}) =>
  pool.run((confined) => confined.ask({ do: deed, ...more }));

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-confined-'));
  entry = join(folder, 'program.mjs');
  await writeFile(entry, PROGRAM);
});
afterAll(async () => {
  for (const pool of pools) pool.close();
  await rm(folder, { recursive: true });
});

describe('confined work', () => {
  it('goes on in one process, which knows nothing of ours', async () => {
    const pool = poolOf();
    expect([await ask(pool, 'count'), await ask(pool, 'count')]).toEqual([1, 2]);
    expect(await ask(pool, 'echo', { bytes: new Uint8Array([0, 255]) })).toEqual(new Uint8Array([0, 255]));
    expect(await ask(pool, 'environment')).toEqual([]);
    // Beside the old space that is bounded there is the young one; without bounds it would be gigabytes.
    expect(await ask(pool, 'heap')).toBeLessThan(200 * 1024 ** 2);
  });

  it('may refuse, or be defective, and the process goes on', async () => {
    const pool = poolOf();
    const refusal = await ask(pool, 'refuse').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DomainError);
    expect(refusal).toMatchObject({ kind: 'unprocessable', code: 'no-table', details: { line: 3 } });
    await expect(ask(pool, 'fail')).rejects.toThrow('a defect');
    expect(await ask(pool, 'count')).toBe(1);
  });

  it.each([
    ['hang', 'time', { withinMs: 300 }],
    ['grow', 'heap', {}],
    ['exit', 'broke', {}],
  ] as const)('that would %s fails alone, and the next has a new process', async (deed, how, options) => {
    // The time is for those that hang: the next one has to start a process in it.
    const pool = poolOf();
    await ask(pool, 'count');
    const bounded = deed === 'hang' ? poolOf(options) : pool;
    await expect(ask(bounded, deed)).rejects.toMatchObject({ how });
    expect(await ask(deed === 'hang' ? pool : bounded, 'count')).toBe(deed === 'hang' ? 2 : 1);
  });

  it('that is killed fails alone, in its turn, while the others go on', async () => {
    const pool = poolOf({ size: 2 });
    const order: string[] = [];
    let known: (pid: number) => void = () => undefined;
    const started = new Promise<number>((resolve) => (known = resolve));
    const hanging = pool.run(async (confined) => {
      await confined.ask({ do: 'count' });
      known(confined.pid ?? 0);
      await confined.ask({ do: 'hang' });
    });
    const failed = expect(hanging).rejects.toMatchObject({ how: 'broke' });
    const pid = await started;
    const others = ['first', 'second', 'third'].map((name) => ask(pool, 'count').then(() => order.push(name)));
    await Promise.all(others);
    expect(order).toEqual(['first', 'second', 'third']);
    process.kill(pid, 'SIGKILL');
    await failed;
    expect(await ask(pool, 'count')).toBe(4);
  });

  it('fails when the pool is closed, waiting or not', async () => {
    const pool = poolOf();
    const ended = Promise.allSettled([ask(pool, 'hang'), ask(pool, 'count'), ask(pool, 'count')]);
    pool.close();
    expect((await ended).map(({ status }) => status)).toEqual(Array(3).fill('rejected'));
    await expect(ask(pool, 'count')).rejects.toThrow('closed');
  });

  it('ends with us, however we end and whatever it does', async () => {
    const parent = spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { ConfinedPool } from '${built}/platform/confined/src/index.js';
        const pool = new ConfinedPool({ entry: ${JSON.stringify(entry)}, size: 1, heapMb: 64, withinMs: 600_000 });
        await pool.run(async (confined) => {
          await confined.ask({ do: 'count' });
          process.stdout.write(String(confined.pid));
          await confined.ask({ do: 'hang' });
        });`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'], env: {} },
    );
    const [said] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(said.toString());
    expect(isAlive(pid)).toBe(true);
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    while (isAlive(pid)) await delay(20); // the test's own time limit ends it
  });
});
