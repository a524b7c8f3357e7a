import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { storeUnderTest } from './store-under-test.js';

const FIXTURES = resolve('test/fixtures/conformance');
const RECORDED = `${FIXTURES}/eventstoredb-23.10`;
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const COUNT = 200;
/** They mostly wait: for a maxAge, for silence, for what a real server does later. */
const AT_ONCE = 4;

/**
 * Its probe hangs up at the tombstone, so that it hears the error behind it only when both come in one packet: in 15 of 24 runs
 * against the real server. subscribe-stream.int-spec waits for the error.
 */
const HANGS_UP = 'subscribe: tombstoned while live';
/** Parts of titles: who is asked them together. These look at the end of `$all`, and want nobody to write beside them. */
const ALONE = ['read', 'metadata: ', 'subscribe: exclude', 'subscribe: tombstoned'];
const TOGETHER = [
  'append: ',
  'append again: ',
  'delete: ',
  'tombstone: ',
  'subscribe: stream',
  'subscribe: a ',
  'subscribe: $all',
  'subscribe: check',
  'several event types',
  'deadline',
];
const GROUPS = [...ALONE, ...TOGETHER];

describe('what was recorded of EventStoreDB 23.10', () => {
  const store = storeUnderTest();
  const given = new Map<string, Promise<string>>();
  let recorded: Record<string, unknown>;

  beforeAll(async () => {
    recorded = JSON.parse(await readFile(`${RECORDED}/answers.json`, 'utf8')) as Record<string, unknown>;
    const { port } = new URL(store.url);
    const ask = (before: Promise<unknown> | undefined, script: string, ...args: string[]) => {
      const output = Promise.allSettled([before]).then(() => run(script, port, args));
      given.set([script, ...args].join(' '), output);
      return output.catch(() => undefined); // the case that asks for it sees the error
    };
    let last: Promise<unknown> | undefined;
    for (const part of ALONE) last = ask(last, 'store-probe.mjs', part);
    const running = Array.from({ length: AT_ONCE }, () => last);
    for (const part of TOGETHER) running.push(ask(running.at(-AT_ONCE), 'store-probe.mjs', part));
    for (const seed of SEEDS) running.push(ask(running.at(-AT_ONCE), 'store-random.mjs', `${seed}`, `${COUNT}`));
  });

  const outputOf = (...asked: string[]) =>
    given.get(asked.join(' ')) ?? Promise.reject(new Error(`${asked[1]} was not asked`));

  it.each(GROUPS)('is answered to the probes "%s"', async (part) => {
    const titles = Object.keys(recorded).filter((title) => title.includes(part));
    expect(titles).not.toEqual([]);
    const answers = JSON.parse(await outputOf('store-probe.mjs', part)) as Record<string, unknown>;
    const wanted = Object.fromEntries(titles.map((title) => [title, recorded[title]]));
    expect(heardInTime(answers)).toEqual(heardInTime(wanted));
  });

  it('has no probe that is not asked', () => {
    const left = Object.keys(recorded).filter((title) => !GROUPS.some((part) => title.includes(part)));
    expect(left).toEqual([]);
  });

  it.each(SEEDS)('comes out of the random run of seed %d', async (seed) => {
    const lines = (await readFile(`${RECORDED}/random/${seed}.txt`, 'utf8')).trimEnd().split('\n');
    const output = await outputOf('store-random.mjs', String(seed), String(COUNT));
    expect(output.trimEnd().split('\n')).toEqual(lines);
  });
});

function heardInTime(answers: Record<string, unknown>): Record<string, unknown> {
  const heard = answers[HANGS_UP] as { readonly got: unknown; readonly marks: readonly unknown[] } | undefined;
  if (!heard) return answers;
  return { ...answers, [HANGS_UP]: { ...heard, marks: heard.marks.filter((mark) => typeof mark === 'string') } };
}

async function run(script: string, port: string, args: readonly string[]): Promise<string> {
  const options = { maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(process.execPath, [`${FIXTURES}/${script}`, port, ...args], options);
  return stdout;
}
