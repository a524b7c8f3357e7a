import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { asAccount, own, type Account } from './account.js';
import { isThere, readIfThere } from './files.js';
import { type Place } from './place.js';

const passwordsOf = z.object({
  postgres: z.string(),
  event_store: z.string(),
  read_models: z.string(),
  jobs: z.string(),
  personal_data: z.string(),
});
export type Passwords = z.infer<typeof passwordsOf>;

export interface Cluster {
  readonly folder: string;
  readonly account: Account | undefined;
  readonly passwords: Passwords;
}

// Inside the cluster, so that passwords and the roles they open live and die together.
const PASSWORDS = 'jixiao-passwords.json';

/** The cluster of this place: made beside and then renamed, so that one cut off half-way is never taken for a whole one. */
export async function ensureCluster(place: Place): Promise<Cluster> {
  const folder = join(place.folder, 'pgdata');
  if (!(await isThere(folder))) await makeCluster(place, folder);
  const version = (await readIfThere(join(folder, 'PG_VERSION')).catch(refuseStranger(folder)))?.trim();
  if (version !== place.binaries.major) {
    throw new Error(
      `${folder} 属于 Postgres ${version ?? '（不明版本）'}，本程序用的是 ${place.binaries.major}，请用原来的程序执行 jixiao events export，再在空目录中用本程序执行 jixiao events import，或用空目录重新开始（npm start -- --fresh 会清空它）。` +
        `${folder} was made by Postgres ${version ?? '(unknown)'}, this is ${place.binaries.major}: run jixiao events export with the old program and jixiao events import with this one on an empty folder, or start over with an empty folder (npm start -- --fresh empties it).`,
    );
  }
  const text = await readIfThere(join(folder, PASSWORDS));
  if (text !== undefined) return { folder, account: place.account, passwords: await allPasswords(place, folder, text) };
  throw new Error(
    `${folder} 中缺少 ${PASSWORDS}，无法登录数据库，请恢复该文件，或用空目录重新开始（npm start -- --fresh 会清空它）。` +
      `${PASSWORDS} is missing from ${folder}: bring it back, or start over with an empty folder (npm start -- --fresh empties it).`,
  );
}

function refuseStranger(folder: string) {
  return (cause: NodeJS.ErrnoException): never => {
    throw new Error(
      `无权读取 ${folder}，请用当初启动它的账户启动，或换一个 JIXIAO_DATA_DIR。` +
        `No right to read ${folder}: start as the account that made it, or use another JIXIAO_DATA_DIR.`,
      { cause },
    );
  };
}

/** What is there, and one for the role that the first versions had not. */
async function allPasswords(place: Place, folder: string, text: string): Promise<Passwords> {
  const { personal_data, ...there } = passwordsOf.partial({ personal_data: true }).parse(JSON.parse(text));
  if (personal_data !== undefined) return { ...there, personal_data };
  const passwords = { ...newPasswords(), ...there };
  await keepPasswords(place, folder, passwords);
  return passwords;
}

/** Whole or as they were: without them nobody gets in. */
async function keepPasswords({ account }: Place, folder: string, passwords: Passwords): Promise<void> {
  const half = join(folder, `${PASSWORDS}.half`);
  await rm(half, { force: true });
  await writeFile(half, JSON.stringify(passwords), { mode: 0o600, flush: true });
  own(half, account);
  await rename(half, join(folder, PASSWORDS));
}

async function makeCluster(place: Place, folder: string): Promise<void> {
  const half = `${folder}.half`;
  const passwordFile = join(place.folder, 'initdb-password');
  const passwords = newPasswords();
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { mode: 0o700 });
  await rm(passwordFile, { force: true });
  await writeFile(passwordFile, `${passwords.postgres}\n`, { mode: 0o600 });
  for (const path of [half, passwordFile]) own(path, place.account);
  try {
    await initdb(place, half, passwordFile);
  } finally {
    await rm(passwordFile);
  }
  await keepPasswords(place, half, passwords);
  await rename(half, folder);
}

function newPasswords(): Passwords {
  const password = () => randomBytes(24).toString('base64url');
  return {
    ...{ postgres: password(), event_store: password(), read_models: password(), jobs: password() },
    personal_data: password(),
  };
}

async function initdb({ binaries, account }: Place, folder: string, passwordFile: string): Promise<void> {
  const program = join(binaries.folder, 'bin', 'initdb');
  const args = [
    `--pgdata=${folder}`,
    `--pwfile=${passwordFile}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The same order of text on every machine: read models are compared byte for byte.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  const said: string[] = [];
  const child = spawn(program, args, {
    ...asAccount(account),
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const code = await new Promise<number | string>((resolve) => {
    child.on('error', (error) => {
      resolve(error.message);
    });
    child.on('close', (status, signal) => {
      resolve(status ?? signal ?? 'unknown');
    });
  });
  if (code === 0) return;
  const why = said.join('').trim().split('\n').slice(-3).join(' ') || String(code);
  throw new Error(
    `数据库初始化失败，请按括号中的原因处理后重新启动。Initialising the database failed, mend the cause and start again (${why}).`,
  );
}
