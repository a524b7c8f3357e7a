import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Program {
  readonly pid: number;
  readonly stop: () => Promise<void>;
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
): Promise<Program> {
  const { pid, stop } = await started(nodeArguments, env, (child) => {
    onLine(child, (line) => WARNING.test(line) && process.stderr.write(`${line}\n`));
    return once(child, 'message');
  });
  return { pid, stop };
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
): Promise<Program & { readonly ready: Ready }> {
  const child = spawned(nodeArguments, env);
  const exited = once(child, 'exit');
  const ready = await Promise.race([isReady(child).then((value) => ({ value })), exited.then(() => undefined)]);
  if (ready === undefined || child.pid === undefined)
    throw new Error(`服务没有启动 it did not start: ${nodeArguments.join(' ')}`);
  const stop = async () => {
    const kill = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    child.kill('SIGTERM');
    await exited;
    clearTimeout(kill);
  };
  return { pid: child.pid, ready: ready.value, stop };
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
