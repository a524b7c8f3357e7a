import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface ServerProcess {
  readonly pid: number;
  /** Connection string. */
  readonly url: string;
  stop(): Promise<void>;
}

const READY = 'ready ';
const STOP_WITHIN_MS = 15_000;

/**
 * A server as its own process, which prints `ready ` and its address. It has an IPC channel, by which it notices our end,
 * however we end, and a session of its own, so that a terminal's Ctrl-C reaches it through us only.
 */
export async function startServer(nodeArguments: readonly string[]): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...nodeArguments], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, JIXIAO_LOG_LEVEL: 'warn' },
    detached: true,
  });
  const exited = once(child, 'exit');
  const ready = new Promise<string>((resolve) => {
    if (child.stdout === null) return; // never: it is a pipe
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith(READY)) resolve(line.slice(READY.length));
    });
  });
  const url = await Promise.race([ready, exited.then(() => undefined)]);
  if (url === undefined || child.pid === undefined)
    throw new Error(`服务没有启动 it did not start: ${nodeArguments.join(' ')}`);
  const stop = async () => {
    const kill = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    child.kill('SIGTERM');
    await exited;
    clearTimeout(kill);
  };
  return { pid: child.pid, url, stop };
}
