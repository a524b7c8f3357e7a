import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { codeOf, readIfThere } from './files.js';

const POLL_MS = 50;
const FAST_MS = 10_000;
const IMMEDIATE_MS = 5_000;

/**
 * Ends a Postgres that outlived the process that started it. Returns the pid that a stale `postmaster.pid` names although it is now
 * another program's (Postgres would take that program for itself and refuse to start), else undefined.
 */
export async function endLeftover(cluster: string): Promise<number | undefined> {
  const pid = await postmasterPid(cluster);
  if (pid === undefined || !isAlive(pid)) return undefined;
  if (!(await isPostgresOf(pid, cluster))) return pid;
  await endPostgres(pid);
  return undefined;
}

export async function postmasterPid(cluster: string): Promise<number | undefined> {
  const pid = Number((await readIfThere(join(cluster, 'postmaster.pid')))?.split('\n', 1)[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

/** Ends the server in order (SIGINT) or, when it takes too long, at once (SIGQUIT: it recovers from its log at the next start). */
export async function endPostgres(pid: number, fastMs = FAST_MS): Promise<void> {
  for (const [signal, withinMs] of [
    ['SIGINT', fastMs],
    ['SIGQUIT', IMMEDIATE_MS],
    ['SIGKILL', IMMEDIATE_MS],
  ] as const) {
    if (!sent(pid, signal) || (await isGone(pid, withinMs))) return;
  }
  throw new Error(
    `上次留下的 Postgres（进程 ${pid}）停不下来，请手动结束它再启动。A Postgres left over (process ${pid}) does not end: end it by hand, then start again.`,
  );
}

function sent(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
    throw new Error(
      `上次留下的 Postgres（进程 ${pid}）属于另一账户，请用那个账户启动，或先结束它。A Postgres left over (process ${pid}) is another account's: start as that account, or end it first.`,
      { cause: error },
    );
  }
}

async function isGone(pid: number, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (isAlive(pid)) {
    if (performance.now() > until) return false;
    await delay(POLL_MS);
  }
  return true;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

// Postgres is always started here with its own cluster as an argument.
async function isPostgresOf(pid: number, cluster: string): Promise<boolean> {
  const words =
    process.platform === 'linux'
      ? await argumentsOf(pid)
      : execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return words.includes('postgres') && words.includes(cluster);
}

async function argumentsOf(pid: number): Promise<string> {
  return readFile(`/proc/${pid}/cmdline`, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH') return '';
    throw error;
  });
}
