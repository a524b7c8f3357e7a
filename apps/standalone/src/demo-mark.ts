import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessAbsent } from './files.js';

export const DEMO_MARK = 'demo-year';

/** Whether this store is to hold the demo year, and how far it is. Decided at the first start, for good. */
export type DemoMark = 'wanted' | 'finished' | 'none';

const MARK = /^(wanted|finished|none)(?: (.+))?$/s;

/** `at` is where an event store from outside is; nothing for the embedded one. A mark made for another store is none. */
export async function keptMark(dataDir: string, at = ''): Promise<DemoMark | undefined> {
  const text = await readFile(join(dataDir, DEMO_MARK), 'utf8').catch(unlessAbsent);
  const [, mark, where = ''] = MARK.exec(text ?? '') ?? [];
  return where === at ? (mark as DemoMark | undefined) : undefined; // one of the three, by its pattern
}

export async function markDemo(dataDir: string, mark: DemoMark, at = ''): Promise<DemoMark> {
  await writeFile(join(dataDir, DEMO_MARK), at === '' ? mark : `${mark} ${at}`, { flush: true });
  return mark;
}
