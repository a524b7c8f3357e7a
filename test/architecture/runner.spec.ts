import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';

const setup = join(import.meta.dirname, '../setup');
const root = join(import.meta.dirname, '../..');

const FIRST = `
import { expect, it } from '@jest/globals';
import { evaluated } from './evaluated.js';
it('finds the settings as they were, and modules as another file has left them', () => {
  expect(process.env.LEFT_BEHIND).toBeUndefined();
  process.env.LEFT_BEHIND = 'by another file';
  process.exitCode = 7;
  expect(evaluated).toBe(1);
});
`;
const FILES = {
  'evaluated.ts': `const all = globalThis as { times?: number };
all.times = (all.times ?? 0) + 1;
export const evaluated: number = all.times;`,
  'first.spec.ts': FIRST,
  'second.spec.ts': FIRST,
  'red.spec.ts': `import { beforeAll, describe, expect, it } from '@jest/globals';
interface LeftOut {}
it('asserts', () => expect(1).toBe(2));
it('throws', () => { throw new Error('thrown'); });
it('rejects aside', async () => { void Promise.reject(new Error('aside')); await new Promise(setImmediate); });
it('throws later', async () => { setImmediate(() => { throw new Error('later'); }); await new Promise((go) => setTimeout(go, 50)); });
it('waits for ever', () => new Promise(() => undefined), 50);
it.each([1, 2])('counts to %i', (n) => expect(n).toBe(1));
describe('all', () => { beforeAll(() => { throw new Error('before'); }); it('wants what failed', () => undefined); });`,
  'unusable.spec.ts': `interface LeftOut {}
class Early { static readonly late = new Late(); }
class Late {}`,
  'unresolved.spec.ts': `import './nowhere.js';`,
  'unreadable.spec.ts': `import { it } from '@jest/globals'; it('is not written'`,
};

const results = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ title: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});

describe('the runner of specs', () => {
  let folder: string;
  let files: Map<string, z.infer<typeof results>['testResults'][number]>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jixiao-runner-'));
    for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
    const config = JSON.stringify({
      ...{ rootDir: folder, testMatch: ['<rootDir>/*.spec.ts'], transform: {} },
      testRunner: join(setup, 'native-runner.mjs'),
      testEnvironment: join(setup, 'native-environment.mjs'),
    });
    const args = ['node_modules/jest/bin/jest.js', '--config', config, '--json', '--runInBand'];
    const told = await new Promise<string>((resolve) => {
      execFile(process.execPath, args, { cwd: root }, (_, stdout) => resolve(stdout));
    });
    files = new Map(
      results.parse(JSON.parse(told)).testResults.map((each) => [each.name.slice(folder.length + 1), each]),
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(['first.spec.ts', 'second.spec.ts'])('gives %s its own settings and shared modules', (name) => {
    expect([files.get(name)?.message, files.get(name)?.status]).toEqual(['', 'passed']);
  });

  it('takes whatever fails for failed, and says where', () => {
    const found = files.get('red.spec.ts')?.assertionResults ?? [];
    expect(found.map(({ title, status }) => `${title}: ${status}`)).toEqual([
      ...['asserts: failed', 'throws: failed', 'rejects aside: failed', 'throws later: failed'],
      ...['waits for ever: failed', 'counts to 1: passed', 'counts to 2: failed', 'wants what failed: failed'],
    ]);
    const lines = found.map(({ failureMessages }) => /red\.spec\.ts:(\d+)/.exec(failureMessages.join())?.[1]);
    expect(lines).toEqual(['3', '4', '5', '6', '7', undefined, '8', '9']);
  });

  it.each([
    ['unresolved.spec.ts', 'nowhere'],
    ['unreadable.spec.ts', 'Syntax Error'],
    ['unusable.spec.ts', 'unusable.spec.ts:2'],
  ])('takes %s for failed', (name, why) => {
    expect(files.get(name)).toMatchObject({ status: 'failed', message: expect.stringContaining(why) });
  });
});
