import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Program {
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** One that answers by IPC what it is asked. */
export interface Answering extends Program {
  readonly ask: (question: string) => Promise<unknown>;
}

export interface ServerProcess extends Program {
  /** Connection string. */
  readonly url: string;
}

const READY = 'ready ';
const STOP_WITHIN_MS = 15_000;

/** A server as its own process, which prints `ready ` and its address. */
export async function startServer(nodeArguments: readonly string[]): Promise<ServerProcess> {
  const env = { JIXIAO_LOG_LEVEL: 'warn' };
  const { pid, stop, ready } = await started(nodeArguments, env, (child) => {
    return new Promise<string>((resolve) => {
      onLine(child, (line) => line.startsWith(READY) && resolve(line.slice(READY.length)));
    });
  });
  return { pid, stop, url: ready };
}

/** One of the application's other processes, which tells by IPC when it is ready; what it warns of is passed on. */
export async function startProgram(
  nodeArguments: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Answering> {
  const { pid, stop, ask } = await started(nodeArguments, env, (child) => {
    onLine(child, (line) => WARNING.test(line) && process.stderr.write(`${line}\n`));
    return once(child, 'message');
  });
  return { pid, stop, ask };
}

/** One of them that ends by itself; what it printed. */
export async function runToEnd(
  nodeArguments: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const child = spawned(nodeArguments, env, 'pipe');
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code === 0) return said.out;
  throw new Error(`${nodeArguments.join(' ')}：退出码 exit code ${code}\n${said.err}${said.out}`);
}

const WARNING = /"level":"(warn|error|fatal)"/;

function onLine({ stdout }: ChildProcess, heard: (line: string) => void): void {
  if (stdout !== null) createInterface({ input: stdout }).on('line', heard); // it is a pipe: never null
}

async function started<Ready>(
  nodeArguments: readonly string[],
  env: Readonly<Record<string, string>>,
  isReady: (child: ChildProcess) => Promise<Ready>,
): Promise<Answering & { readonly ready: Ready }> {
  const child = spawned(nodeArguments, env);
  const exited = once(child, 'exit');
  const orGone = async <T>(answer: Promise<T>): Promise<T> => {
    const said = await Promise.race([answer.then((value) => ({ value })), exited.then(() => undefined)]);
    if (said === undefined)
      throw new Error(`没有启动，或已终止 it did not start, or it ended: ${nodeArguments.join(' ')}`);
    return said.value;
  };
  const ready = await orGone(isReady(child));
  const ask = async (question: string): Promise<unknown> => {
    const answer = once(child, 'message');
    child.send(question);
    return ((await orGone(answer)) as [unknown])[0];
  };
  const stop = async () => {
    const kill = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    child.kill('SIGTERM');
    await exited;
    clearTimeout(kill);
  };
  return { pid: child.pid ?? 0, ready, stop, ask };
}

/**
 * It has an IPC channel, by which it notices our end, however we end, and a session of its own, so that a terminal's Ctrl-C
 * reaches it through us only.
 */
const spawned = (
  nodeArguments: readonly string[],
  env: Readonly<Record<string, string>>,
  stderr: 'inherit' | 'pipe' = 'inherit',
): ChildProcess =>
  spawn(process.execPath, nodeArguments, {
    stdio: ['ignore', 'pipe', stderr, 'ipc'],
    env: { ...process.env, ...env },
    detached: true,
  });
