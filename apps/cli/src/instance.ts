import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { loadSettings, projectFile, type Settings, withSecretFiles } from '#platform/process';
import { partOf, refuse } from './failure.js';

export type Env = Readonly<Record<string, string | undefined>>;
export type Need = 'EVENTSTORE_URL' | 'DATABASE_URL' | 'QUEUE_URL' | 'PERSONAL_DATA_URL';

// What a command does not use need not be set.
const unused = {
  EVENTSTORE_URL: 'esdb://unused',
  DATABASE_URL: 'postgres://unused',
  QUEUE_URL: 'postgres://unused',
  PERSONAL_DATA_URL: 'postgres://unused',
};

/** Where the instance is: the environment over what a running one wrote down in its data folder. */
export function findInstance(needs: readonly Need[], env: Env = process.env): Settings {
  const set = Object.fromEntries(
    Object.entries(withSecretFiles(env)).filter(([, value]) => value !== undefined && value !== ''),
  );
  const running = runningFile(env);
  const known: Env = { ...(running ?? {}), ...set };
  const missing = needs.filter((name) => known[name] === undefined);
  if (missing.length > 0) {
    const names = missing.join(', ');
    throw refuse(
      `没有找到运行中的实例，请用 npm start 启动，或设置 ${names}（数据目录不是 .jixiao 时设置 JIXIAO_DATA_DIR）。`,
      `No running instance was found: start it with npm start, or set ${names} (or JIXIAO_DATA_DIR to its data folder).`,
    );
  }
  const needed = Object.fromEntries(needs.map((name) => [name, known[name]]));
  return loadSettings({ ...known, ...unused, ...needed });
}

const names = z.record(z.string(), z.string());

function runningFile(env: Env): Readonly<Record<string, string>> | undefined {
  // `npm start` keeps its data in the checkout, wherever this is asked from.
  const folder = env['JIXIAO_DATA_DIR'] ? resolve(env['JIXIAO_DATA_DIR']) : projectFile('.jixiao');
  const file = join(folder, 'running.json');
  try {
    return names.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    const code = partOf(cause, 'code');
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code === 'EACCES') throw ofAnother(folder);
    const why = typeof code === 'string' ? code : '格式 format';
    throw refuse(`不能读取 ${file}（${why}），请检查权限。`, `It cannot be read: check its permissions.`);
  }
}

/** Addresses and passwords of an instance are for the account that runs it. */
function ofAnother(folder: string): Error {
  const uid = statSync(folder, { throwIfNoEntry: false })?.uid ?? '?';
  return refuse(
    `${folder} 中的实例属于另一个账户（uid ${uid}），其地址和口令只有该账户可读，请用该账户执行。`,
    `The instance there belongs to another account (uid ${uid}), which alone may read its addresses and passwords: run this as that account.`,
  );
}
