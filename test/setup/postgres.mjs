// One Postgres for the whole run: specs get databases of their own in it from createTestDatabase.
import { existsSync, statfsSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUp } from '../../infra/bootstrap/set-up.mjs';
import './typescript.mjs';

const PREFIX = 'jixiao-test-postgres-';
const ABANDONED_AFTER_MS = 3_600_000;
const MEMORY = '/dev/shm';
const ENOUGH = 4 * 1024 ** 3;
// In memory where there is plenty: nothing of it has to outlive the machine, and a sixth of the time went to the disk.
const FOLDER = existsSync(MEMORY) && freeIn(MEMORY) > ENOUGH ? MEMORY : tmpdir();

export default async function startPostgres() {
  setUp(); // what runs as a process of its own is run as it was built
  const { removeEmbeddedPostgres, startEmbeddedPostgres } =
    await import('../../libs/engine/embedded-postgres/src/index.ts');
  await removeAbandoned();
  const dataDir = await mkdtemp(join(FOLDER, PREFIX));
  // It ends with this process even if no one stops it: see startEmbeddedPostgres.
  const postgres = await startEmbeddedPostgres({ dataDir });
  process.env.JIXIAO_TEST_POSTGRES = postgres.urls.admin;
  process.env.JIXIAO_TEST_POSTGRES_ROLES = JSON.stringify(postgres.urls);
  globalThis.stopTestPostgres = async () => {
    await postgres.stop();
    await removeEmbeddedPostgres(dataDir);
  };
}

function freeIn(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

// A run that was killed leaves its folder behind, though never its Postgres.
async function removeAbandoned() {
  for (const name of await readdir(FOLDER)) {
    const folder = join(FOLDER, name);
    if (!name.startsWith(PREFIX) || existsSync(join(folder, 'pgdata', 'postmaster.pid'))) continue;
    // Another run may be removing it at this moment.
    const found = await stat(folder).catch(() => undefined);
    const isOld = found !== undefined && Date.now() - found.mtimeMs > ABANDONED_AFTER_MS;
    if (isOld && found.uid === process.getuid()) await rm(folder, { recursive: true, force: true });
  }
}
