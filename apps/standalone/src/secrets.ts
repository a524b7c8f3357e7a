import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Settings } from '#platform/process';
import { unlessAbsent } from './files.js';

export interface Secrets {
  /** Signs tokens. */
  readonly tokenSecret: string;
  /** Opens /ops and /metrics. */
  readonly operatorToken: string;
  /** Of personal data: in a file of the data folder, unless the environment says otherwise. */
  readonly masterKey: Settings['masterKey'];
}

export const OPERATOR_TOKEN_FILE = 'operator-token';
const MASTER_KEY_FILE = 'master-key';
const FILES = ['token-secret', OPERATOR_TOKEN_FILE, MASTER_KEY_FILE] as const;

/** Everything that `--fresh` removes of them. */
export const secretFiles: readonly string[] = FILES.flatMap((file) => [file, halfOf(file)]);

/** Made once for a data folder, readable by its owner only. */
export async function keptSecrets(dataDir: string): Promise<Secrets> {
  const [tokenSecret, operatorToken, masterKey] = FILES;
  const secrets = { tokenSecret: await kept(dataDir, tokenSecret), operatorToken: await kept(dataDir, operatorToken) };
  await kept(dataDir, masterKey);
  return { ...secrets, masterKey: { text: undefined, file: join(dataDir, masterKey) } };
}

async function kept(dataDir: string, file: string): Promise<string> {
  const path = join(dataDir, file);
  const there = await readSecret(path);
  if (there !== undefined) return there;
  const half = join(dataDir, halfOf(file));
  const made = randomBytes(32).toString('base64url');
  await rm(half, { force: true });
  await writeFile(half, made, { mode: 0o600, flush: true });
  // Whole or not at all: a secret cut off half-way would be kept for good.
  await link(half, path);
  await rm(half);
  return made;
}

async function readSecret(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(unlessAbsent);
}

function halfOf(file: string): string {
  return `${file}.half`;
}
