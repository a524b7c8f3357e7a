import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './error-code.js';

/** The secret that signs tokens: made once for a data folder, readable by its owner only. */
export async function tokenSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, 'token-secret');
  const kept = await readSecret(path);
  if (kept !== undefined) return kept;
  const half = `${path}.half`;
  const made = randomBytes(32).toString('base64url');
  await rm(half, { force: true });
  await writeFile(half, made, { mode: 0o600, flush: true });
  // Whole or not at all: a secret cut off half-way would be kept for good.
  await link(half, path);
  await rm(half);
  return made;
}

async function readSecret(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
}
