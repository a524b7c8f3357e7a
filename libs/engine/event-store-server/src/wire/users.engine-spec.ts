import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type EventStoreServer, hashPassword, type Logger, startEventStoreServer } from '#engine/event-store-server';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import pg from 'pg';

const fixture = (name: string) => fileURLToPath(new URL(`../../../../../test/fixtures/tls/${name}`, import.meta.url));
const tls = { certFile: fixture('localhost.crt'), keyFile: fixture('localhost.key') };
const DENIED = { type: 'access-denied' };
const ann = { username: 'ann', password: 'anns' };

describe('an event store with users', () => {
  let database: TestDatabase;
  let store: EventStoreServer;
  let folder: string;
  let admin: EventStoreDBClient;
  const clients: EventStoreDBClient[] = [];
  const warnings: object[] = [];
  const log: Logger = { info: () => undefined, warn: (fields) => warnings.push(fields), error: () => undefined };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jixiao-users-'));
    const usersFile = join(folder, 'users.json');
    const users = await Promise.all(
      [
        { name: 'admin', password: 'changed', groups: [] },
        { name: 'ann', password: 'anns', groups: ['clerks'] },
        { name: 'bob', password: 'bobs', groups: [] },
      ].map(async (user) => ({ ...user, password: await hashPassword(user.password) })),
    );
    await writeFile(usersFile, JSON.stringify(users), { mode: 0o644 });
    database = await createTestDatabase();
    // The one server of these specs that every address may reach.
    store = await startEventStoreServer({
      databaseUrl: database.eventStoreUrl,
      port: 0,
      host: '0.0.0.0',
      advertise: '127.0.0.1',
      tls,
      usersFile,
      log,
    });
    admin = as('admin:changed@');
  });
  afterEach(async () => {
    for (const client of clients.splice(1)) await client.dispose();
  });
  afterAll(async () => {
    await admin.dispose();
    await store.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  /** `who` is `name:password@`, or nothing. */
  function as(who: string): EventStoreDBClient {
    const client = EventStoreDBClient.connectionString(
      `esdb://${who}127.0.0.1:${store.port}?tls=true&tlsCAFile=${fixture('ca.crt')}`,
    );
    clients.push(client);
    return client;
  }
  const event = () => jsonEvent({ type: 'Written', data: {} });
  async function count(reading: AsyncIterable<unknown>): Promise<number> {
    let found = 0;
    for await (const each of reading) found += each ? 1 : 0;
    return found;
  }

  it('lets in who has the right password, over one long call and over a call of its own', async () => {
    expect(await as('ann:anns@').appendToStream('a-1', event())).toMatchObject({ success: true });
    expect(await as('').appendToStream('a-1', event(), { credentials: ann })).toMatchObject({ success: true });
    expect(await count(as('ann:anns@').readStream('a-1'))).toBe(2);
  });

  it.each(['', 'ann:wrong@', 'nobody:anns@'])('denies everything to %j', async (who) => {
    const client = as(who);
    await expect(client.appendToStream('denied', event())).rejects.toMatchObject(DENIED);
    await expect(client.deleteStream('a-1')).rejects.toMatchObject(DENIED);
    await expect(client.tombstoneStream('a-1')).rejects.toMatchObject(DENIED);
    await expect(count(client.readStream('a-1'))).rejects.toMatchObject(DENIED);
    await expect(count(client.readAll())).rejects.toMatchObject(DENIED);
    await expect(count(client.subscribeToStream('a-1'))).rejects.toMatchObject(DENIED);
    await expect(count(client.subscribeToAll())).rejects.toMatchObject(DENIED);
    await expect(client.getStreamMetadata('a-1')).rejects.toMatchObject(DENIED);
  });

  it('is found by gossip, which asks for no password', async () => {
    const client = EventStoreDBClient.connectionString(
      `esdb://ann:anns@127.0.0.1:${store.port},127.0.0.1:1?tls=true&tlsCAFile=${fixture('ca.crt')}`,
    );
    clients.push(client);
    expect(await client.appendToStream('g-1', event())).toMatchObject({ success: true });
  });

  /** Over HTTP/1.1; `auth` is `name:password`. */
  async function ask(path: string, auth?: string) {
    const ca = await readFile(fixture('ca.crt'));
    return new Promise<{ status: number | undefined; asks: string | undefined; body: string }>((resolve, reject) => {
      get(`https://127.0.0.1:${store.port}${path}`, { ca, auth, agent: false }, (answer) => {
        const { statusCode: status, headers } = answer;
        text(answer).then((body) => resolve({ status, asks: headers['www-authenticate'], body }), reject);
      }).on('error', reject);
    });
  }

  it('shows its metrics to who has a password alone', async () => {
    for (const auth of [undefined, 'ann:wrong', 'nobody:anns', ':', 'ann']) {
      const refused = await ask('/metrics', auth);
      expect(refused).toMatchObject({ status: 401, asks: expect.stringMatching(/^Basic /) });
      expect(refused.body).not.toContain('jixiao_event_store');
    }
    const seen = await ask('/metrics', 'ann:anns');
    expect(seen).toMatchObject({ status: 200, body: expect.stringContaining('jixiao_event_store_head_position') });
  });

  it('tells others only that it lives and whether it is ready, not why', async () => {
    expect([(await ask('/ping')).status, (await ask('/health/live')).status]).toEqual([200, 204]);
    expect(await ask('/health/ready')).toMatchObject({ status: 200, body: '{"status":"ready"}' });
    const blocker = new pg.Client({ connectionString: database.adminUrl });
    await blocker.connect();
    await blocker.query('begin; lock table event_store.writer in access exclusive mode');
    try {
      const [toOthers, toKnown] = await Promise.all([ask('/health/ready'), ask('/health/ready', 'ann:anns')]);
      expect(toOthers).toMatchObject({ status: 503, body: '{"status":"unavailable"}' });
      expect(toKnown).toMatchObject({ status: 503, body: expect.stringContaining('"reason":') });
    } finally {
      await blocker.end();
    }
  });

  it('leaves $all and system streams to admins', async () => {
    const user = as('ann:anns@');
    await expect(count(user.readAll())).rejects.toMatchObject(DENIED);
    await expect(user.appendToStream('$mine', event())).rejects.toMatchObject(DENIED);
    await admin.appendToStream('$mine', event());
    await expect(count(user.readStream('$mine'))).rejects.toMatchObject(DENIED);
    expect(await count(admin.readAll())).toBeGreaterThan(0);
  });

  it('goes by the ACL in the metadata of a stream, from the moment it is acknowledged', async () => {
    const [one, two] = [as('ann:anns@'), as('bob:bobs@')];
    await admin.setStreamMetadata('papers', {
      acl: { readRoles: ['clerks', 'bob'], writeRoles: ['ann'], deleteRoles: [], metaReadRoles: ['bob'] },
    });
    await one.appendToStream('papers', event());
    await expect(two.appendToStream('papers', event())).rejects.toMatchObject(DENIED);
    expect(await count(two.readStream('papers'))).toBe(1);
    await expect(one.deleteStream('papers')).rejects.toMatchObject(DENIED);
    expect((await two.getStreamMetadata('papers')).metadata?.acl).toMatchObject({ deleteRoles: [] });
    await expect(one.getStreamMetadata('papers')).rejects.toMatchObject(DENIED);

    await admin.setStreamMetadata('papers', { acl: { readRoles: ['clerks'] } });
    await expect(count(two.readStream('papers'))).rejects.toMatchObject(DENIED);
    await two.appendToStream('papers', event());
    expect(await count(one.readStream('papers'))).toBe(2);
  });

  it('goes by $settings where the metadata says nothing, from the moment it is acknowledged', async () => {
    const user = as('bob:bobs@');
    await user.appendToStream('general-1', event());
    const settings = (acl: object) =>
      admin.appendToStream('$settings', jsonEvent({ type: '$settings', data: { ...acl } }));
    await settings({ $userStreamAcl: { $r: '$all', $w: ['clerks'] }, $systemStreamAcl: { $r: 'bob' } });
    await expect(user.appendToStream('general-1', event())).rejects.toMatchObject(DENIED);
    expect(await count(user.readStream('general-1'))).toBe(1);
    expect(await count(user.readAll({ maxCount: 1 }))).toBe(1);
    await settings({});
    await user.appendToStream('general-1', event());
    await expect(count(user.readAll({ maxCount: 1 }))).rejects.toMatchObject(DENIED);
  });

  it('warns once of secrets that other accounts may read', () => {
    expect(warnings).toEqual([
      expect.objectContaining({ file: tls.keyFile }),
      expect.objectContaining({ file: join(folder, 'users.json') }),
    ]);
  });
});
