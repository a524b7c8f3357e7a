import { tryLock } from 'fs-native-extensions';
import { constants } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { codeOf, unlessAbsent } from './files.js';

const [HELD, FREE] = ['held\n', 'free\n'];

export interface InstanceLock {
  /** The instance before this one did not end in order: what it started may still be ending. */
  readonly takenOver: boolean;
  release(): Promise<void>;
}

/**
 * Holds the data folder for this process by the system's own lock on a file in it: the system lets go of it however the process ends,
 * gives it to one of many that ask at once, and mistakes no reused pid, not even one in another container, for the holder.
 */
export async function lockInstance(dataDir: string): Promise<InstanceLock> {
  for (;;) {
    const lock = await holdFile(
      await attempt(dataDir, () => open(lockFile(dataDir), constants.O_RDWR | constants.O_CREAT, 0o600)),
      dataDir,
    );
    if (lock) return lock;
  }
}

/** Undefined where the holder before removed the folder with the file in it: whoever comes next would hold another file. */
export async function holdFile(file: FileHandle, dataDir: string): Promise<InstanceLock | undefined> {
  try {
    if (!(await attempt(dataDir, () => tryLock(file.fd)))) throw inUse(dataDir);
    if (await isAtItsPath(file, dataDir)) return await hold(file);
    await file.close();
    return undefined;
  } catch (error) {
    await file.close();
    throw error;
  }
}

// What the file says stands until a release in order: who finds it held takes over from one that was cut off. Both words are as long,
// and one is written over the other: that needs no room on a full disk.
async function hold(file: FileHandle): Promise<InstanceLock> {
  const before = await file.readFile('utf8');
  if (before !== HELD) await file.write(HELD, 0);
  const takenOver = before === HELD;
  const release = async () => {
    await file.write(FREE, 0);
    await file.close();
  };
  return { takenOver, release };
}

async function isAtItsPath(file: FileHandle, dataDir: string): Promise<boolean> {
  const [here, held] = await Promise.all([stat(lockFile(dataDir)).catch(unlessAbsent), file.stat()]);
  return here?.ino === held.ino && here.dev === held.dev;
}

function lockFile(dataDir: string): string {
  return join(resolve(dataDir), 'instance.lock');
}

async function attempt<T>(dataDir: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new Error(
      `数据目录 ${dataDir} 不可写或不可加锁（${codeOf(cause) ?? ''}），请换一个可写的本地目录（JIXIAO_DATA_DIR）。` +
        `${dataDir} cannot be written or locked: use a local folder that you may write (JIXIAO_DATA_DIR).`,
      { cause },
    );
  }
}

function inUse(dataDir: string): Error {
  return new Error(
    `数据目录 ${dataDir} 正由另一个运行中的实例使用，请先停止它，或换一个数据目录（JIXIAO_DATA_DIR）。` +
      `${dataDir} is in use by a running instance: stop it first, or use another data folder (JIXIAO_DATA_DIR).`,
  );
}
