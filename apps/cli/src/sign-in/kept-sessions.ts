import { mkdir, open, readFile, rename, writeFile, type FileHandle } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { tryLock } from 'fs-native-extensions';
import { z } from 'zod';
import { partOf } from '../failure.js';

const session = z.object({ refreshToken: z.string(), accessToken: z.string(), expiresAt: z.number() });
export type KeptSession = z.infer<typeof session>;
/** By the API's URL, and there by login name. */
const sessions = z.record(z.string(), z.record(z.string(), session));
export type KeptSessions = z.infer<typeof sessions>;

const LOOK_AGAIN_MS = 50;

const fileOf = (env: NodeJS.ProcessEnv): string =>
  join(env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'jixiao', 'sessions.json');

/**
 * What this account of the machine is signed in as, by itself: a refresh token is spent once, and two commands that spent the same one
 * would end its session. What `work` leaves is written before anything else reads it; for the account alone (0600).
 */
export async function withKeptSessions<T>(work: (kept: KeptSessions) => Promise<T>, env = process.env): Promise<T> {
  const file = fileOf(env);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const lock = await open(`${file}.lock`, 'a', 0o600);
  try {
    await held(lock);
    const kept = await read(file);
    const before = JSON.stringify(kept);
    const result = await work(kept).finally(() => write(file, before, kept));
    return result;
  } finally {
    await lock.close(); // and with it the lock
  }
}

async function held(lock: FileHandle): Promise<void> {
  while (!tryLock(lock.fd)) await delay(LOOK_AGAIN_MS);
}

async function read(file: string): Promise<KeptSessions> {
  try {
    return sessions.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    if (partOf(cause, 'code') === 'ENOENT') return {};
    throw cause;
  }
}

async function write(file: string, before: string, kept: KeptSessions): Promise<void> {
  const text = JSON.stringify(kept);
  if (text === before) return;
  await writeFile(`${file}.new`, text, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
