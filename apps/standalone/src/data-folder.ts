import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { removeEmbeddedPostgres } from '#engine/embedded-postgres';
import { DEMO_MARK } from './demo-mark.js';
import { codeOf } from './files.js';
import { RUNNING_FILE } from './running-file.js';
import { secretFiles } from './secrets.js';
import { accessFolders } from './store-access.js';

const LOGS = 'logs';
const LOCK = 'instance.lock';
/** What `--fresh` removes, beside the database. */
const MADE = [LOGS, ...secretFiles, ...accessFolders, DEMO_MARK];

export const postgresFolder = (dataDir: string): string => join(dataDir, 'postgres');

/** There, and closed to others where nothing but an instance is in it. */
export async function makeDataDir(dataDir: string): Promise<void> {
  // As root Postgres runs as another account, which passes through to its own folder and lists nothing.
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  try {
    await mkdir(dataDir, { recursive: true, mode });
    const ours = new Set([...MADE, LOCK, RUNNING_FILE, 'postgres']);
    const names = await readdir(dataDir);
    if (names.every((name) => ours.has(name))) await chmod(dataDir, mode);
    if (names.includes(LOGS)) await chmod(join(dataDir, LOGS), 0o700);
  } catch (cause) {
    throw new Error(
      `不能建立或收紧数据目录 ${dataDir}（${codeOf(cause) ?? ''}），请用 JIXIAO_DATA_DIR 指定一个自己的可写目录。` +
        `Cannot make the data folder ${dataDir} or close it to others: set JIXIAO_DATA_DIR to one of your own that you may write.`,
      { cause },
    );
  }
}

export interface Asking {
  /** `--yes`. */
  readonly yes: boolean;
  readonly say: (line: string) => void;
  readonly stopping: AbortSignal;
}

/** Throws when there is data and nobody says that it may go. */
export async function agreeToDelete(dataDir: string, { yes, say, stopping }: Asking): Promise<void> {
  const names = await readdir(dataDir);
  const there = ['postgres', ...MADE].filter((name) => names.includes(name));
  if (there.length === 0) return;
  const what = `${dataDir} 中的全部事件、目标、自评、日志和密钥（${there.join('、')}）all events, targets, assessments, logs and secrets in it`;
  say(`--fresh 将删除 will delete: ${what}`);
  if (yes) return;
  if (!process.stdin.isTTY) {
    throw new Error(
      '没有删除：--fresh 要在终端中确认，或加 --yes（npm start -- --fresh --yes）。' +
        'Nothing was deleted: --fresh is confirmed at a terminal, or with --yes.',
    );
  }
  const asked = createInterface({ input: process.stdin, output: process.stdout, terminal: false });
  const question = '删除后不能恢复，确定请输入 yes：This cannot be undone; type yes to go on: ';
  const ended = once(asked, 'close', { signal: stopping }).then(() => ''); // Ctrl-D
  ended.catch(() => undefined); // the question is given up, too
  const answer = await Promise.race([asked.question(question, { signal: stopping }), ended]).finally(() =>
    asked.close(),
  );
  if (answer.trim().toLowerCase() === 'yes') return;
  throw new Error('没有删除，没有启动。Nothing was deleted and nothing was started.');
}

// Only what we made: a data folder may be a folder that holds other things.
export async function clear(dataDir: string): Promise<void> {
  await removeEmbeddedPostgres(postgresFolder(dataDir));
  for (const name of MADE) await rm(join(dataDir, name), { recursive: true, force: true });
}
