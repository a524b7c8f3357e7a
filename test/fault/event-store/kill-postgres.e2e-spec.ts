import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#embedded-postgres';
import { Follower, wholeLog } from './follower.js';
import { Ledger } from './ledger.js';
import { Load } from './load-process.js';
import { Random } from './random.js';
import { roundsOf, seedOf, timeFor } from './rounds.js';
import { type Serving, startServer } from './server-process.js';

const ROUNDS = roundsOf(5);

describe('an event store whose Postgres is killed under it', () => {
  const seed = seedOf('kill-postgres');
  const random = new Random(seed);
  const ledger = new Ledger();
  let dataDir: string;
  let postgres: EmbeddedPostgres;
  let server: Serving;
  let load: Load | undefined;
  let follower: Follower | undefined;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'jixiao-fault-'));
    // Closed to Postgres' account as it is made: as root, the data would be kept elsewhere and outlive the test.
    await chmod(dataDir, 0o755);
    postgres = await startEmbeddedPostgres({ dataDir });
    server = await startServer({ databaseUrl: postgres.urls.eventStore });
  });
  afterAll(async () => {
    await load?.kill();
    await follower?.close();
    await server.process.kill();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  /** The whole of it, as when the machine loses its power; it comes back where it was. */
  async function killPostmaster(): Promise<void> {
    const pid = Number((await readFile(join(dataDir, 'pgdata', 'postmaster.pid'), 'utf8')).split('\n', 1)[0]);
    process.kill(pid, 'SIGKILL');
    await postgres.exited;
    await expectUnavailable();
    postgres = await startEmbeddedPostgres({ dataDir, port: postgres.port });
  }

  /** One process of it; Postgres then drops all its connections and recovers by itself. */
  async function killBackend(): Promise<void> {
    const client = new pg.Client({ connectionString: postgres.urls.admin });
    client.on('error', () => undefined); // dropped with the others
    await client.connect();
    const { rows } = await client.query<{ pid: number }>(
      `select pid from pg_stat_activity where usename = 'event_store' order by random() limit 1`,
    );
    const [backend] = rows;
    if (!backend) throw new Error('the server has no connection');
    const dropped = new Promise((resolve) => client.once('end', resolve));
    process.kill(backend.pid, 'SIGKILL');
    await dropped;
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
        else await killBackend();
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
