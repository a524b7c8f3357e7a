import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Settings } from '#platform/process';
import { unlessAbsent } from './files.js';

export interface Secrets {
  /** Opens /ops and /metrics. */
  readonly operatorToken: string;
  /** Of personal data: in a file of the data folder, unless the environment says otherwise. */
  readonly masterKey: Settings['masterKey'];
}

export const OPERATOR_TOKEN_FILE = 'operator-token';
const MASTER_KEY_FILE = 'master-key';
/** It signed tokens, before people signed in: a data folder of then has it still. */
const TOKEN_SECRET_FILE = 'token-secret';

/** Everything that `--fresh` removes of them. */
export const secretFiles: readonly string[] = [OPERATOR_TOKEN_FILE, MASTER_KEY_FILE, TOKEN_SECRET_FILE].flatMap(
  (file) => [file, halfOf(file)],
);

/** Made once for a data folder, readable by its owner only. */
export async function keptSecrets(dataDir: string): Promise<Secrets> {
  const operatorToken = await kept(dataDir, OPERATOR_TOKEN_FILE);
  await kept(dataDir, MASTER_KEY_FILE);
  return { operatorToken, masterKey: { text: undefined, file: join(dataDir, MASTER_KEY_FILE) } };
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
