import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeEmbeddedPostgres } from '#engine/embedded-postgres';

export const FOLDER_PREFIX = 'jixiao-bench-';
const ABANDONED_AFTER_MS = 3_600_000;

/** A run that was killed leaves its folder behind, though never its Postgres. */
export async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const folder = join(tmpdir(), name);
    if (!name.startsWith(FOLDER_PREFIX) || existsSync(join(folder, 'pgdata', 'postmaster.pid'))) continue;
    // Another run may be removing it at this moment.
    const found = await stat(folder).catch(() => undefined);
    const isOld = found !== undefined && Date.now() - found.mtimeMs > ABANDONED_AFTER_MS;
    if (isOld && found.uid === process.getuid?.()) await removeEmbeddedPostgres(folder);
  }
}
