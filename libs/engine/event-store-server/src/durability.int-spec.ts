import { ANY, EventStoreDBClient, jsonEvent, NO_STREAM, START, STREAM_EXISTS } from '@eventstore/db-client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEventStoreServer } from '#engine/event-store-server';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';

const event = (n: number) => jsonEvent({ type: 'Counted', data: { n } });

describe('an event store over one database', () => {
  let database: TestDatabase;
  let store: TestEventStore;
  let client: EventStoreDBClient;

  const open = async () => {
    store = await startTestEventStore(database.eventStoreUrl);
    client = EventStoreDBClient.connectionString(store.connectionString);
  };
  const shut = async () => {
    await client.dispose();
    await store.close();
  };
  const admin = async (sql: string) => {
    const connection = new pg.Client({ connectionString: database.adminUrl });
    await connection.connect();
    try {
      return (await connection.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await connection.end();
    }
  };
  const numbers = async (stream: string) => {
    const read: unknown[] = [];
    for await (const { event } of client.readStream(stream)) read.push(event?.data);
    return read;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(open);
  afterEach(shut);

  it('knows after a restart what was appended before it, whatever revision is expected', async () => {
    const first = [event(0), event(1)];
    const before = await client.appendToStream('again', first, { expectedRevision: NO_STREAM });
    await client.appendToStream('again', event(2), { expectedRevision: 1n });
    await shut();
    await open();
    for (const expectedRevision of [NO_STREAM, ANY, STREAM_EXISTS] as const) {
      const after = await client.appendToStream('again', first, { expectedRevision });
      expect(after).toEqual(before);
    }
    expect(await numbers('again')).toEqual([{ n: 0 }, { n: 1 }, { n: 2 }]);
  });

  it('goes on counting positions and revisions after a restart', async () => {
    const before = await client.appendToStream('counting', event(0));
    await shut();
    await open();
    const after = await client.appendToStream('counting', event(1), { expectedRevision: 0n });
    expect(after.nextExpectedRevision).toBe(1n);
    expect(after.position?.commit).toBe((before.position?.commit ?? 0n) + 1n);
  });

  it('answers one of many appends at one revision and tells the others what they missed', async () => {
    const appends = Array.from({ length: 50 }, (_, n) =>
      client.appendToStream('raced', event(n), { expectedRevision: NO_STREAM }),
    );
    const settled = await Promise.allSettled(appends);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await numbers('raced')).toHaveLength(1);
  });

  it('loses and doubles nothing when the database drops every connection under it', async () => {
    const written: number[] = [];
    // Who waits leaves the processor to the server, which is in this process, and opens no channel after the other.
    const rest = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
    const writeAll = async (from: number) => {
      for (let n = from; n < from + 60; n += 1) {
        const same = event(n);
        while (!(await client.appendToStream(`dropped-${n}`, same, { expectedRevision: NO_STREAM }).catch(retry)));
        written.push(n);
      }
    };
    let unavailable = 0;
    const retry = async (error: { type?: string }) => {
      expect(error.type).toBe('unavailable');
      unavailable += 1;
      await rest();
    };
    const cut = async () => {
      while (written.length < 100) {
        await admin(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'event_store'`,
        );
        // Twenty times is enough.
        const next = written.length + 5;
        while (written.length < next) await rest();
      }
    };
    await Promise.all([writeAll(0), writeAll(60), cut()]);
    expect(unavailable).toBeGreaterThan(0);
    for (let n = 0; n < 120; n += 1) expect(await numbers(`dropped-${n}`)).toEqual([{ n }]);
  });

  it('ends subscriptions with UNAVAILABLE when its database goes', async () => {
    const subscription = client.subscribeToAll({ fromPosition: START });
    const ended = new Promise<unknown>((resolve) => subscription.on('error', resolve));
    subscription.on('data', () => undefined);
    await new Promise((resolve) => subscription.once('caughtUp', resolve));
    await admin(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'jixiao-event-store'`,
    );
    expect(await ended).toMatchObject({ type: 'unavailable' });
  });

  it('refuses to start beside a server that is writing, and says why', async () => {
    await expect(startEventStoreServer({ databaseUrl: database.eventStoreUrl, port: 0 })).rejects.toThrow(
      /正由另一个进程.*Another process \(.* pid \d+\) is writing/,
    );
  });

  it('takes over once the lease of a killed server has run out, and the old epoch commits nothing', async () => {
    await client.appendToStream('taken', event(0));
    // As a server stopped for longer than its lease would leave it.
    await admin(
      `update event_store.writer set epoch = epoch + 1, holder = 'another', expires = clock_timestamp() + interval '2 s'`,
    );
    const refused = client.appendToStream('taken', event(1));
    await expect(refused).rejects.toMatchObject({ type: 'unavailable' });
    const next = await startEventStoreServer({ databaseUrl: database.eventStoreUrl, port: 0 });
    const other = EventStoreDBClient.connectionString(`esdb://127.0.0.1:${next.port}?tls=false`);
    const after = await other.appendToStream('taken', event(2), { expectedRevision: 0n });
    expect(after.nextExpectedRevision).toBe(1n);
    await other.dispose();
    await next.close();
  });

  it('says which port is in use, and frees the database for the next start', async () => {
    await shut();
    const taken = await createTestDatabase();
    const first = await startTestEventStore(taken.eventStoreUrl);
    await expect(startTestEventStore(database.eventStoreUrl, first.port)).rejects.toThrow(
      `事件库的端口 ${first.port} 已被占用`,
    );
    await first.close();
    await taken.drop();
    await open();
  });

  it('listens on this machine only', async () => {
    const options = { databaseUrl: database.eventStoreUrl, port: 0, host: '0.0.0.0' };
    await expect(startEventStoreServer(options)).rejects.toThrow('127.0.0.1');
  });
});
