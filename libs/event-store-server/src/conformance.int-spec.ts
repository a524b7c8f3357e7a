import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing';

const FIXTURES = resolve('test/fixtures/conformance');
/** Parts of titles; what they name besides is the next issue's. */
const ASKED = [
  'append:',
  'append again:',
  'read: ends',
  'not there',
  '$all: order',
  'subscribe: stream',
  'position',
  'checkpoint',
  'keeps',
  'deadline',
];

describe('the answers recorded of EventStoreDB 23.10', () => {
  let database: TestDatabase;
  let store: TestEventStore;
  let recorded: Record<string, unknown>;

  beforeAll(async () => {
    database = await createTestDatabase();
    store = await startTestEventStore(database.eventStoreUrl);
    const answers = await readFile(`${FIXTURES}/eventstoredb-23.10/answers.json`, 'utf8');
    recorded = JSON.parse(answers) as Record<string, unknown>;
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  it.each(ASKED)('are given to the probes "%s"', async (part) => {
    const probe = [`${FIXTURES}/store-probe.mjs`, String(store.port), part];
    const { stdout } = await promisify(execFile)(process.execPath, probe, { maxBuffer: 10 * 1024 * 1024 });
    const given = JSON.parse(stdout) as Record<string, unknown>;
    const titles = Object.keys(recorded).filter((title) => title.includes(part));
    expect(titles).not.toEqual([]);
    expect(given).toEqual(Object.fromEntries(titles.map((title) => [title, recorded[title]])));
  });
});
