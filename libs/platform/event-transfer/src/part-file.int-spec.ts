import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyEvent } from './event-for-spec.js';
import { lineOf } from './line.js';
import { headerOf } from './line-log.js';
import { PartFile } from './part-file.js';
import { FileSource } from './sources.js';
import { type StoredEvent } from './stored-event.js';

const header = headerOf('7', new Date(0));

describe('a file under way', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jixiao-part-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Goes on where the file ends, as an export does, in chunks of `chunk` lines; how many events were there. */
  async function goOn(file: string, gzip: boolean, work: { events: readonly StoredEvent[]; chunk: number }) {
    let part = await PartFile.open(file, gzip);
    const kept = part.log.events.count;
    if (part.log.lines === 0) await part.begin(header);
    for (const [index, event] of work.events.slice(kept).entries()) {
      await part.add(event);
      if ((index + 1) % work.chunk !== 0) continue;
      await part.close();
      part = await PartFile.open(file, gzip);
    }
    await part.finish();
    await part.close();
    return kept;
  }

  it.each([true, false])('cut off at every byte, it is the same whole file in the end (gzip: %s)', async (gzip) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyEvent, { minLength: 1, maxLength: 2 }),
        fc.integer({ min: 1, max: 3 }),
        async (events, chunk) => {
          const file = join(folder, 'whole');
          await rm(file, { force: true });
          await goOn(file, gzip, { events, chunk });
          const whole = await readFile(file);
          const text = textOf(whole, gzip);
          for (let length = 0; length <= whole.length; length += 1) {
            await writeFile(file, whole.subarray(0, length));
            const kept = await goOn(file, gzip, { events, chunk: Infinity });
            expect(textOf(await readFile(file), gzip)).toBe(text);
            if (!gzip) expect(kept).toBe(wholeEvents(whole.subarray(0, length), events.length));
          }
        },
      ),
      { numRuns: process.env['JIXIAO_TEST_LONG'] === undefined ? 1 : 10 },
    );
  });

  it.each([true, false])('a part of the disk that came back as zeros is written again (gzip: %s)', async (gzip) => {
    const events = fc.sample(anyEvent, { numRuns: 6, seed: 7 });
    const file = join(folder, 'zeros');
    await goOn(file, gzip, { events, chunk: 1 });
    const whole = await readFile(file);
    const torn = Buffer.from(whole);
    torn.fill(0, Math.floor(whole.length / 2));
    await writeFile(file, torn);
    await goOn(file, gzip, { events, chunk: 1 });
    expect(textOf(await readFile(file), gzip)).toBe(textOf(whole, gzip));
  });

  it.each([true, false])('a changed byte anywhere is found, or changes nothing (gzip: %s)', async (gzip) => {
    const events = fc.sample(anyEvent, { numRuns: 1, seed: 11 });
    const file = join(folder, 'changed');
    await goOn(file, gzip, { events, chunk: 2 });
    const whole = await readFile(file);
    const sound = await read(file, gzip);
    let found = 0;
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at]! ^= 1 << (at % 8);
      await writeFile(file, changed);
      const outcome = await read(file, gzip);
      if (outcome === 'refused') found += 1;
      else expect(outcome).toEqual(sound);
    }
    // A gzip header tells some things that change no content; in plain text every byte counts but the last line feed.
    expect(found).toBeGreaterThanOrEqual(gzip ? whole.length * 0.8 : whole.length - 1);
  });

  it('two at once do not mix', async () => {
    const file = join(folder, 'two');
    const events = fc.sample(anyEvent, { numRuns: 2, seed: 3 });
    const [one, other] = [await PartFile.open(file, false), await PartFile.open(file, false)];
    for (const part of [one, other]) {
      await part.begin(header);
      for (const event of events) await part.add(event);
    }
    await one.finish();
    await expect(other.finish()).rejects.toThrow('Another export');
    await one.close();
    await other.close();
    expect(await read(file, false)).toHaveLength(2);
  });

  it('is for its owner alone, also one that an older version began', async () => {
    const file = join(folder, 'closed');
    const modes = [];
    for (const before of [undefined, 0o644]) {
      if (before !== undefined) await chmod(file, before);
      await (await PartFile.open(file, false)).close();
      modes.push((await stat(file)).mode & 0o777);
    }
    expect(modes).toEqual([0o600, 0o600]);
  });
});

async function read(file: string, gzip: boolean): Promise<string[] | 'refused'> {
  const lines: string[] = [];
  try {
    for await (const event of (await FileSource.open(file, gzip)).events()) lines.push(lineOf(event));
    return lines;
  } catch (error) {
    expect(String(error)).toMatch(/再?导出|export/);
    return 'refused';
  }
}

const textOf = (bytes: Buffer, gzip: boolean): string => (gzip ? gunzipSync(bytes) : bytes).toString('utf8');

const wholeEvents = (bytes: Buffer, all: number): number =>
  Math.min(Math.max(bytes.toString('latin1').split('\n').length - 2, 0), all);
