import { stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { type Logger } from './logger.js';

export interface EventStoreServerOptions {
  /** Of a role that owns schema `event_store` or may create it. */
  readonly databaseUrl: string;
  /** 0 for a free one. */
  readonly port: number;
  /** 127.0.0.1 unless given; other than this machine's own only with `tls` and `users`. */
  readonly host?: string;
  /** `host` or `host:port` that gossip tells clients; the one listened on, or this machine's name, unless given. */
  readonly advertise?: string;
  /** PEM files; a renewed pair is taken up within half a minute. */
  readonly tls?: { readonly certFile: string; readonly keyFile: string };
  /** A JSON file of users: then calls need a name and password, and rights are checked. */
  readonly usersFile?: string;
  /** 1,000 unless given. */
  readonly maxConnections?: number;
  readonly log?: Logger;
  /** Microseconds since 1970; the machine's clock unless given. */
  readonly now?: () => bigint;
}

export const LOOPBACK = '127.0.0.1';
const LOOPBACKS = /^(127(\.\d{1,3}){3}|localhost|::1|\[::1\])$/;
const EVERY_ADDRESS = /^(0\.0\.0\.0|::|\[::\])$/;
const ADVERTISED = /^(\[[0-9a-fA-F:]+\]|[^:\s]+)(?::(\d{1,5}))?$/;

/** What others can read or take over must be locked: from elsewhere only with TLS and users. */
export function refuseOpenDoor({ host = LOOPBACK, tls, usersFile }: EventStoreServerOptions): void {
  if (LOOPBACKS.test(host) || (tls && usersFile !== undefined)) return;
  throw new Error(
    `要在 ${host} 上监听，请同时给出 TLS 证书（--tls-cert、--tls-key）和用户文件（--users），否则只能监听 127.0.0.1。` +
      `To listen on ${host}, give a TLS certificate (--tls-cert, --tls-key) and a file of users (--users); without both only 127.0.0.1 may be listened on.`,
  );
}

/** The endpoint that clients are told; without a port it is the one listened on. */
export function advertisedBy({ advertise, host = LOOPBACK }: EventStoreServerOptions): { host: string; port?: number } {
  if (advertise !== undefined) return endpointOf(advertise);
  return { host: EVERY_ADDRESS.test(host) ? hostname() : host };
}

function endpointOf(text: string): { host: string; port?: number } {
  const [, host, port = '0'] = ADVERTISED.exec(text) ?? [];
  if (host === undefined || Number(port) > 65_535) {
    throw new Error(
      `"${text}" 不是可告知客户端的地址，应为 主机 或 主机:端口。"${text}" is no address to advertise: give host or host:port.`,
    );
  }
  return { host, ...(port !== '0' && { port: Number(port) }) };
}

/** Secrets that other accounts of this machine may read: told once, when the server starts. */
export async function warnOfOpenSecrets({ tls, usersFile }: EventStoreServerOptions, log: Logger): Promise<void> {
  for (const file of [tls?.keyFile, usersFile]) {
    if (file === undefined) continue;
    const { mode } = await stat(file);
    if (mode & 0o077)
      log.warn(
        { file, mode: (mode & 0o777).toString(8) },
        '别人可以读取此密钥文件，请执行 chmod 600。Others may read this secret: chmod 600.',
      );
  }
}
