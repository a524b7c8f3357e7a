import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where `jixiao` finds the running instance: its addresses and its secret, readable by its owner only. */
const FILE = 'running.json';

export async function writeRunningFile(dataDir: string, env: Readonly<Record<string, string>>): Promise<void> {
  const path = join(dataDir, FILE);
  await rm(path, { force: true });
  await writeFile(path, `${JSON.stringify(env, null, 2)}\n`, { mode: 0o600 });
}

export const removeRunningFile = (dataDir: string): Promise<void> => rm(join(dataDir, FILE), { force: true });
