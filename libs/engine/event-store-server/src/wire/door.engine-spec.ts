import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type EventStoreServer, type Logger, startEventStoreServer } from '#engine/event-store-server';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { StoreUnavailable } from '../storage/recorded.js';
import { Door } from './door.js';
import { httpDoor } from './http-door.js';

const LIMIT = 8;

describe('the one port of the event store', () => {
  let database: TestDatabase;
  let store: EventStoreServer;
  const warnings: object[] = [];
  const log: Logger = {
    info: () => undefined,
    warn: (fields, message) => warnings.push({ message, ...fields }),
    error: () => undefined,
  };
  const sockets: Socket[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    store = await startEventStoreServer({
      databaseUrl: database.eventStoreUrl,
      port: 0,
      maxConnections: LIMIT,
      log,
    });
  });
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  const get = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${store.port}${path}`, init);
  const client = () => EventStoreDBClient.connectionString(`esdb://127.0.0.1:${store.port}?tls=false`);

  async function metric(name: string): Promise<number> {
    const text = await (await get('/metrics')).text();
    const found = text.split('\n').find((line) => line.startsWith(`jixiao_event_store_${name} `));
    return Number(found?.split(' ')[1]);
  }

  async function open(port = store.port): Promise<Socket> {
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    socket.on('error', () => undefined); // that it is cut is what is waited for
    await once(socket, 'connect');
    return socket;
  }

  /** Everything the server says until it cuts the connection. */
  async function allOf(socket: Socket): Promise<string> {
    let said = '';
    socket.on('data', (chunk: Buffer) => (said += chunk.toString('latin1')));
    await once(socket, 'close');
    return said;
  }

  it('tells that it lives and is ready, and nothing about other paths', async () => {
    expect((await get('/health/live')).status).toBe(204);
    const ready = await get('/health/ready?verbose');
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
    expect((await get('/health/live', { method: 'HEAD' })).status).toBe(204);
    expect((await get('/')).status).toBe(404);
    expect((await get('/metrics/../../etc/passwd')).status).toBe(404);
    expect((await get('/health/ready', { method: 'POST', body: 'x' })).status).toBe(405);
    for (const method of ['GET', 'POST', 'DELETE']) expect((await get('/streams/a', { method })).status).toBe(404);
  });

  it('answers a ping in the words of the real server', async () => {
    const pinged = await get('/ping');
    expect([pinged.status, await pinged.json()]).toEqual([200, { text: 'Ping request successfully handled' }]);
  });

  it('counts what happens over gRPC beside it', async () => {
    const it = client();
    const before = await metric('head_position');
    await it.appendToStream('counted', jsonEvent({ type: 'Counted', data: {} }));
    expect(await metric('head_position')).toBe(before + 1);
    expect(await metric('lease_epoch')).toBeGreaterThan(0);
    await it.dispose();
  });

  it('keeps nothing of a connection that has ended', async () => {
    const before = await metric('connections');
    for (let n = 0; n < 3; n += 1) await open();
    await until(async () => (await metric('connections')) === before + 3);
    for (const socket of sockets.splice(0)) socket.destroy();
    await until(async () => (await metric('connections')) === before);
  });

  it('takes a first request that comes byte by byte', async () => {
    const socket = await open();
    socket.setNoDelay(true);
    const answer = allOf(socket);
    for (const byte of Buffer.from('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n')) {
      await new Promise((resolve) => socket.write(Buffer.from([byte]), resolve));
    }
    expect(await answer).toMatch(/^HTTP\/1\.1 204 /);
  });

  it('lets in no more connections than it may, counts the others, tells it once, and goes on afterwards', async () => {
    for (let n = 0; n < LIMIT; n += 1) await open();
    await expect(get('/health/live')).rejects.toThrow();
    const over = await open();
    expect(await allOf(over)).toBe('');
    for (const socket of sockets.splice(0)) socket.destroy();
    await until(async () => (await get('/health/live').catch(() => undefined))?.status === 204);
    expect(await metric('connections_refused_total')).toBeGreaterThanOrEqual(2);
    expect(warnings).toEqual([
      expect.objectContaining({ message: expect.stringContaining('too many are open'), count: 1 }),
    ]);
  });

  it('says in a sentence that its port is taken or its host is not here, and frees the database', async () => {
    const other = await createTestDatabase();
    const options = { databaseUrl: other.eventStoreUrl, port: store.port };
    await expect(startEventStoreServer(options)).rejects.toThrow(/端口 \d+ 已被占用.*is in use/);
    const rooms = { http1: () => undefined, http2: () => undefined, refused: () => undefined };
    // Of a network that is nobody's (RFC 5737).
    await expect(Door.open({ host: '192.0.2.1', port: 0, maxConnections: 1 }, rooms)).rejects.toThrow(
      /不是本机的地址.*--host/,
    );
    await other.drop();
  });

  it('is not ready, and says why, while its database lets nobody write', async () => {
    const blocker = new pg.Client({ connectionString: database.adminUrl });
    await blocker.connect();
    await blocker.query('begin; lock table event_store.writer in access exclusive mode');
    try {
      const ready = await get('/health/ready');
      expect([ready.status, await ready.json()]).toEqual([503, { status: 'unavailable', reason: expect.any(String) }]);
      expect((await get('/health/live')).status).toBe(204);
    } finally {
      await blocker.end();
    }
    await until(async () => (await get('/health/ready')).status === 200);
  });

  it('is not ready once another has taken the lease', async () => {
    const other = await createTestDatabase();
    const robbed = await startEventStoreServer({ databaseUrl: other.eventStoreUrl, port: 0 });
    const thief = new pg.Client({ connectionString: other.adminUrl });
    await thief.connect();
    await thief.query('update event_store.writer set epoch = epoch + 1');
    await expect(robbed.broken).rejects.toThrow('接管');
    expect((await fetch(`http://127.0.0.1:${robbed.port}/health/ready`)).status).toBe(503);
    await thief.end();
    await robbed.close();
    await other.drop();
  });

  it('tells when its database is lost, when it is back, and when it has lost the lease', async () => {
    const other = await createTestDatabase();
    const told: string[] = [];
    const tell = (_: object, message: string) => told.push(message);
    const watched = await startEventStoreServer({
      databaseUrl: other.eventStoreUrl,
      port: 0,
      log: { info: tell, warn: tell, error: tell },
    });
    const admin = new pg.Client({ connectionString: other.adminUrl });
    await admin.connect();
    await admin.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await until(() => Promise.resolve(told.some((message) => message.includes('database is back'))));
    await admin.query('update event_store.writer set epoch = epoch + 1');
    await expect(watched.broken).rejects.toThrow('接管');
    await admin.end();
    await watched.close();
    expect(told).toEqual([
      'lease taken',
      'listening',
      expect.stringContaining('database is lost'),
      expect.stringContaining('database is back'),
      'lease lost',
      'stopped',
    ]);
    await other.drop();
  });

  it('ends a subscription with UNAVAILABLE and lets nobody in when it closes', async () => {
    const other = await createTestDatabase();
    const closing = await startEventStoreServer({ databaseUrl: other.eventStoreUrl, port: 0 });
    const subscriber = EventStoreDBClient.connectionString(`esdb://127.0.0.1:${closing.port}?tls=false`);
    const idle = await open(closing.port);
    const subscription = subscriber.subscribeToAll();
    const failed = once(subscription, 'error');
    subscription.on('data', () => undefined);
    await once(subscription, 'confirmation');
    await closing.close();
    expect(await failed).toEqual([expect.objectContaining({ type: 'unavailable' })]);
    if (!idle.destroyed) await once(idle, 'close');
    await expect(open(closing.port)).rejects.toThrow('ECONNREFUSED');
    await subscriber.dispose();
    await other.drop();
  });
});

describe('a store that was closed', () => {
  it('leaves no timer behind that would keep its process', async () => {
    const database = await createTestDatabase();
    const built = pathToFileURL(
      join(import.meta.dirname, '../../../../../dist/libs/engine/event-store-server/src/index.js'),
    );
    const program = `
      import { startEventStoreServer } from '${built.href}';
      const store = await startEventStoreServer({ databaseUrl: process.env.STORE, port: 0 });
      await store.close();
      console.log('left:', ...process.getActiveResourcesInfo());`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      env: { STORE: database.eventStoreUrl },
    });
    expect(stdout).toContain('left:');
    expect(stdout).not.toContain('Timeout');
    await database.drop();
  });
});

describe('a connection that takes its time', () => {
  it('is cut while it says nothing, says too little, or drips a request', async () => {
    const unready = () => Promise.resolve(undefined);
    const knows = () => Promise.resolve(true);
    const http1 = httpDoor({ unready, knows, scrape: () => Promise.resolve('') }, 300);
    const rooms = { http1, http2: (socket: Socket) => socket.destroy(), refused: () => undefined };
    const door = await Door.open({ host: '127.0.0.1', port: 0, maxConnections: 10, patienceMs: 300 }, rooms);
    const cut = ['', 'PR', 'GET /health/live HT', 'GET / HTTP/1.1\r\nA: '].map(async (start) => {
      const socket = connect(door.port, '127.0.0.1');
      socket.on('error', () => undefined); // a drop may meet a connection that was cut
      const closed = new Promise((resolve) => socket.once('close', resolve)); // `once` of node:events would hear the error
      socket.resume();
      socket.write(start);
      // One that has not said what it speaks says nothing more.
      const drip = setInterval(() => socket.write(start.length > 2 ? 'x' : ''), 50);
      await closed;
      clearInterval(drip);
    });
    await Promise.all(cut);
    await until(() => Promise.resolve(door.connections === 0));
    await door.stopListening();
  });
});

describe('an answer over HTTP that cannot be given now', () => {
  it('says why, and that it may be asked for again', async () => {
    const busy = new StoreUnavailable('too many passwords are being checked');
    const questions = { unready: () => Promise.resolve(undefined), scrape: () => Promise.resolve('') };
    const http1 = httpDoor({ ...questions, knows: () => Promise.reject(busy) });
    const rooms = { http1, http2: (socket: Socket) => socket.destroy(), refused: () => undefined };
    const door = await Door.open({ host: '127.0.0.1', port: 0, maxConnections: 10 }, rooms);
    try {
      const answer = await fetch(`http://127.0.0.1:${door.port}/metrics`);
      expect([answer.status, await answer.text()]).toEqual([503, busy.message]);
    } finally {
      await door.stopListening();
    }
  });
});

/** The test's own time limit ends it. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition().catch(() => false))) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
