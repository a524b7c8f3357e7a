import { open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Whole or as it was, readable by its owner only: half a file would be the loss of every name. */
export async function keepMasterKeys(file: string, keys: readonly string[]): Promise<void> {
  const half = `${file}.half`;
  await rm(half, { force: true });
  await writeFile(half, `${keys.join('\n')}\n`, { mode: 0o600, flush: true });
  await rename(half, file);
  const folder = await open(dirname(file));
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
