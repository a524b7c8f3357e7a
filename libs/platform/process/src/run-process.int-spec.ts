import { afterEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOREVER = 'setInterval(() => undefined, 1000)';
interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

describe('runProcess', () => {
  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  function run(start: string, options = '{}') {
    const script = `import { runProcess } from './libs/platform/process/src/index.ts';
      await runProcess('demo', async (stopping) => { ${FOREVER}; ${start} }, ${options});`;
    const args = ['--import', './test/setup/typescript.mjs', '--input-type=module', '-e', script];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    children.push(child);
    const text = { out: '', err: '' };
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (text.out += chunk));
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (text.err += chunk));
    // Not 'close': Node does not emit it after disconnect().
    const pipes = [child.stdout, child.stderr].filter((pipe) => pipe !== null);
    const all = [once(child, 'exit'), ...pipes.map((pipe) => once(pipe, 'end'))];
    const ended = Promise.all(all).then((): Ended => ({ code: child.exitCode, ...text }));
    return { child, ended };
  }

  it('says over the channel that it is ready, and on SIGTERM closes and exits 0', async () => {
    const { child, ended } = run(`return { close: async () => console.log('closed') }`);
    expect((await once(child, 'message'))[0]).toEqual({ type: 'ready' });
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, out: 'closed\n', err: '' });
  });

  it('closes when its parent is gone', async () => {
    const { child, ended } = run(`return { close: async () => console.log('closed') }`);
    await once(child, 'message');
    child.disconnect();
    expect(await ended).toEqual({ code: 0, out: 'closed\n', err: '' });
  });

  it('closes what a start under way gave back when the signal came before', async () => {
    const { child, ended } = run(`process.send('starting');
      await new Promise((resolve) => stopping.addEventListener('abort', resolve));
      return { close: async () => console.log('closed') }`);
    await once(child, 'message');
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 0, out: 'closed\n', err: '' });
  });

  it('prints one line and exits 1 when the start throws', async () => {
    const { ended } = run(`throw new Error('端口 3000 已被占用。')`);
    expect(await ended).toEqual({ code: 1, out: '', err: '端口 3000 已被占用。\n' });
  });

  it('takes a signal that npm passed on for the same press, and a later one for a second press', async () => {
    const { child, ended } = run(`process.on('SIGINT', () => process.send('signal'));
      return { close: () => new Promise(() => undefined) }`);
    await once(child, 'message');
    for (let signal = 0; signal < 2; signal++) {
      child.kill('SIGINT');
      await once(child, 'message');
    }
    expect(child.exitCode).toBeNull();
    // Pressed until it counts as a second time.
    const presses = setInterval(() => child.kill('SIGINT'), 20);
    expect((await ended).code).toBe(1);
    clearInterval(presses);
  });

  it('waits for a close only so long', async () => {
    const { child, ended } = run(`return { close: () => new Promise(() => undefined) }`, '{ closeWithinMs: 100 }');
    await once(child, 'message');
    child.kill('SIGTERM');
    const { code, err } = await ended;
    expect(code).toBe(1);
    expect(err).toContain('did not close in time');
  });

  it('closes and exits 1 when what it runs breaks', async () => {
    const { ended } = run(`return {
      close: async () => console.log('closed'),
      broken: new Promise((_, reject) => setImmediate(() => reject(new Error('gave up')))),
    }`);
    expect(await ended).toEqual({ code: 1, out: 'closed\n', err: 'gave up\n' });
  });

  it('outlives an output whose disk is full, and says afterwards what was lost', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jixiao-run-'));
    const [log, room] = [join(folder, 'log'), join(folder, 'room')];
    await symlink('/dev/full', log);
    const script = `import { runProcess } from './libs/platform/process/src/index.ts';
      import { closeSync, existsSync, openSync } from 'node:fs';
      await runProcess('demo', async () => {
        console.log('lost'); console.error('lost'); console.log('lost');
        setInterval(() => {
          if (!existsSync('${room}')) return;
          closeSync(1);
          openSync('${log}', 'a'); // the lowest free number: standard output is a file with room now
        }, 50);
        return { close: async () => undefined };
      });`;
    const full = openSync(log, 'w');
    const args = ['--import', './test/setup/typescript.mjs', '--input-type=module', '-e', script];
    const child = spawn(process.execPath, args, { stdio: ['ignore', full, full, 'ipc'] });
    children.push(child);
    await once(child, 'message');
    await rm(log);
    await writeFile(room, '');
    const said = () => readFile(log, 'utf8').catch(() => '');
    while (!(await said()).includes('were lost')) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await said()).toMatch(/有 \d+ 次输出没能写入。/);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    closeSync(full);
    await rm(folder, { recursive: true });
  });

  it('exits 1 on a rejection that nobody caught', async () => {
    const { ended } = run(
      `setImmediate(() => Promise.reject(new Error('nobody caught this'))); return { close: async () => {} }`,
    );
    const { code, err } = await ended;
    expect(code).toBe(1);
    expect(err).toContain('demo: Error: nobody caught this');
  });
});
