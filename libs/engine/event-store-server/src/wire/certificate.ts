import { readFile, stat } from 'node:fs/promises';
import { createSecureContext, type Server } from 'node:tls';
import { type Logger } from '../logger.js';

/** Files in PEM form. */
export interface CertificateFiles {
  readonly certFile: string;
  readonly keyFile: string;
}

export interface Pem {
  readonly cert: Buffer;
  readonly key: Buffer;
}

const LOOK_EVERY_MS = 30_000;

/** The pair, checked: a certificate that TLS can use and the key that belongs to it. */
export async function readCertificate({ certFile, keyFile }: CertificateFiles): Promise<Pem> {
  const [cert, key] = await Promise.all([readPem(certFile), readPem(keyFile)]);
  try {
    createSecureContext({ cert, key });
  } catch (cause) {
    throw new Error(
      `TLS 证书 ${certFile} 与私钥 ${keyFile} 不能使用（${reasonOf(cause)}），请检查两者是否为 PEM 格式且互相匹配。` +
        `The TLS certificate and key cannot be used: both have to be PEM files that belong together.`,
      { cause },
    );
  }
  return { cert, key };
}

/** Serves new connections with the renewed pair once both files have changed into one; open ones go on as they are. */
export function followRenewals(
  server: Pick<Server, 'setSecureContext'>,
  files: CertificateFiles,
  { log, everyMs = LOOK_EVERY_MS }: { log: Logger; everyMs?: number },
): () => void {
  let seen: string | undefined;
  let looking = false;
  const look = async () => {
    const stamp = await stampOf(files);
    const before = seen;
    seen = stamp;
    if (before === undefined || stamp === before) return;
    server.setSecureContext(await readCertificate(files));
    log.info({ certFile: files.certFile }, 'TLS certificate reloaded');
  };
  const tick = () => {
    if (looking) return;
    looking = true;
    look()
      // The old pair serves on; a half-written new one is read again when its time changes again.
      .catch((error: unknown) =>
        log.warn(
          { error: String(error) },
          'TLS 证书未能重新读取，沿用旧的。The TLS certificate could not be read again: the old one stays.',
        ),
      )
      .finally(() => (looking = false));
  };
  tick();
  const timer = setInterval(tick, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

async function stampOf({ certFile, keyFile }: CertificateFiles): Promise<string> {
  const stats = await Promise.all([stat(certFile), stat(keyFile)]);
  return stats.map(({ mtimeMs, ino, size }) => `${mtimeMs} ${ino} ${size}`).join('\n');
}

async function readPem(file: string): Promise<Buffer> {
  return readFile(file).catch((cause: unknown) => {
    throw new Error(
      `读不了 TLS 文件 ${file}（${reasonOf(cause)}），请检查路径和权限。` +
        `The TLS file cannot be read: check its path and rights.`,
      { cause },
    );
  });
}

const reasonOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));
