import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isThere } from './files.js';

/** How the processes of an instance, and nobody else on the machine, get into its embedded event store. */
export interface StoreAccess {
  /** What the store itself is given: it learns no password. */
  readonly files: { readonly users: string; readonly cert: string; readonly key: string };
  /** With the password. */
  readonly url: (port: number) => string;
}

const ACCESS = 'event-store-access';
const HALF = `${ACCESS}.half`;
/** Everything that `--fresh` removes of it. */
export const accessFolders: readonly string[] = [ACCESS, HALF];
const USER = 'jixiao';
const FILES = { password: 'password', users: 'users.json', cert: 'certificate.pem', key: 'key.pem' } as const;

/**
 * A user of the store's own for this data folder, made once, and the certificate that its door shows: what the protocol's clients send a
 * password over is TLS only. All of it is readable by its owner only, and there whole or not at all.
 */
export async function storeAccess(dataDir: string): Promise<StoreAccess> {
  const folder = join(dataDir, ACCESS);
  if (!(await isThere(folder))) await make(dataDir);
  const password = await readFile(join(folder, FILES.password), 'utf8');
  const file = (name: keyof typeof FILES) => join(folder, FILES[name]);
  // By name: TLS has none for an address, and Node warns whoever asks it for one.
  const url = (port: number) =>
    `esdb://${USER}:${password}@localhost:${port}?tlsCAFile=${encodeURIComponent(file('cert'))}`;
  return { files: { users: file('users'), cert: file('cert'), key: file('key') }, url };
}

async function make(dataDir: string): Promise<void> {
  // Loaded when it is wanted, once for a data folder: it brings all of gRPC with it.
  const { hashPassword, ownCertificate } = await import('#engine/event-store-server');
  const password = randomBytes(32).toString('base64url');
  // $all, which projections follow, is for admins alone.
  const users = [{ name: USER, password: await hashPassword(password), groups: ['$admins'] }];
  const content = { password, users: JSON.stringify(users), ...ownCertificate() };
  const half = join(dataDir, HALF);
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { mode: 0o700 });
  for (const name of ['password', 'users', 'cert', 'key'] as const) {
    await writeFile(join(half, FILES[name]), content[name], { mode: 0o600, flush: true });
  }
  await rename(half, join(dataDir, ACCESS));
}
