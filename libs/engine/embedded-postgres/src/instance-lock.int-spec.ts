import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdFile, lockInstance } from './instance-lock.js';

describe('the lock on a data folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jixiao-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** A process that holds the folder and dies without letting go. */
  async function killedHolder(): Promise<void> {
    const script = `import { lockInstance } from './libs/engine/embedded-postgres/src/instance-lock.ts';
      await lockInstance(process.argv[1]); setInterval(() => undefined, 1000); process.send('held');`;
    const args = ['--import', './test/setup/typescript.mjs', '--input-type=module', '-e', script, folder];
    const holder = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const gone = once(holder, 'exit');
    try {
      await once(holder, 'message');
      await expect(lockInstance(folder)).rejects.toThrow('is in use by a running instance');
    } finally {
      holder.kill('SIGKILL');
      await gone;
    }
  }

  it('is refused while it is held, with a sentence, and free after its release', async () => {
    const lock = await lockInstance(folder);
    await expect(lockInstance(folder)).rejects.toThrow(/正由另一个运行中的实例使用.*is in use by a running instance/);
    await lock.release();
    const next = await lockInstance(folder);
    expect(next.takenOver).toBe(false);
    await next.release();
  });

  it('is taken over from a holder that was killed', async () => {
    await killedHolder();
    const lock = await lockInstance(folder);
    expect(lock.takenOver).toBe(true);
    await lock.release();
  });

  it('goes to exactly one of many that take over at once', async () => {
    await killedHolder();
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => lockInstance(folder)));
    const held = outcomes.filter((outcome) => outcome.status === 'fulfilled');
    expect(held).toHaveLength(1);
    await held[0]?.value.release();
  });

  it('is not held on a file that was removed after it was opened', async () => {
    const opened = await open(join(folder, 'instance.lock'), 'a+');
    await rm(folder, { recursive: true });
    expect(await holdFile(opened, folder)).toBeUndefined();
    await mkdir(folder);
    await (await lockInstance(folder)).release();
  });

  it('says what to do where it cannot be held', async () => {
    await mkdir(join(folder, 'instance.lock'));
    await expect(lockInstance(folder)).rejects.toThrow(/EISDIR.*cannot be written or locked/);
  });
});
