import { type EventStoreDBClient } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { Follower } from './follower.js';
import { Ledger } from './ledger.js';
import { appendOnce, knowingClient } from './probe-client.js';
import { Proxy } from '../proxy.js';
import { timeFor } from '../rounds.js';
import { type Serving, startServer } from '../server-process.js';

const EVENTS = 20_000;
const WARM = 2_500;
const PER_APPEND = 500;
const BYTES = 600;
const IDLE = 20;
/** The log grows by 15 MB, of which the server would hold 320 MB if it held it for each that does not read. */
const GROWS_BY_MIB = 200;

describe('subscribers that stop reading', () => {
  const ledger = new Ledger();
  let database: TestDatabase;
  let server: Serving;
  let proxy: Proxy;
  let client: EventStoreDBClient;
  let followers: readonly Follower[] = [];
  let watch: NodeJS.Timeout | undefined;

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startServer({ databaseUrl: database.eventStoreUrl });
    proxy = await Proxy.to(server.url);
    client = await knowingClient(server.url);
  });
  afterAll(async () => {
    clearInterval(watch);
    await Promise.all(followers.map((each) => each.close()));
    await client.dispose();
    await proxy.close();
    await server.process.kill();
    await database.drop();
  });

  async function append(events: number): Promise<bigint> {
    let position = 0n;
    for (let n = 0; n < events; n += PER_APPEND) {
      const pads = Array.from({ length: PER_APPEND }, () => BYTES);
      const attempt = await appendOnce(client, { stream: `wide-${n % 7}`, pads });
      ledger.record(attempt);
      if (attempt.outcome.kind !== 'acknowledged') throw new Error(`not appended: ${attempt.troubles.join()}`);
      position = attempt.outcome.position;
    }
    return position;
  }

  it(
    'cost bounded memory, disturb nobody, and get everything once and in order when they read again',
    async () => {
      const reading = new Follower(server.url);
      const clogged = new Follower(proxy.url);
      const idle = Array.from({ length: IDLE }, () => new Follower(server.url));
      followers = [reading, clogged, ...idle];
      const warm = await append(WARM);
      await Promise.all(followers.map((each) => each.reached(warm)));

      proxy.clog();
      for (const each of idle) each.pause();
      const before = server.process.residentMiB;
      let most = before;
      watch = setInterval(() => (most = Math.max(most, server.process.residentMiB)), 250);
      const head = await append(EVENTS);
      await reading.reached(head);
      for (const { events } of [clogged, ...idle]) expect(events.length).toBeLessThan(EVENTS / 2);
      clearInterval(watch);
      process.stderr.write(`idle-subscriber: ${before.toFixed()} MiB resident, at most ${most.toFixed()} MiB\n`);
      expect(most - before).toBeLessThan(GROWS_BY_MIB);

      const [again, ...others] = idle;
      await Promise.all(others.map((each) => each.close()));
      proxy.clear();
      again?.resume();
      await Promise.all([clogged.reached(head), again?.reached(head)]);
      expect(ledger.violations(reading.events)).toEqual([]);
      expect(reading.events).toHaveLength(WARM + EVENTS);
      expect(clogged.events).toEqual(reading.events);
      expect(again?.events).toEqual(reading.events);
    },
    timeFor(4),
  );
});
