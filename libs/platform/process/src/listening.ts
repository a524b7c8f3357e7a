import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { createSecureContext } from 'node:tls';
import { z } from 'zod';
import { wrongSettings } from './wrong-settings.js';

/** Where the API listens, and what stands between it and others. */
export interface Listening {
  readonly httpHost: string;
  readonly httpPort: number;
  /** PEM files. */
  readonly tls: { readonly certFile: string; readonly keyFile: string } | undefined;
  /** Addresses and networks (CIDR) of proxies: only of them is it believed for whom they ask. */
  readonly trustedProxies: readonly string[];
  /** How people and tools reach it, where that is not the address it listens on. */
  readonly apiUrl: string | undefined;
}

const LOOPBACK = /^(127(\.\d{1,3}){3}|localhost|::1)$/;

/** Whether nobody but this machine reaches it. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  // `/0` names nobody: then anyone might say for whom they ask.
  const wellCut = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most);
  return most > 0 && wellCut && more.length === 0;
};

const networks = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .refine((parts) => parts.every(isNetwork), {
    error: '应是以逗号分隔的 IP 地址或网段 must be IP addresses or networks such as 10.0.0.0/24, separated by commas',
  });

export const listeningVariables = {
  JIXIAO_HTTP_HOST: z.string().min(1).default('127.0.0.1'),
  JIXIAO_TLS_CERT: z.string().min(1).optional(),
  JIXIAO_TLS_KEY: z.string().min(1).optional(),
  JIXIAO_TRUSTED_PROXY: networks.optional(),
  JIXIAO_API_URL: z
    .url({ protocol: /^https?$/, error: '应是 http(s):// 网址 must be an http(s):// URL' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
};

type Variables = z.infer<z.ZodObject<typeof listeningVariables>>;

export const listeningOf = (v: Variables): Omit<Listening, 'httpPort'> => ({
  httpHost: v.JIXIAO_HTTP_HOST,
  tls: v.JIXIAO_TLS_CERT && v.JIXIAO_TLS_KEY ? { certFile: v.JIXIAO_TLS_CERT, keyFile: v.JIXIAO_TLS_KEY } : undefined,
  trustedProxies: v.JIXIAO_TRUSTED_PROXY ?? [],
  apiUrl: v.JIXIAO_API_URL,
});

/** What is wrong with them together: half a pair, or a door that is open to others without either lock. */
export function faultsOfListening(v: Variables): readonly string[] {
  const isHalf = (v.JIXIAO_TLS_CERT === undefined) !== (v.JIXIAO_TLS_KEY === undefined);
  if (isHalf) return ['JIXIAO_TLS_CERT, JIXIAO_TLS_KEY：证书和私钥须同时给出 a certificate and its key go together'];
  const { httpHost, tls, trustedProxies } = listeningOf(v);
  if (isLoopback(httpHost) || tls || trustedProxies.length > 0) return [];
  return [
    `JIXIAO_HTTP_HOST：在 ${httpHost} 上监听会让口令明文经过网络，请任选其一：用 JIXIAO_TLS_CERT 和 JIXIAO_TLS_KEY 给出证书和私钥文件，` +
      `或用 JIXIAO_TRUSTED_PROXY 给出前面的 TLS 代理的地址，或改回 127.0.0.1。On ${httpHost} passwords would cross the network in clear: ` +
      `give a certificate and key (JIXIAO_TLS_CERT, JIXIAO_TLS_KEY), or the address of the TLS proxy before it (JIXIAO_TRUSTED_PROXY), or listen on 127.0.0.1.`,
  ];
}

/** Certificate and key as they are in the files. Throws as `loadSettings` does where they cannot be read or do not fit. */
export function tlsPair({ certFile, keyFile }: NonNullable<Listening['tls']>): { cert: Buffer; key: Buffer } {
  const pair = { cert: pemOf('JIXIAO_TLS_CERT', certFile), key: pemOf('JIXIAO_TLS_KEY', keyFile) };
  try {
    createSecureContext(pair);
  } catch (cause) {
    const wrong = `JIXIAO_TLS_CERT, JIXIAO_TLS_KEY：${certFile} 和 ${keyFile} 不是一对 PEM 证书和私钥 are no PEM certificate and its key`;
    throw wrongSettings([wrong], { cause });
  }
  return pair;
}

function pemOf(name: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw wrongSettings([`${name}：读不到 ${file} it cannot be read`], { cause });
  }
}

/** How tools of this machine reach the API. */
export function apiUrlOf({ httpHost, httpPort, tls, apiUrl }: Reached): string {
  if (apiUrl !== undefined) return apiUrl;
  const any: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };
  const host = any[httpHost] ?? httpHost;
  return `http${tls ? 's' : ''}://${host.includes(':') ? `[${host}]` : host}:${httpPort}`;
}

type Reached = Pick<Listening, 'httpHost' | 'httpPort'> & Partial<Pick<Listening, 'tls' | 'apiUrl'>>;
