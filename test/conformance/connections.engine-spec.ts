import { EventStoreDBClient, START } from '@eventstore/db-client';
import { describe, expect, it } from '@jest/globals';
import { event, eventsFrom, named, outcome, read } from './asking.js';
import { hear, keepDiary } from './hearing.js';
import { storeUnderTest } from './store-under-test.js';

describe('a client', () => {
  const store = storeUnderTest();
  const hostOf = (url: string) => new URL(url).host;
  const withHosts = (scheme: string, ...hosts: string[]) => {
    const { search } = new URL(store.url);
    return `${scheme}://${hosts.join(',')}${search}`;
  };

  /** Writes, reads and hears through a connection string of its own. */
  async function isServed(url: string) {
    const client = store.connect(url);
    const stream = named('served');
    expect(await outcome(client.appendToStream(stream, eventsFrom(0, 2)))).toBe('at 1');
    expect(await read(store.client, stream)).toEqual(['0:0', '1:1']);
    const heard = await hear(client.subscribeToStream(stream, { fromRevision: START }), 2);
    expect(heard).toHaveLength(2);
  }

  it('finds the store by discovery', async () => {
    await isServed(withHosts('esdb+discover', hostOf(store.url)));
  });

  it('finds the store among several hosts', async () => {
    const host = hostOf(store.url);
    await isServed(withHosts('esdb', host, host));
  });

  it('finds the store behind hosts that do not answer', async () => {
    const nobody = '127.0.0.1:1';
    const url = withHosts('esdb', nobody, hostOf(store.url), nobody);
    await isServed(`${url}&maxDiscoverAttempts=30&discoveryInterval=10`);
  });

  it.each(['leader', 'follower', 'random'])('finds the store when it prefers a node that is %s', async (preference) => {
    await isServed(`${withHosts('esdb+discover', hostOf(store.url))}&nodePreference=${preference}`);
  });

  it('may ask for the leader', async () => {
    const stream = named('leader');
    const { client } = store;
    expect(await outcome(client.appendToStream(stream, event(0), { requiresLeader: true }))).toBe('at 0');
    expect(await read(client, stream, { requiresLeader: true })).toEqual(['0:0']);
  });

  it('that is disposed ends its subscriptions, and another goes on', async () => {
    const stream = named('disposed');
    const other = keepDiary(store.client.subscribeToStream(stream, { fromRevision: START }));
    const client = EventStoreDBClient.connectionString(store.url);
    const mine = client.subscribeToStream(stream, { fromRevision: START });
    const ended = new Promise((resolve) => mine.once('close', resolve));
    mine.on('data', () => undefined);
    mine.on('error', () => undefined); // that it was cancelled
    await new Promise((resolve) => mine.once('confirmation', resolve));
    await client.dispose();
    await ended;
    await store.client.appendToStream(stream, event(0));
    await other.until('0:Counted');
    await other.end();
  });

  it('may unsubscribe in the middle of catching up and subscribe again', async () => {
    const stream = named('left');
    await store.client.appendToStream(stream, eventsFrom(0, 2_000));
    for (let n = 0; n < 20; n += 1) {
      const subscription = store.client.subscribeToStream(stream, { fromRevision: START });
      await hear(subscription, n * 10);
    }
    expect(await hear(store.client.subscribeToStream(stream, { fromRevision: START }), 2_000)).toHaveLength(2_000);
  });

  it('of which there are fifty is served as one is', async () => {
    const clients = Array.from({ length: 50 }, () => store.connect());
    const append = async (client: EventStoreDBClient, n: number) => {
      const stream = named('many');
      await client.appendToStream(stream, event(n));
      return stream;
    };
    const streams = await Promise.all(clients.map(append));
    for (const [n, stream] of streams.entries()) expect(await read(store.client, stream)).toEqual([`0:${n}`]);
  });
});
