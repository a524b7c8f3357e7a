import { EventStoreDBClient, START } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type EventStoreServer, startEventStoreServer } from '#engine/event-store-server';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { Follower, wholeLog } from './follower.js';
import { Ledger } from './ledger.js';
import { appendOnce } from './probe-client.js';

const HOUR = 3_600_000_000n;

describe('a clock that is set back', () => {
  const ledger = new Ledger();
  let database: TestDatabase;
  let server: EventStoreServer;
  let client: EventStoreDBClient;
  let now = BigInt(Date.now()) * 1_000n;

  const url = () => `esdb://127.0.0.1:${server.port}?tls=false`;
  const start = async () => {
    server = await startEventStoreServer({ databaseUrl: database.eventStoreUrl, port: 0, now: () => now });
    client = EventStoreDBClient.connectionString(url());
  };
  const append = async (stream: string) => {
    const attempt = await appendOnce(client, { stream, pads: [1, 2, 3] });
    expect(attempt.outcome.kind).toBe('acknowledged');
    ledger.record(attempt);
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    await start();
  });
  afterAll(async () => {
    await client.dispose();
    await server.close();
    await database.drop();
  });

  it('changes nothing about appends, their order and subscriptions', async () => {
    const follower = new Follower(url());
    for (const set of [0n, -HOUR, -24n * HOUR, HOUR]) {
      now += set;
      for (let n = 0; n < 10; n += 1) await append(`clock-${n % 3}`);
    }
    const log = await wholeLog(url());
    await follower.reached(log.at(-1)?.position ?? 0n);
    expect(log).toHaveLength(120);
    expect(ledger.violations(log)).toEqual([]);
    expect(follower.events).toEqual(log);
    expect(follower.resumed).toBe(0);
    await follower.close();
  });

  it('is told by the times of the events, which come in no order', async () => {
    const created: number[] = [];
    for await (const { event } of client.readAll({ fromPosition: START })) {
      if (event) created.push(event.created.getTime());
    }
    const [first = 0] = created;
    expect(created.filter((time) => time <= first - 3_600_000)).not.toEqual([]);
  });

  it('does not lengthen the lease of a server that was killed', async () => {
    await client.dispose();
    await server.close();
    const admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    // As a killed server leaves it when the clock of the database was set back by a day after that.
    await admin.query(
      `update event_store.writer set holder = 'killed pid 1 #x', expires = clock_timestamp() + interval '1 day'`,
    );
    await admin.end();
    await start();
    await append('clock-0');
    expect(ledger.violations(await wholeLog(url()))).toEqual([]);
  });
});
