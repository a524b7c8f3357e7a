import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, startTestEventStore, type TestDatabase } from '#testing/stores';

describe('the lease', () => {
  let database: TestDatabase;
  let admin: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
  });
  afterAll(async () => {
    await admin.end();
    await database.drop();
  });

  it('is free after three seconds without renewal, though the clock was set back by a day', async () => {
    await (await startTestEventStore(database.eventStoreUrl)).close();
    // As a killed server leaves it whose clock was ahead.
    await admin.query(
      `update event_store.writer set holder = 'killed pid 1 #1', expires = clock_timestamp() + interval '1 day'`,
    );
    const store = await startTestEventStore(database.eventStoreUrl);
    const client = EventStoreDBClient.connectionString(store.connectionString);
    expect(await client.appendToStream('free', jsonEvent({ type: 'T', data: {} }))).toMatchObject({ success: true });
    await client.dispose();
    await store.close();
  });

  it('stays with a server whose clock is set back again and again', async () => {
    const store = await startTestEventStore(database.eventStoreUrl);
    const contender = startTestEventStore(database.eventStoreUrl);
    const refused = expect(contender).rejects.toThrow(/正由另一个进程.*Another process \(.* pid \d+\) is writing/);
    let renewals = 0;
    const waiting = setInterval(() => {
      renewals += 1;
      // As a renewal does whose clock shows an earlier time than the one before.
      void admin.query(`update event_store.writer set expires = clock_timestamp() + interval '${60 - renewals} s'`);
    }, 500);
    await refused;
    clearInterval(waiting);
    await store.close();
  });
});
