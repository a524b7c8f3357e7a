import { fork, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { LastWords } from './last-words.js';
import { type LogFile } from './log-file.js';
import { type Ending, type Launched, type Service } from './service.js';

export interface ForkOptions {
  readonly name: string;
  /** Path of the module to run. */
  readonly module: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Pick<LogFile, 'write'>;
  /** Hears what the program says to people. */
  readonly say: (line: string) => void;
}

const READY_WITHIN_MS = 60_000;

/** One of our own processes (see #platform/process): it says over its channel when it serves, and ends when the channel closes. */
export function forkedService(options: ForkOptions): Service {
  return { name: options.name, launch: () => launch(options) };
}

/** Runs one of our own programs to its end. Rejects when it fails. */
export async function runToEnd(options: ForkOptions): Promise<void> {
  const { child, exited } = startFork(options);
  const { why } = await exited;
  if (child.exitCode !== 0) {
    throw new Error(
      `${options.name} 失败，请按括号中的原因处理后重新启动。${options.name} failed, mend the cause and start again (${why}).`,
    );
  }
}

function launch(options: ForkOptions): Launched {
  const { child, exited } = startFork(options);
  const ready = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => {
      options.log.write(`not ready within ${READY_WITHIN_MS / 1000} s`);
      kill(child);
    }, READY_WITHIN_MS);
    child.on('message', (message) => {
      if (!isReady(message)) return;
      clearTimeout(late);
      resolve();
    });
    void exited.then(({ why }) => {
      clearTimeout(late);
      reject(new Error(why));
    });
  });
  return {
    ready,
    exited,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
    kill: () => {
      kill(child);
    },
  };
}

function startFork({ module, env, log, say }: ForkOptions): { child: ChildProcess; exited: Promise<Ending> } {
  // A session of its own: a signal to the terminal's or npm's group reaches the supervisor alone, which orders the end.
  const child = fork(module, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  child.on('message', (message) => {
    if (isSaying(message)) say(message.line);
  });
  const words = new LastWords();
  for (const pipe of [child.stdout, child.stderr]) {
    if (pipe === null) continue;
    createInterface({ input: pipe }).on('line', (line) => {
      log.write(line);
      if (pipe === child.stderr) words.hear(line);
    });
  }
  const exited = new Promise<Ending>((resolve) => {
    child.on('error', (error) => {
      resolve({ why: error.message, final: false });
    });
    child.on('close', (code, signal) => {
      resolve({ why: words.after(signal ?? `exit ${code ?? ''}`), final: false });
    });
  });
  return { child, exited };
}

function kill(child: ChildProcess): void {
  child.kill('SIGKILL');
}

function isReady(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready';
}

function isSaying(message: unknown): message is { readonly line: string } {
  if (typeof message !== 'object' || message === null || !('type' in message) || !('line' in message)) return false;
  return message.type === 'says' && typeof message.line === 'string';
}
