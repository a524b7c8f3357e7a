import { setTimeout as delay } from 'node:timers/promises';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KillablePostgres } from '../killable-postgres.js';
import { Follower, wholeLog } from './follower.js';
import { Ledger } from './ledger.js';
import { Load } from './load-process.js';
import { Random } from '#testing/random';
import { roundsOf, seedOf, timeFor } from '../rounds.js';
import { type Serving, startServer } from '../server-process.js';

const ROUNDS = roundsOf(5);

describe('an event store whose Postgres is killed under it', () => {
  const seed = seedOf('kill-postgres');
  const random = new Random(seed);
  const ledger = new Ledger();
  let postgres: KillablePostgres;
  let server: Serving;
  let load: Load | undefined;
  let follower: Follower | undefined;

  beforeAll(async () => {
    postgres = await KillablePostgres.start();
    server = await startServer({ databaseUrl: postgres.urls.eventStore });
  });
  afterAll(async () => {
    await load?.kill();
    await follower?.close();
    await server.process.kill();
    await postgres.remove();
  });

  async function killPostmaster(): Promise<void> {
    await postgres.kill();
    await expectUnavailable();
    await postgres.startAgain();
  }

  async function expectUnavailable(): Promise<void> {
    const client = EventStoreDBClient.connectionString(server.url);
    const append = client.appendToStream('meanwhile', jsonEvent({ type: 'Meanwhile', data: {} }));
    await expect(append).rejects.toMatchObject({ type: 'unavailable' });
    await client.dispose();
  }

  it(
    `answers UNAVAILABLE, heals by itself, and loses and doubles nothing, through ${ROUNDS} kills (seed ${seed})`,
    async () => {
      load = Load.start({ url: server.url, seed, name: 'p', clients: 2, lanes: 8, retries: 0.85 }, (attempt) =>
        ledger.record(attempt),
      );
      follower = new Follower(server.url);
      for (let round = 0; round < ROUNDS; round += 1) {
        await load.more(random.between(1, 150));
        await delay(random.between(0, 25)); // so that the moment is not always the one after a commit
        if (round === 0 || random.chance(0.5)) await killPostmaster();
        else await postgres.killBackendOf('event_store');
      }
      await load.more(20);
      await load.finish();
      const log = await wholeLog(server.url);
      await follower.reached(log.at(-1)?.position ?? 0n);

      process.stderr.write(`kill-postgres: ${ledger.summary()}, ${log.length} events\n`);
      expect(ledger.violations(log)).toEqual([]);
      expect(follower.events).toEqual(log);
      expect(server.process.isRunning).toBe(true);
      const retried = ledger.count(({ tries, outcome }) => tries > 1 && outcome.kind === 'acknowledged');
      expect(retried).toBeGreaterThan(0);
    },
    timeFor(ROUNDS),
  );
});
