import { type EventStoreDBClient } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { wholeLog } from './follower.js';
import { Ledger } from './ledger.js';
import { appendOnce, knowingClient, type Single } from './probe-client.js';
import { Proxy } from '../proxy.js';
import { Random } from '#testing/random';
import { roundsOf, seedOf, timeFor } from '../rounds.js';
import { type Serving, startServer } from '../server-process.js';
import { until } from '../until.js';

const CUTS = roundsOf(12);
const PARTS = 14;
const PART_BYTES = 64 * 1024;

describe('a client that vanishes in the middle of an append', () => {
  const seed = seedOf('vanishing-client');
  const random = new Random(seed);
  const ledger = new Ledger();
  let database: TestDatabase;
  let server: Serving;
  let client: EventStoreDBClient;

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startServer({ databaseUrl: database.eventStoreUrl });
    client = await knowingClient(server.url);
  });
  afterAll(async () => {
    await client.dispose();
    await server.process.kill();
    await database.drop();
  });

  /** Vanishes when so many bytes of the append have left. */
  async function vanish(append: Single, afterBytes: number): Promise<void> {
    const proxy = await Proxy.to(server.url);
    const doomed = await knowingClient(proxy.url);
    proxy.cutAfter(afterBytes);
    ledger.record(await appendOnce(doomed, append));
    await proxy.close();
    await doomed.dispose();
  }

  it(
    `leaves all of it or nothing, and nothing open, ${CUTS} times (seed ${seed})`,
    async () => {
      const filesBefore = server.process.openFiles;
      for (let cut = 0; cut < CUTS; cut += 1) {
        const pads = Array.from({ length: PARTS * 3 }, () => Math.floor(PART_BYTES / 3) - 300);
        const append = { stream: `vanished-${cut}`, pads, partBytes: PART_BYTES, unary: random.chance(0.3) };
        await vanish(append, random.between(1, Math.floor(PARTS * PART_BYTES * 1.05)));
      }
      await until(
        () => server.process.openFiles <= filesBefore,
        () => `${filesBefore} open files as before, now ${server.process.openFiles}`,
      );
      ledger.record(await appendOnce(client, { stream: 'vanished-after', pads: [1] }));

      const log = await wholeLog(server.url);
      expect(ledger.violations(log)).toEqual([]);
      const written = new Set(log.map(({ append }) => append)).size;
      const cutShort = ledger.count(({ outcome }) => outcome.kind === 'unknown');
      expect(cutShort).toBeGreaterThan(CUTS / 2);
      expect(written).toBeLessThan(CUTS);
      process.stderr.write(`vanishing-client: ${cutShort} of ${CUTS} cut short, ${written} appends written\n`);
    },
    timeFor(CUTS),
  );
});
