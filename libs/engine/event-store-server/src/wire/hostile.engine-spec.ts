import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type ClientHttp2Session, type ClientHttp2Stream, connect as connectHttp2, constants } from 'node:http2';
import { connect } from 'node:net';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type EventStoreServer, startEventStoreServer } from '#engine/event-store-server';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { shared, streams } from './stubs.js';

const PREFACE = 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n';
/** An empty SETTINGS frame. */
const SETTINGS = '\0\0\0\x04\0\0\0\0\0';
/** Type, flags and stream of such a frame. */
const GOAWAY = Buffer.from([7, 0, 0, 0, 0, 0]);
const METHODS = ['Append', 'BatchAppend', 'Read', 'Delete', 'Tombstone'] as const;
const OVER_THE_LIMIT = 18 * 1024 * 1024;
const RESOURCE_EXHAUSTED = 8;

const seed = Number(process.env['JIXIAO_SEED']);
const random = generator(seed);

describe(`what no honest client sends (JIXIAO_SEED=${seed})`, () => {
  let database: TestDatabase;
  let store: EventStoreServer;
  let session: ClientHttp2Session;
  let openBefore: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    store = await startEventStoreServer({ databaseUrl: database.eventStoreUrl, port: 0 });
  });
  beforeEach(async () => {
    openBefore = await connections();
    session = await newSession();
  });
  afterEach(async () => {
    session.destroy();
    const client = EventStoreDBClient.connectionString(`esdb://127.0.0.1:${store.port}?tls=false`);
    expect(await client.appendToStream('alive', jsonEvent({ type: 'Alive', data: {} }))).toMatchObject({
      success: true,
    });
    await client.dispose(); // which leaves its connection open
    await until(async () => (await connections()) <= openBefore + 1);
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  async function newSession(): Promise<ClientHttp2Session> {
    const opened = connectHttp2(`http://127.0.0.1:${store.port}`);
    opened.on('error', () => undefined); // the call that is broken off tells it
    await once(opened, 'connect');
    return opened;
  }

  async function connections(): Promise<number> {
    const text = await (await fetch(`http://127.0.0.1:${store.port}/metrics`)).text();
    return Number(/jixiao_event_store_connections (\d+)/.exec(text)?.[1]);
  }

  function call(method: string, headers: Record<string, string> = {}): ClientHttp2Stream {
    const stream = session.request({
      ':method': 'POST',
      ':path': `/event_store.client.streams.Streams/${method}`,
      'content-type': 'application/grpc',
      te: 'trailers',
      ...headers,
    });
    stream.on('error', () => undefined); // told by how it ends
    stream.resume();
    return stream;
  }

  /** The status a call ends with; undefined when it is broken off without one, or does not end by itself. */
  async function statusOf(stream: ClientHttp2Stream, patienceMs = 5_000): Promise<number | undefined> {
    let status: number | undefined;
    const look = (headers: Record<string, unknown>) => {
      if (headers['grpc-status'] === undefined) return;
      status = Number(headers['grpc-status']);
      stream.close(); // the half that is ours may be open still
    };
    stream.on('response', look).on('trailers', look);
    const patience = setTimeout(() => stream.close(constants.NGHTTP2_CANCEL), patienceMs);
    await new Promise<void>((resolve) => {
      if (stream.closed && stream.destroyed) resolve();
      else stream.once('close', resolve);
    });
    clearTimeout(patience);
    return status;
  }

  /** Sends bytes on a connection of its own and resolves when the server has cut it or said GOAWAY, after which its keepalive cuts it. */
  async function sendRaw(bytes: Buffer): Promise<void> {
    const socket = connect(store.port, '127.0.0.1');
    socket.on('error', () => undefined); // that it is cut is what is waited for
    socket.on('data', (chunk: Buffer) => {
      if (chunk.includes(GOAWAY)) socket.destroy();
    });
    socket.write(bytes);
    await once(socket, 'close');
  }

  it('garbage instead of a protocol is answered or cut, and nothing of it is kept', async () => {
    const garbage = Array.from({ length: 40 }, () => Buffer.concat([randomBytes(200), Buffer.from('\r\n\r\n')]));
    await Promise.all(garbage.map(sendRaw));
  });

  it('garbage after the preface of HTTP/2 ends the connection', async () => {
    await sendRaw(Buffer.concat([Buffer.from('PRI * HTTP/2.0\r\nHost: x\r\n\r\n'), randomBytes(300)]));
    // The first frame claims 16 MiB: over the limit of a frame, whatever follows.
    const frames = Buffer.concat([Buffer.alloc(9, 0xff), randomBytes(300)]);
    await sendRaw(Buffer.concat([Buffer.from(PREFACE), frames]));
    await sendRaw(Buffer.concat([Buffer.from(PREFACE + SETTINGS, 'latin1'), frames]));
  });

  it('a message over the limit is refused before it has come', async () => {
    for (const method of METHODS) {
      const stream = call(method);
      const head = Buffer.alloc(5);
      head.writeUInt32BE(OVER_THE_LIMIT, 1);
      stream.write(head);
      stream.write(Buffer.alloc(1024));
      expect([method, await statusOf(stream)]).toEqual([method, RESOURCE_EXHAUSTED]);
    }
  });

  it('a message that is cut short, of no form, or packed in an unknown way ends its call alone', async () => {
    const valid = validMessages();
    for (const method of METHODS) {
      const whole = frame(valid[method]);
      const other = call('Read'); // beside it, on the same connection
      const cutShort = call(method);
      cutShort.end(whole.subarray(0, -3));
      await statusOf(cutShort); // a BatchAppend without a whole message ends well: nothing was asked
      for (const bytes of [frame(valid[method].subarray(0, -3)), frame(Buffer.alloc(40, 0xff))]) {
        const stream = call(method);
        stream.end(bytes);
        expect([method, await statusOf(stream)]).not.toEqual([method, 0]);
      }
      const packed = call(method, { 'grpc-encoding': 'gzip' });
      packed.end(frame(randomBytes(30), 1));
      expect([method, await statusOf(packed)]).not.toEqual([method, 0]);
      other.end(frame(valid.Read));
      expect([method, await statusOf(other)]).toEqual([method, 0]);
    }
  });

  it('headers without end are refused', async () => {
    const stream = call('Read', { 'x-long': 'x'.repeat(300_000) });
    expect(await statusOf(stream)).not.toBe(0);
    session.destroy();
    session = await newSession();
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`x-${n}`, String(n)]));
    expect(await statusOf(call('Read', many))).not.toBe(0);
  });

  it('calls that are reset in the middle leave nothing behind', async () => {
    const valid = validMessages();
    const ends = Array.from({ length: 200 }, async (_, n) => {
      const method = METHODS[n % METHODS.length] ?? 'Read';
      const stream = call(method);
      stream.write(frame(valid[method]).subarray(0, 1 + Math.floor(random() * 40)));
      stream.close(constants.NGHTTP2_CANCEL);
      await statusOf(stream);
    });
    await Promise.all(ends);
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const own = await newSession();
        const stream = own.request({
          ':method': 'POST',
          ':path': '/event_store.client.streams.Streams/BatchAppend',
          'content-type': 'application/grpc',
        });
        stream.on('error', () => undefined); // its connection is cut next
        stream.write(frame(valid.BatchAppend));
        own.destroy();
        if (!own.closed) await once(own, 'close');
      }),
    );
  });

  it('a call that is no gRPC, or of a service that is not there, is refused', async () => {
    const plain = session.request({ ':method': 'POST', ':path': '/', 'content-type': 'text/plain' });
    plain.end('x');
    const [headers] = (await once(plain, 'response')) as [Record<string, unknown>];
    expect(headers[':status']).toBe(415);
    expect(await statusOf(call('NoSuchCall'))).toBe(12);
  });

  it('every mutation of a message ends its call and nothing else', async () => {
    const statuses = new Map<string, number>();
    const rounds = Array.from({ length: 30 }, () => METHODS.map((method) => mutate(validMessages()[method], method)));
    for (const round of rounds) {
      await Promise.all(
        round.map(async ({ method, bytes }) => {
          const stream = call(method);
          stream.end(frame(bytes));
          // A mutated read may be a subscription, which does not end by itself.
          const status = await statusOf(stream, 400);
          const outcome = `${method} ${status ?? 'open'}`;
          statuses.set(outcome, (statuses.get(outcome) ?? 0) + 1);
        }),
      );
    }
    expect(session.destroyed).toBe(false);
    expect([...statuses.values()].reduce((sum, count) => sum + count, 0)).toBe(rounds.length * METHODS.length);
    // Some of them have to be refused, or nothing was mutated.
    expect([...statuses.keys()].some((outcome) => !outcome.endsWith(' 0') && !outcome.endsWith(' open'))).toBe(true);
  });
});

function validMessages(): Record<(typeof METHODS)[number], Buffer> {
  const stream = new shared.StreamIdentifier().setStreamName(Buffer.from(`hostile-${randomUUID()}`).toString('base64'));
  const id = new shared.UUID().setString(randomUUID());
  const append = new streams.AppendReq().setOptions(
    new streams.AppendReq.Options().setStreamIdentifier(stream).setAny(new shared.Empty()),
  );
  const event = new streams.BatchAppendReq.ProposedMessage().setId(id).setData(Buffer.from('{}').toString('base64'));
  event.getMetadataMap().set('type', 'Sent').set('content-type', 'application/json');
  const batch = new streams.BatchAppendReq()
    .setCorrelationId(id)
    .setOptions(new streams.BatchAppendReq.Options().setStreamIdentifier(stream))
    .setProposedMessagesList([event])
    .setIsFinal(true);
  const read = new streams.ReadReq().setOptions(
    new streams.ReadReq.Options()
      .setAll(new streams.ReadReq.Options.AllOptions().setStart(new shared.Empty()))
      .setCount('10')
      .setNoFilter(new shared.Empty())
      .setUuidOption(new streams.ReadReq.Options.UUIDOption().setString(new shared.Empty())),
  );
  const remove = new streams.DeleteReq.Options().setStreamIdentifier(stream).setAny(new shared.Empty());
  const end = new streams.TombstoneReq.Options().setStreamIdentifier(stream).setAny(new shared.Empty());
  return {
    Append: Buffer.from(append.serializeBinary()),
    BatchAppend: Buffer.from(batch.serializeBinary()),
    Read: Buffer.from(read.serializeBinary()),
    Delete: Buffer.from(new streams.DeleteReq().setOptions(remove).serializeBinary()),
    Tombstone: Buffer.from(new streams.TombstoneReq().setOptions(end).serializeBinary()),
  };
}

function frame(message: Uint8Array, flag = 0): Buffer {
  const head = Buffer.alloc(5, flag);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}

/** Some bytes changed, left out, put in or doubled; now and then nothing but random ones. */
function mutate(message: Buffer, method: (typeof METHODS)[number]) {
  if (random() < 0.15) return { method, bytes: randomBytes(Math.floor(random() * 200)) };
  let bytes = Buffer.from(message);
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) {
    const at = Math.floor(random() * bytes.length);
    const kind = random();
    if (kind < 0.5) bytes[at] = Math.floor(random() * 256);
    else if (kind < 0.7) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]);
    else if (kind < 0.9) bytes = Buffer.concat([bytes.subarray(0, at), randomBytes(3), bytes.subarray(at)]);
    else bytes = Buffer.concat([bytes, bytes.subarray(at)]);
  }
  return { method, bytes };
}

function randomBytes(length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
}

/** Mulberry32: the same numbers for the same seed. */
function generator(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The test's own time limit ends it. */
async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
