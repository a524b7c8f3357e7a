import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { forkedService } from './forked-service.js';
import { LogFile } from './log-file.js';
import { type Service } from './service.js';
import { Supervisor, type SupervisorOptions } from './supervisor.js';

const NOTE = `import { appendFileSync } from 'node:fs';
  const note = (what) => appendFileSync(process.env.NOTES, process.env.NAME + ' ' + what + '\\n');`;
const WELL_BEHAVED = `${NOTE}
  process.on('SIGTERM', () => { note('closed'); process.exit(0); });
  process.on('disconnect', () => process.exit(0));
  note('up ' + process.pid);
  process.send({ type: 'ready' });`;

async function until<T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await delay(10);
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('the supervisor', () => {
  let folder: string;
  let notes: string;
  let supervisor: Supervisor;
  let reports: string[];
  const supervise = (options: Partial<SupervisorOptions> = {}) =>
    new Supervisor({ report: (sentence) => reports.push(sentence), backOffMs: [10, 10, 10, 10, 10], ...options });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jixiao-supervisor-'));
    notes = join(folder, 'notes');
    await writeFile(notes, '');
    reports = [];
    supervisor = supervise();
  });
  afterEach(async () => {
    await supervisor.stop(2_000);
    await rm(folder, { recursive: true });
  });

  const lines = async () => (await readFile(notes, 'utf8')).trim().split('\n');
  const pidOf = async (name: string): Promise<number> =>
    until(async () => {
      const up = (await lines()).findLast((line) => line.startsWith(`${name} up `));
      return up === undefined ? undefined : Number(up.split(' ')[2]);
    });
  async function service(name: string, script = WELL_BEHAVED): Promise<Service> {
    const module = join(folder, `${name}.mjs`);
    await writeFile(module, script);
    const log = new LogFile(join(folder, `${name}.log`));
    const say = (line: string) => void reports.push(line);
    return forkedService({ name, module, env: { ...process.env, NOTES: notes, NAME: name }, log, say });
  }
  const starts = async (name: string) => (await lines()).filter((line) => line.startsWith(`${name} up`)).length;

  it('starts in the order given and stops in the reverse order', async () => {
    for (const name of ['store', 'projector', 'api']) await supervisor.start(await service(name));
    await supervisor.stop(5_000);
    const order = (await lines()).map((line) => line.replace(/ \d+$/, ''));
    expect(order).toEqual(['store up', 'projector up', 'api up', 'api closed', 'projector closed', 'store closed']);
  });

  it('tells what a program says to people before it serves', async () => {
    await supervisor.start(await service('projector', `process.send({ type: 'says', line: 'look' });${WELL_BEHAVED}`));
    expect(reports).toEqual(['look']);
  });

  it('starts a killed process again', async () => {
    await supervisor.start(await service('api'));
    const first = await pidOf('api');
    process.kill(first, 'SIGKILL');
    await until(async () => ((await pidOf('api')) === first ? undefined : true));
    expect(reports).toEqual([expect.stringContaining('starting it again (1 of 5): SIGKILL')]);
  });

  it('gives up after five new starts, with the last words of the process', async () => {
    const script = `${NOTE} note('up'); console.error('no room left'); process.exitCode = 3;`;
    await expect(supervisor.start(await service('api', script))).rejects.toThrow(
      /after 5 new starts.*exit 3: no room left/,
    );
    await expect(supervisor.broken).rejects.toThrow('so everything stops');
    expect(await starts('api')).toBe(6);
  });

  it('goes on for as long as there is an excuse, and says it once', async () => {
    let excuse: string | undefined = '磁盘已满';
    supervisor = supervise({ backOffMs: [1], excusedWaitMs: 1, excuse: () => Promise.resolve(excuse) });
    const script = `${NOTE} note('up'); process.exitCode = 1;`;
    const start = supervisor.start(await service('api', script));
    const failed = expect(start).rejects.toThrow('after 1 new starts');
    await until(async () => ((await starts('api')) > 4 ? true : undefined));
    excuse = undefined;
    await failed;
    expect(reports.filter((report) => report.includes('磁盘已满'))).toHaveLength(1);
  });

  it('counts from the beginning after a healthy time', async () => {
    supervisor = supervise({ backOffMs: [1], healthyAfterMs: 0 });
    await supervisor.start(await service('api'));
    for (let round = 1; round <= 3; round++) {
      const pid = await pidOf('api');
      process.kill(pid, 'SIGKILL');
      await until(async () => ((await pidOf('api')) === pid ? undefined : true));
    }
    expect(reports.map((report) => /\((\d) of/.exec(report)?.[1])).toEqual(['1', '1', '1']);
  });

  it('kills what does not end in its time, and goes on to the rest', async () => {
    const deaf = `${NOTE} process.on('SIGTERM', () => note('deaf')); note('up ' + process.pid);
      setInterval(() => undefined, 1000); process.send({ type: 'ready' });`;
    await supervisor.start(await service('store'));
    await supervisor.start(await service('api', deaf));
    const pid = await pidOf('api');
    await supervisor.stop(2_000);
    await until(() => (isAlive(pid) ? undefined : true));
    expect(await lines()).toEqual(expect.arrayContaining(['api deaf', 'store closed']));
  });

  it('stops while a process is still on its way up', async () => {
    const slow = `${NOTE} note('up ' + process.pid); setInterval(() => undefined, 1000);`;
    const start = supervisor.start(await service('api', slow));
    const pid = await pidOf('api');
    await Promise.all([expect(start).rejects.toThrow('aborted'), supervisor.stop(5_000)]);
    expect(isAlive(pid)).toBe(false);
    await expect(supervisor.start(await service('worker'))).rejects.toThrow('aborted');
  });

  it('takes every process with it when it is killed itself', async () => {
    const child = join(folder, 'child.mjs');
    const lifecycle = new URL('../../../libs/platform/process/src/index.ts', import.meta.url).href;
    await writeFile(
      child,
      `${NOTE} import { runProcess } from '${lifecycle}';
      await runProcess('child', async () => {
        const alive = setInterval(() => undefined, 1000);
        return { close: async () => { clearInterval(alive); note('closed'); } };
      });
      note('up ' + process.pid);`,
    );
    const here = (file: string) => new URL(file, import.meta.url).href;
    const main = join(folder, 'main.mjs');
    await writeFile(
      main,
      `import { Supervisor } from '${here('supervisor.ts')}';
      import { forkedService } from '${here('forked-service.ts')}';
      const supervisor = new Supervisor({ report: console.error });
      await supervisor.start(forkedService({ name: 'child', module: '${child}', env: process.env, log: { write: console.error }, say: console.error }));`,
    );
    const env = { ...process.env, NOTES: notes, NAME: 'child' };
    const owner = spawn(process.execPath, ['--import', './test/setup/typescript.mjs', main], { env, stdio: 'inherit' });
    const pid = await pidOf('child');
    owner.kill('SIGKILL');
    await until(() => (isAlive(pid) ? undefined : true));
    expect(await lines()).toContain('child closed');
  });
});
