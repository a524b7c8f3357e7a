import { type EventStoreDBClient, START, streamNameFilter } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { wholeLog } from './follower.js';
import { Ledger } from './ledger.js';
import { LOADED } from './load.js';
import { appendOnce, knowingClient } from './probe-client.js';
import { type Serving, startServer } from '../server-process.js';

const CLIENTS = 10;
const SUBSCRIPTIONS = 100;
const APPENDS = 1_000;
const WITHIN_MS = 120_000; // that it ends at all on a busy machine; the bench says how fast

describe('100 live subscriptions and 1,000 appends at once', () => {
  const ledger = new Ledger();
  let database: TestDatabase;
  let server: Serving;
  let clients: readonly EventStoreDBClient[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startServer({ databaseUrl: database.eventStoreUrl });
    clients = await Promise.all(Array.from({ length: CLIENTS }, () => knowingClient(server.url)));
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.dispose()));
    await server.process.kill();
    await database.drop();
  });

  /** Subscribes and resolves, once live, with a promise of the ids of the first so many events of the load. */
  async function subscribe(index: number): Promise<{ readonly ids: Promise<readonly string[]> }> {
    const filtered = index % 2 === 0 && { filter: streamNameFilter({ prefixes: ['crowd-'] }) };
    const subscription = clients[index % CLIENTS]!.subscribeToAll({ fromPosition: START, ...filtered });
    const ids: string[] = [];
    const all = new Promise<readonly string[]>((resolve, reject) => {
      subscription.on('error', reject);
      subscription.on('data', ({ event }) => {
        if (event?.type === LOADED && ids.push(event.id) === APPENDS) resolve(ids);
      });
    });
    await new Promise((resolve) => subscription.once('caughtUp', resolve));
    return { ids: all };
  }

  it(
    'acknowledges every append and gives every subscription all of them, once and in order',
    async () => {
      const live = await Promise.all(Array.from({ length: SUBSCRIPTIONS }, (_, index) => subscribe(index)));
      const client = clients[0]!;
      const attempts = await Promise.all(
        Array.from({ length: APPENDS }, (_, n) => appendOnce(client, { stream: `crowd-${n % 300}`, pads: [200] })),
      );
      for (const attempt of attempts) ledger.record(attempt);
      expect(ledger.count(({ outcome }) => outcome.kind === 'acknowledged')).toBe(APPENDS);

      const log = await wholeLog(server.url);
      expect(ledger.violations(log)).toEqual([]);
      const order = log.map(({ id }) => id);
      for (const { ids } of live) expect(await ids).toEqual(order);
    },
    WITHIN_MS,
  );
});
