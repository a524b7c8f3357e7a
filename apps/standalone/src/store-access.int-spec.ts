import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EventStoreServer, startEventStoreServer } from '#engine/event-store-server';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { accessFolders, storeAccess, type StoreAccess } from './store-access.js';

describe('the way into the embedded event store', () => {
  let folder: string;
  let access: StoreAccess;
  let database: TestDatabase;
  let store: EventStoreServer;
  beforeAll(async () => {
    // A path with what an address must escape.
    folder = join(await mkdtemp(join(tmpdir(), 'jixiao-access-')), '数据 & data?');
    await mkdir(join(folder, 'event-store-access.half'), { recursive: true });
    await writeFile(join(folder, 'event-store-access.half', 'password'), 'cut o');
    access = await storeAccess(folder);
    database = await createTestDatabase();
    const { users: usersFile, cert: certFile, key: keyFile } = access.files;
    const tls = { certFile, keyFile };
    store = await startEventStoreServer({ databaseUrl: database.eventStoreUrl, port: 0, tls, usersFile });
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
    await rm(join(folder, '..'), { recursive: true });
  });

  const tried = async (url: string) => {
    const client = EventStoreDBClient.connectionString(url);
    try {
      await client.appendToStream('tried', jsonEvent({ type: 'Tried', data: {} }));
      for await (const _ of client.readAll({ maxCount: 1 })) return 'let in';
      return 'nothing there';
    } catch (error) {
      return error instanceof Error && 'type' in error ? String(error.type) : 'failed';
    } finally {
      await client.dispose();
    }
  };

  it('is made once for a data folder, whole, and is readable by its owner only', async () => {
    expect((await storeAccess(folder)).url(1)).toBe(access.url(1));
    expect(await readdir(folder)).toEqual(accessFolders.slice(0, 1));
    const inside = join(folder, accessFolders[0] ?? '');
    const modes = [inside, ...Object.values(access.files), join(inside, 'password')].map(async (path) => {
      return (await stat(path)).mode & 0o777;
    });
    expect(await Promise.all(modes)).toEqual([0o700, 0o600, 0o600, 0o600, 0o600]);
  });

  it('lets in who has the address with the password, as the official client reads it, and nobody else', async () => {
    const url = access.url(store.port);
    const [, password = ''] = /jixiao:([\w-]{43})@/.exec(url) ?? [];
    expect(await tried(url)).toBe('let in');
    expect(await tried(url.replace(`jixiao:${password}@`, ''))).toBe('access-denied');
    expect(await tried(url.replace(password, 'x'.repeat(43)))).toBe('access-denied');
    expect(await tried(url.replace(/\?.*/, '?tls=false'))).not.toBe('let in');
  });
});
