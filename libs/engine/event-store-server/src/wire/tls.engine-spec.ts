import { once } from 'node:events';
import { copyFile, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect, type TLSSocket } from 'node:tls';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EventStoreServer, startEventStoreServer } from '#engine/event-store-server';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { followRenewals, readCertificate } from './certificate.js';
import { Door } from './door.js';

const fixture = (name: string) => fileURLToPath(new URL(`../../../../../test/fixtures/tls/${name}`, import.meta.url));
const CA = fixture('ca.crt');
const tls = { certFile: fixture('localhost.crt'), keyFile: fixture('localhost.key') };
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

function secured(port: number): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false }, () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Whose certificate a new connection is shown. */
async function subjectAt(port: number): Promise<string> {
  const socket = await secured(port);
  const { CN } = socket.getPeerCertificate().subject;
  socket.destroy();
  return String(CN);
}

async function ask(port: number, path: string): Promise<string> {
  const socket = await secured(port);
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
  await once(socket, 'close');
  return answer;
}

const connections = async (port: number) =>
  Number(/jixiao_event_store_connections (\d+)/.exec(await ask(port, '/metrics'))?.[1]);

describe('an event store with TLS', () => {
  let database: TestDatabase;
  let store: EventStoreServer;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jixiao-tls-'));
    database = await createTestDatabase();
    store = await startEventStoreServer({ databaseUrl: database.eventStoreUrl, port: 0, tls });
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  it.each(['localhost', '127.0.0.1'])('serves the official client at %s', async (host) => {
    const client = EventStoreDBClient.connectionString(`esdb://${host}:${store.port}?tls=true&tlsCAFile=${CA}`);
    const stream = `over-tls-${host}`;
    const { position } = await client.appendToStream(stream, [1, 2, 3].map(event));
    const read: unknown[] = [];
    for await (const { event } of client.readStream(stream)) read.push(event?.data);
    expect(read).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    const subscription = client.subscribeToAll();
    for await (const { event } of subscription) if (event?.position.commit === position?.commit) break;
    await client.dispose();
  });

  it('is found by gossip, too', async () => {
    const client = EventStoreDBClient.connectionString(
      `esdb://127.0.0.1:${store.port},127.0.0.1:1?tls=true&tlsCAFile=${CA}`,
    );
    await client.appendToStream('gossip-over-tls', event(1));
    await client.dispose();
  });

  it('answers health over TLS, and whoever speaks plainly not at all', async () => {
    expect(await ask(store.port, '/health/live')).toMatch(/^HTTP\/1\.1 204 /);
    await expect(fetch(`http://127.0.0.1:${store.port}/health/live`)).rejects.toThrow();
  });

  it('keeps nothing of a connection that has ended', async () => {
    const before = await connections(store.port);
    const sockets = await Promise.all([1, 2, 3].map(() => secured(store.port)));
    await until(async () => (await connections(store.port)) === before + 3);
    for (const socket of sockets) socket.destroy();
    await until(async () => (await connections(store.port)) === before);
  });

  it('refuses in a sentence to start with files that are no pair', async () => {
    const start = (files: typeof tls) =>
      startEventStoreServer({ databaseUrl: database.eventStoreUrl, port: 0, tls: files });
    const nonsense = join(folder, 'nonsense.pem');
    await writeFile(nonsense, 'nonsense');
    const refusal = /^TLS 证书 .* 与私钥 .* 不能使用（.*）.*belong together\.$/;
    await expect(readCertificate({ ...tls, keyFile: fixture('renewed.key') })).rejects.toThrow(refusal);
    await expect(readCertificate({ ...tls, certFile: nonsense })).rejects.toThrow(refusal);
    await expect(readCertificate({ ...tls, keyFile: nonsense })).rejects.toThrow(refusal);
    await expect(start({ ...tls, keyFile: join(folder, 'none') })).rejects.toThrow(/^读不了 TLS 文件 .*ENOENT/);
  });

  it('shows a renewed certificate to new connections, and the old one until the new pair is whole', async () => {
    const files = { certFile: join(folder, 'server.crt'), keyFile: join(folder, 'server.key') };
    await copyFile(tls.certFile, files.certFile);
    await copyFile(tls.keyFile, files.keyFile);
    const told: string[] = [];
    const log = {
      ...silent,
      info: (_: object, said: string) => told.push(said),
      warn: (_: object, said: string) => told.push(said),
    };
    const rooms = { http1: () => undefined, http2: () => undefined, refused: () => undefined };
    const door = await Door.open(
      { host: '127.0.0.1', port: 0, maxConnections: 10, pem: await readCertificate(files) },
      rooms,
    );
    if (!door.tls) throw new Error('it speaks TLS');
    const stop = followRenewals(door.tls, files, { log, everyMs: 10 });
    expect(await subjectAt(door.port)).toBe('localhost');

    await copyFile(fixture('renewed.crt'), files.certFile);
    await until(() => told.some((message) => message.includes('could not be read again')));
    expect(await subjectAt(door.port)).toBe('localhost');

    await copyFile(fixture('renewed.key'), files.keyFile);
    await utimes(files.keyFile, new Date(), new Date(Date.now() + 5_000));
    await until(() => told.includes('TLS certificate reloaded'));
    expect(await subjectAt(door.port)).toBe('renewed');
    stop();
    door.cutAll();
    await door.stopListening();
  });
});

const event = (n: number) => jsonEvent({ type: 'Counted', data: { n } });

/** The test's own time limit ends it. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
