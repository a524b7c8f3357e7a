import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { Follower, wholeLog } from './follower.js';
import { Ledger } from './ledger.js';
import { Load } from './load-process.js';
import { appendOnce, knowingClient } from './probe-client.js';
import { Random } from '#testing/random';
import { roundsOf, seedOf, timeFor } from '../rounds.js';
import { type Serving, startServer } from '../server-process.js';

const ROUNDS = roundsOf(3);
/** Fails as a full disk does, at the n-th event of a statement. */
const FILL = (nth: number) => `
  create or replace function event_store.disk_is_full() returns trigger language plpgsql as $$
  begin
    if new.position % ${nth} = 0 then
      raise exception 'could not extend file: No space left on device' using errcode = '53100';
    end if;
    return new;
  end $$;
  create trigger disk_is_full before insert on event_store.events for each row execute function event_store.disk_is_full()`;
const FREE = 'drop trigger disk_is_full on event_store.events';

describe('an event store whose disk is full for a while', () => {
  const seed = seedOf('full-disk');
  const random = new Random(seed);
  const ledger = new Ledger();
  let database: TestDatabase;
  let server: Serving;
  let admin: pg.Client;
  let load: Load | undefined;
  let follower: Follower | undefined;

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startServer({ databaseUrl: database.eventStoreUrl });
    admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
  });
  afterAll(async () => {
    await load?.kill();
    await follower?.close();
    await server.process.kill();
    await admin.end();
    await database.drop();
  });

  it(
    `answers UNAVAILABLE meanwhile, writes nothing by half, and goes on by itself, ${ROUNDS} times (seed ${seed})`,
    async () => {
      load = Load.start({ url: server.url, seed, name: 'd', clients: 2, lanes: 6, retries: 0.8 }, (attempt) =>
        ledger.record(attempt),
      );
      follower = new Follower(server.url);
      const client = await knowingClient(server.url);
      for (let round = 0; round < ROUNDS; round += 1) {
        await load.more(random.between(20, 100));
        await admin.query(FILL(random.between(1, 5)));
        for (let n = 0; n < 5; n += 1) {
          // Ten events: whatever their positions are, one of them does not fit.
          const attempt = await appendOnce(client, { stream: 'full', pads: Array.from({ length: 10 }, () => 20) });
          expect(attempt).toMatchObject({ outcome: { kind: 'unknown' }, troubles: ['unavailable'] });
          ledger.record({ ...attempt, outcome: { kind: 'refused' } }); // not one of them may be there
        }
        await admin.query(FREE);
      }
      await load.more(20);
      await load.finish();
      await client.dispose();
      const log = await wholeLog(server.url);
      await follower.reached(log.at(-1)?.position ?? 0n);

      process.stderr.write(`full-disk: ${ledger.summary()}; ${log.length} events\n`);
      expect(ledger.violations(log)).toEqual([]);
      expect(follower.events).toEqual(log);
      expect(server.process.isRunning).toBe(true);
    },
    timeFor(ROUNDS),
  );
});
