import { randomUUID } from 'node:crypto';
import { chmod, cp, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { accountFor, mayAs, own, type Account } from './account.js';
import { findBinaries, type Binaries } from './binaries.js';
import { isThere, readIfThere } from './files.js';

/** Where this instance's files are and who Postgres runs as. */
export interface Place {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
}

const ELSEWHERE = '/var/lib/jixiao';
const POINTER = 'place.json';
const OWNER = 'owner.json';
const pointer = z.object({ folder: z.string() });
const owner = z.object({ dataDir: z.string() });

/** The data folder itself or, where Postgres' account cannot enter it (root's closed home), a folder of its own that a pointer in it names. */
export async function settle(dataDir: string, say: (sentence: string) => void): Promise<Place> {
  await mkdir(dataDir, { recursive: true });
  const elsewhere = await folderElsewhere(dataDir);
  const account = await accountFor(join(elsewhere ?? dataDir, 'pgdata'));
  // Postgres' account passes through to its own folder in here, and lists nothing.
  await chmod(dataDir, account === undefined ? 0o700 : 0o711);
  const folder = elsewhere ?? (await chooseFolder(dataDir, account, say));
  const found = await findBinaries();
  return { folder, account, binaries: canRun(found, account) ? found : await copyOf(found, folder, account) };
}

/** The folder that the data folder's pointer names, if it has one. */
export async function folderElsewhere(dataDir: string): Promise<string | undefined> {
  const text = await readIfThere(join(dataDir, POINTER));
  if (text === undefined) return undefined;
  const { folder } = pointer.parse(JSON.parse(text));
  const ownerText = await readIfThere(join(folder, OWNER));
  if (ownerText === undefined) {
    throw new Error(
      `数据目录 ${dataDir} 所指的 ${folder} 已不存在，请恢复它，或用空目录重新开始（npm start -- --fresh 会清空它）。` +
        `The data of ${dataDir} was kept in ${folder}, which is gone: bring it back, or start over with an empty folder (npm start -- --fresh empties it).`,
    );
  }
  await refuseCopy(dataDir, folder, owner.parse(JSON.parse(ownerText)).dataDir);
  return folder;
}

// Two data folders with one pointer (one was copied) would run two instances on the same data.
async function refuseCopy(dataDir: string, folder: string, ownedBy: string): Promise<void> {
  const here = await realpath(dataDir);
  if (ownedBy === here) return;
  const other = await readIfThere(join(ownedBy, POINTER));
  if (other !== undefined && pointer.parse(JSON.parse(other)).folder === folder) {
    throw new Error(
      `${dataDir} 是 ${ownedBy} 的副本，两者不能共用 ${folder} 中的数据，请换一个 JIXIAO_DATA_DIR。` +
        `${dataDir} is a copy of ${ownedBy} and cannot share its data: use another JIXIAO_DATA_DIR.`,
    );
  }
  await writeFile(join(folder, OWNER), JSON.stringify({ dataDir: here }));
}

async function chooseFolder(dataDir: string, account: Account | undefined, say: (sentence: string) => void) {
  if (mayAs(account, '-x', dataDir)) return dataDir;
  await refuseToSplit(dataDir, account);
  const folder = join(ELSEWHERE, randomUUID());
  try {
    for (const path of [ELSEWHERE, folder]) {
      await mkdir(path, { recursive: true });
      await chmod(path, 0o711);
    }
    await writeFile(join(folder, OWNER), JSON.stringify({ dataDir: await realpath(dataDir) }), { mode: 0o600 });
    await writeFile(join(dataDir, POINTER), JSON.stringify({ folder }), { mode: 0o600 });
  } catch (cause) {
    throw new Error(
      `Postgres 的账户进不了 ${dataDir}，也不能在 ${ELSEWHERE} 存放数据，请把 JIXIAO_DATA_DIR 设为其他账户可进入的目录。` +
        `Postgres' account cannot enter ${dataDir} and ${ELSEWHERE} cannot be used: set JIXIAO_DATA_DIR to a folder open to others.`,
      { cause },
    );
  }
  say(
    `数据库存放在 ${folder}（${dataDir} 对其他账户关闭）。The database is kept in ${folder}: ${dataDir} is closed to others.`,
  );
  return folder;
}

// Never a new, empty database beside the one that is there.
async function refuseToSplit(dataDir: string, account: Account | undefined): Promise<void> {
  if (!(await isThere(join(dataDir, 'pgdata')))) return;
  const name = account?.name ?? '';
  throw new Error(
    `Postgres 的账户 ${name} 进不了 ${dataDir}，请让其他账户可以进入它的各级上级目录（chmod o+x），或把它移到可进入的地方。` +
      `Postgres' account ${name} cannot enter ${dataDir}: open the folders above it to others (chmod o+x), or move it.`,
  );
}

function canRun({ folder }: Binaries, account: Account | undefined): boolean {
  const program = join(folder, 'bin', 'postgres');
  return mayAs(account, '-x', program) && mayAs(account, '-r', join(folder, 'share', 'postgresql', 'postgres.bki'));
}

async function copyOf(found: Binaries, folder: string, account: Account | undefined): Promise<Binaries> {
  const copy = join(folder, `postgres-${found.version}`);
  if (!(await isThere(join(copy, 'complete')))) {
    const half = `${copy}.half`;
    await rm(half, { recursive: true, force: true });
    await rm(copy, { recursive: true, force: true });
    await cp(found.folder, half, { recursive: true, verbatimSymlinks: true });
    own(half, account);
    await writeFile(join(half, 'complete'), '');
    await rename(half, copy);
  }
  return { ...found, folder: copy };
}
