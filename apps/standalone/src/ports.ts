import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

export interface WantedPort {
  readonly variable: string;
  readonly host: string;
  readonly port: number;
}

const POLL_MS = 200;

/** Refuses a port in use, with one sentence; `patienceMs` for processes of an instance that was killed and are still ending. */
export async function requireFreePorts(ports: readonly WantedPort[], patienceMs: number): Promise<void> {
  const until = performance.now() + patienceMs;
  for (const wanted of ports) {
    for (let code = await tryPort(wanted); code !== undefined; code = await tryPort(wanted)) {
      if (code !== 'EADDRINUSE' || performance.now() > until) throw new Error(sentence(wanted, code));
      await delay(POLL_MS);
    }
  }
}

function sentence({ variable, host, port }: WantedPort, code: string): string {
  if (code === 'EADDRINUSE') {
    return `端口 ${port} 已被占用，请停止占用它的程序，或用 ${variable} 换一个。Port ${port} is in use: stop what uses it, or choose another with ${variable}.`;
  }
  return `不能在 ${host}:${port} 上监听（${code}），请用 ${variable} 换一个端口。Cannot listen on ${host}:${port} (${code}): choose another port with ${variable}.`;
}

async function tryPort({ host, port }: WantedPort): Promise<string | undefined> {
  const server = createServer();
  return new Promise((done) => {
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => done(undefined)));
  });
}
