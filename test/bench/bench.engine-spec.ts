import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type BenchReport } from './bench.js';
import { parentOf } from './proc.js';

const MAIN = ['--import', './test/setup/typescript.mjs', 'test/bench/main.ts'];
const TINY = ['--quick', '--events', '1000', '--rounds', '1'];

describe('npm run bench', () => {
  let folder: string;
  const children: ChildProcess[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bench-spec-'));
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  function run(...args: string[]) {
    // What it makes in the temporary folder is all below one of ours.
    const env = { ...process.env, TMPDIR: folder, INIT_CWD: folder };
    const child = spawn(process.execPath, [...MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
    children.push(child);
    const said = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
    return { child, said, closed: once(child, 'close') };
  }

  it('runs a measure, prints it against what is demanded, writes every round to a file, and leaves nothing behind', async () => {
    const { said, closed } = run('event-store', ...TINY, '--only', 'append-latency', '--json', 'figures.json');
    expect([(await closed)[0], said.err.replace(/^\[.*\n/gm, '')]).toEqual([0, '']);
    expect(said.out).toMatch(/单条追加，逐条，p50 single append,.*ms.*≤ 1\.9 ms +(是 yes|否 NO)/);
    expect(said.out).toContain('postgres fsync: on');
    const { measures } = JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8')) as BenchReport;
    const [ours] = measures[0]?.samples['ours'] ?? [];
    expect(ours).toMatchObject({ p50: expect.any(Number), 'cpu:client': expect.any(Number) });
    expect(readdirSync(folder)).toEqual(['figures.json']);
  });

  it('takes a county’s last week through the product and its twin, in the quick form', async () => {
    const { said, closed } = run('approvals', '--quick', '--json', 'figures.json');
    expect([(await closed)[0], said.err.replace(/^\[.*\n/gm, '')]).toEqual([0, '']);
    const { measures } = JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8')) as BenchReport;
    expect(measures.map(({ name, hasFailed }) => ({ name, hasFailed }))).toEqual(
      ['commands', 'bulk', 'inbox', 'machine'].map((name) => ({ name })),
    );
    const [ours, twin] = [measures[0]?.samples['ours']?.[0], measures[0]?.samples['twin']?.[0]];
    // Of two who sign the same at once one is refused, by both programs.
    expect(ours).toMatchObject({ conflicts: 1, done: twin?.['done'], p99: expect.any(Number) });
    expect(twin).toMatchObject({ conflicts: 1 });
    expect(readdirSync(folder)).toEqual(['figures.json']);
  });

  it('ends what it started when it is interrupted', async () => {
    const { child, said, closed } = run('event-store', ...TINY, '--only', 'append');
    while (!said.err.includes('warm-up')) await once(child.stderr, 'data');
    const descendants = descendantsOf(child.pid);
    expect(descendants.length).toBeGreaterThan(3);
    child.kill('SIGINT');
    expect((await closed)[0]).toBe(1);
    expect(said.err.split('\n').filter((line) => line !== '' && !line.startsWith('['))).toEqual([
      'SIGINT：已中止，没有结果。Stopped, there are no figures.',
    ]);
    // The shell that watches over Postgres hears of the end by a pipe, a moment later.
    while (descendants.some((pid) => existsSync(`/proc/${pid}`))) await delay(20); // the test's own time limit ends it
    expect(readdirSync(folder)).toEqual([]);
  });

  it('tells in one sentence what there is when it is asked for what there is not', async () => {
    const { said, closed } = run('event-store', '--only', 'apend');
    expect((await closed)[0]).toBe(1);
    expect(said.err).toMatch(/^没有这个项目 measure: "apend"，可选 choose one of: append, .*memory\n$/);
  });
});

function descendantsOf(pid: number | undefined): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(Number(name))] as const);
  const below = (parent: number | undefined): number[] =>
    parents.flatMap(([child, of]) => (of === parent ? [child, ...below(child)] : []));
  return below(pid);
}
