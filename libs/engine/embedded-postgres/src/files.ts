import { lstat, readFile } from 'node:fs/promises';

/** The file's text; undefined where there is none. Any other trouble is thrown. */
export async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(unlessAbsent);
}

export async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(unlessAbsent)) !== undefined;
}

/** The system's code of an error, such as ENOENT. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}

/** For a catch: undefined where nothing is there; any other trouble is thrown. */
export function unlessAbsent(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
  return undefined;
}
