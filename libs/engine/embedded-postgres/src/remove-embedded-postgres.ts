import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isThere } from './files.js';
import { lockInstance } from './instance-lock.js';
import { endLeftover } from './leftover.js';
import { folderElsewhere } from './place.js';

/** Removes the data folder and what it keeps elsewhere, stopping a server left over on it first. */
export async function removeEmbeddedPostgres(dataDir: string): Promise<void> {
  const here = resolve(dataDir);
  if (!(await isThere(here))) return;
  const lock = await lockInstance(here);
  try {
    // The data kept elsewhere may already be gone: that must not keep anyone from starting over.
    const elsewhere = await folderElsewhere(here).catch(() => undefined);
    for (const folder of elsewhere === undefined ? [here] : [elsewhere, here]) {
      await endLeftover(join(folder, 'pgdata'));
      await rm(folder, { recursive: true, force: true });
    }
  } finally {
    await lock.release();
  }
}
