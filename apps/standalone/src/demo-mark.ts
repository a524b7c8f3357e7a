import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './error-code.js';

export const DEMO_MARK = 'demo-year';

/** Whether this data folder is to hold the demo year, and how far it is. Decided at the first start, for good. */
export type DemoMark = 'wanted' | 'finished' | 'none';

export async function demoMark(dataDir: string, wanted: boolean): Promise<DemoMark> {
  const kept = await readFile(join(dataDir, DEMO_MARK), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (kept === 'wanted' || kept === 'finished' || kept === 'none') return kept;
  return markDemo(dataDir, wanted ? 'wanted' : 'none');
}

export async function markDemo(dataDir: string, mark: DemoMark): Promise<DemoMark> {
  await writeFile(join(dataDir, DEMO_MARK), mark, { flush: true });
  return mark;
}
