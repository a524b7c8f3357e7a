import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { Follower, wholeLog } from './follower.js';
import { Ledger } from './ledger.js';
import { Load } from './load-process.js';
import { Random } from '#testing/random';
import { roundsOf, seedOf, timeFor } from '../rounds.js';
import { type Serving, startServer } from '../server-process.js';

const ROUNDS = roundsOf(5);

describe('an event store that is killed while it is written to', () => {
  const seed = seedOf('kill-server');
  const random = new Random(seed);
  const ledger = new Ledger();
  let database: TestDatabase;
  let server: Serving;
  let load: Load | undefined;
  let follower: Follower | undefined;

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startServer({ databaseUrl: database.eventStoreUrl });
  });
  afterAll(async () => {
    await load?.kill();
    await follower?.close();
    await server.process.kill();
    await database.drop();
  });

  it(
    `keeps every acknowledged append, once, whole and in its place, through ${ROUNDS} kills (seed ${seed})`,
    async () => {
      load = Load.start({ url: server.url, seed, name: 'k', clients: 2, lanes: 8, retries: 0.85 }, (attempt) =>
        ledger.record(attempt),
      );
      follower = new Follower(server.url);
      const outages: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await load.more(random.between(1, 150));
        await delay(random.between(0, 25)); // so that the moment is not always the one after a commit
        const killedAt = performance.now();
        await server.process.kill();
        server = await startServer(server.place);
        outages.push(Math.round(performance.now() - killedAt));
      }
      await load.more(20);
      await load.finish();
      const log = await wholeLog(server.url);
      await follower.reached(log.at(-1)?.position ?? 0n);

      process.stderr.write(
        `kill-server: ${ledger.summary()}; ${log.length} events; serving again after ${outages.join(', ')} ms\n`,
      );
      expect(ledger.violations(log)).toEqual([]);
      expect(follower.events).toEqual(log);
      expect(follower.resumed).toBeGreaterThanOrEqual(ROUNDS);
      const retried = ledger.count(({ tries, outcome }) => tries > 1 && outcome.kind === 'acknowledged');
      expect(retried).toBeGreaterThan(0);
    },
    timeFor(ROUNDS),
  );
});
