import { createHash, randomUUID } from 'node:crypto';
import { link, rename, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { codeOf } from './files.js';

export interface InstanceLock {
  /** The instance before this one did not end in order: what it started may still be ending. */
  readonly takenOver: boolean;
  release(): Promise<void>;
}

// The system's limit for a socket's path is 104 (macOS) or 108 (Linux) bytes.
const MAX_PATH = 100;
const ATTEMPTS = 5;

/**
 * Holds the data folder for this process, as a bound socket: the system lets go of it however the process ends, and no reused pid, not
 * even one in another container on the same folder, is mistaken for the holder.
 */
export async function lockInstance(dataDir: string): Promise<InstanceLock> {
  const path = socketPath(dataDir);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const server = await bind(path, dataDir);
    if (server !== undefined) {
      return { takenOver: attempt > 1, release: () => new Promise((done) => server.close(() => done())) };
    }
    if ((await isHeld(path)) || !(await removeStale(path))) break;
  }
  throw new Error(
    `数据目录 ${dataDir} 正由另一个运行中的实例使用，请先停止它，或换一个数据目录（JIXIAO_DATA_DIR）。` +
      `${dataDir} is in use by a running instance: stop it first, or use another data folder (JIXIAO_DATA_DIR).`,
  );
}

function socketPath(dataDir: string): string {
  const absolute = join(resolve(dataDir), 'lock');
  const fitting = [absolute, relative(process.cwd(), absolute)].find((path) => Buffer.byteLength(path) <= MAX_PATH);
  const digest = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 32);
  return fitting ?? join(tmpdir(), `jixiao-${digest}.lock`);
}

async function bind(path: string, dataDir: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.destroy());
  return new Promise((done, failed) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE') done(undefined);
      else failed(unusable(dataDir, cause));
    });
    server.listen(path, () => done(server.unref()));
  });
}

function unusable(dataDir: string, cause: NodeJS.ErrnoException): Error {
  return new Error(
    `数据目录 ${dataDir} 不可写（${cause.code ?? ''}），请换一个可写的本地目录（JIXIAO_DATA_DIR）。` +
      `${dataDir} cannot be written: use a local folder that you may write (JIXIAO_DATA_DIR).`,
    { cause },
  );
}

async function isHeld(path: string): Promise<boolean> {
  return new Promise((done, failed) => {
    const socket = connect(path, () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' || error.code === 'ENOENT') done(false);
      else failed(error);
    });
  });
}

// Moved aside first and asked once more: between our question and now another start may have taken the place of the dead one.
export async function removeStale(path: string): Promise<boolean> {
  const aside = `${path}.${randomUUID().slice(0, 8)}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
  const alive = await isHeld(aside);
  if (alive) await link(aside, path);
  await rm(aside);
  return !alive;
}
