import { EventStoreDBClient, jsonEvent, NO_STREAM, type Position, START } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type EventStoreServer, startEventStoreServer } from '#engine/event-store-server';
import { createTestDatabase, type TestDatabase } from '#testing/stores';

const NOWHERE: Position = { commit: -1n, prepare: -1n };
const event = (n: number) => jsonEvent({ type: 'Counted', data: { n } });

describe('an event store whose machine fails it', () => {
  let database: TestDatabase;
  let admin: pg.Client;
  let server: EventStoreServer;
  let client: EventStoreDBClient;
  let clock = 1_700_000_000_000_000n;
  const warnings: unknown[] = [];

  const start = async () => {
    const log = {
      info: () => undefined,
      error: () => undefined,
      warn: (...said: unknown[]) => void warnings.push(said),
    };
    const { eventStoreUrl: databaseUrl } = database;
    server = await startEventStoreServer({ databaseUrl, port: 0, now: () => clock, log });
    client = EventStoreDBClient.connectionString(`esdb://127.0.0.1:${server.port}?tls=false`);
  };
  const stop = async () => {
    await client.dispose();
    await server.close();
  };
  const count = async (table: string) => {
    const { rows } = await admin.query<{ count: string }>(`select count(*) from event_store.${table}`);
    return Number(rows[0]?.count);
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    await start();
  });
  afterAll(async () => {
    await stop();
    await admin.end();
    await database.drop();
  });

  it('writes nothing to a full disk, says so, and goes on when there is room', async () => {
    await client.appendToStream('before', event(0));
    const heard: string[] = [];
    const subscription = client.subscribeToAll({ fromPosition: START });
    subscription.on('data', ({ event }) => heard.push(`${event?.streamId}@${event?.revision}`));
    await new Promise((resolve) => subscription.once('caughtUp', resolve));
    const held = [await count('events'), await count('streams')];
    await admin.query(`
      create function event_store.no_space() returns trigger language plpgsql as
        $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
      create trigger no_space after insert on event_store.events execute function event_store.no_space()`);
    const appends = Array.from({ length: 10 }, (_, n) => [`full-${n}`, event(n)] as const);
    const tryAll = () =>
      Promise.allSettled(appends.map((append) => client.appendToStream(...append, { expectedRevision: NO_STREAM })));
    for (const outcome of await tryAll()) {
      expect(outcome).toMatchObject({
        status: 'rejected',
        reason: { type: 'unavailable', message: expect.stringMatching(/没有空间.*has written nothing/) as unknown },
      });
    }
    expect([await count('events'), await count('streams')]).toEqual(held);
    await admin.query('drop function event_store.no_space cascade');
    for (const outcome of await tryAll()) expect(outcome).toMatchObject({ status: 'fulfilled' });
    expect(await count('events')).toBe(Number(held[0]) + 10);
    while (!heard.includes('full-9@0')) await new Promise((resolve) => subscription.once('data', resolve));
    expect(heard).toHaveLength(11); // the subscription outlived it all
    await subscription.unsubscribe();
  });

  it('keeps order and revisions when the clock is set back, and writes down what the clock said', async () => {
    const hour = 3_600_000_000n;
    const clocks = [clock, clock - hour, clock - hour, clock + hour, clock - 2n * hour];
    const positions: Position[] = [];
    for (const [n, time] of clocks.entries()) {
      clock = time;
      if (n === 4) await stop().then(start);
      const { position = NOWHERE } = await client.appendToStream('late', event(n));
      positions.push(position);
    }
    const [first = NOWHERE] = positions;
    expect(positions.map(({ commit }) => commit - first.commit)).toEqual([0n, 1n, 2n, 3n, 4n]);
    const read: unknown[] = [];
    for await (const { event } of client.readAll({ fromPosition: first })) {
      read.push([event?.revision, event?.created.getTime()]);
    }
    expect(read).toEqual(clocks.map((time, n) => [BigInt(n), Number(time / 1_000n)]));
  });

  it('says when its database does not flush what it commits', async () => {
    await stop();
    // Stands in for the setting, which one cannot change for one database of several.
    await admin.query(`
      create view event_store.pg_settings as select 'fsync' as name, 'off' as setting;
      grant select on event_store.pg_settings to event_store;
      do $$ begin execute format('alter role event_store in database %I set search_path = event_store, pg_catalog', current_database()); end $$`);
    await start();
    expect(JSON.stringify(warnings)).toMatch(/fsync.*断电.*fsync off/);
  });
});
