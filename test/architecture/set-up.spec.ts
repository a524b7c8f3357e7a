import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '../fault/until.js';

// A compiler that counts how often it is run, and takes until it is let go.
const COMPILER = `import { appendFileSync, existsSync } from 'node:fs';
appendFileSync('builds', 'x');
while (!existsSync('go')) await new Promise((resolve) => setTimeout(resolve, 20));`;
const WAITS = 'Another process is installing or building: waiting for it';

/** A checkout of which everything is installed and nothing built. */
describe('setting up', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'jixiao-set-up-'));
    const compiler = join(root, 'node_modules', 'typescript', 'bin');
    const bundler = join(root, 'node_modules', 'vite', 'bin');
    for (const folder of [join(root, 'apps'), join(root, 'libs'), compiler, bundler])
      mkdirSync(folder, { recursive: true });
    cpSync('infra/bootstrap', join(root, 'infra', 'bootstrap'), { recursive: true });
    for (const file of ['tsconfig.json', 'tsconfig.build.json']) writeFileSync(join(root, file), '{}');
    writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
    for (const file of ['package-lock.json', 'node_modules/.package-lock.json'])
      writeFileSync(join(root, file), '{ "packages": {} }');
    writeFileSync(join(compiler, 'tsc'), COMPILER);
    writeFileSync(join(bundler, 'vite.js'), '');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const builds = () => (existsSync(join(root, 'builds')) ? readFileSync(join(root, 'builds'), 'utf8') : '');
  const command = () => ['-e', `(await import('${join(root, 'infra/bootstrap/set-up.mjs')}')).setUp()`];
  const turn = () => join(root, 'dist', '.setting-up');
  function started() {
    const program = spawn(process.execPath, ['--input-type=module', ...command()], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    program.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
    return { ended: once(program, 'close'), said: () => said };
  }

  it('is done by one process at a time, and the other says in one line that it waits', async () => {
    const first = started();
    await until(() => builds() === 'x', 'a build under way');
    const second = started();
    await until(() => second.said().includes(WAITS), 'a second one that waits');
    writeFileSync(join(root, 'go'), '');
    expect([await first.ended, await second.ended]).toEqual([
      [0, null],
      [0, null],
    ]);
    expect(first.said()).not.toContain(WAITS);
    expect(second.said().trim().split('\n')).toEqual([expect.stringContaining(WAITS)]);
    expect([builds(), existsSync(turn())]).toEqual(['x', false]);
  });

  it('waits for nobody who was killed, and gives its turn back when it fails', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    mkdirSync(join(root, 'dist'));
    symlinkSync(String(pid), turn());
    writeFileSync(join(root, 'node_modules/typescript/bin/tsc'), 'process.exit(3)');
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', ...command()], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('Setting up failed')]);
    expect(existsSync(turn())).toBe(false);
  });
});
