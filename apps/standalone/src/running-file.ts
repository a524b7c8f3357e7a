import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where `jixiao` finds the running instance: its addresses and its secrets, readable by its owner only. */
export const RUNNING_FILE = 'running.json';

export async function writeRunningFile(dataDir: string, env: Readonly<Record<string, string>>): Promise<void> {
  const path = join(dataDir, RUNNING_FILE);
  await rm(path, { force: true });
  await writeFile(path, `${JSON.stringify(env, null, 2)}\n`, { mode: 0o600 });
}

export const removeRunningFile = (dataDir: string): Promise<void> => rm(join(dataDir, RUNNING_FILE), { force: true });
