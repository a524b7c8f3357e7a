import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  Client,
  credentials,
  Metadata,
  Server,
  ServerCredentials,
  status,
  type ServerWritableStream,
} from '@grpc/grpc-js';
import pg from 'pg';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { EventStore } from './event-store.js';
import { EventStoreUnavailable } from './refusals.js';

const READ = '/event_store.client.streams.Streams/Read';
const BACKWARDS = streams.ReadReq.Options.ReadDirection.BACKWARDS;
const asIs = (bytes: Buffer): Buffer => bytes;
type Call = ServerWritableStream<Buffer, Buffer>;

describe('the record at a position', () => {
  let database: TestDatabase;
  let server: TestEventStore;
  const close: (() => unknown)[] = [];
  const ids: string[] = [];
  const positions: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestEventStore(database.eventStoreUrl);
    const client = EventStoreDBClient.connectionString(server.connectionString);
    for (let n = 0; n < 3; n += 1) {
      const event = jsonEvent({ type: 'Counted', data: { n } });
      const { position } = await client.appendToStream('tally-1', event);
      ids.push(event.id);
      positions.push(String(position?.commit));
    }
    await client.dispose();
  });
  afterAll(async () => {
    for (const each of close) await each();
    await server.close();
    await database.drop();
  });

  const at = (url: string) => {
    const store = new EventStore(url);
    close.unshift(() => store.close());
    return store;
  };

  /** In front of the store: what is read forwards is answered so, everything else by the store. */
  const answering = async (forwards: (call: Call) => void): Promise<string> => {
    const target = new Client(`127.0.0.1:${server.port}`, credentials.createInsecure());
    const door = new Server();
    const read = { path: READ, requestStream: false, responseStream: true } as const;
    const raw = {
      requestSerialize: asIs,
      requestDeserialize: asIs,
      responseSerialize: asIs,
      responseDeserialize: asIs,
    };
    const handle = (call: Call): void => {
      const isBackwards =
        streams.ReadReq.deserializeBinary(call.request).getOptions()?.getReadDirection() === BACKWARDS;
      if (!isBackwards) {
        forwards(call);
        return;
      }
      const answer = target.makeServerStreamRequest(READ, asIs, asIs, call.request, new Metadata());
      answer.on('data', (bytes: Buffer) => call.write(bytes)).on('end', () => call.end());
    };
    door.addService({ read: { ...read, ...raw } }, { read: handle });
    const port = await new Promise<number>((resolve, reject) =>
      door.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
        error ? reject(error) : resolve(bound),
      ),
    );
    close.push(() => {
      target.close();
      door.forceShutdown();
    });
    return `esdb://127.0.0.1:${port}?tls=false`;
  };

  it('is the event there, and none beyond the end', async () => {
    const store = at(server.connectionString);
    const [first = '', , last = ''] = positions;
    expect(await store.recordAt(first)).toMatchObject({ head: last, eventId: ids[0] });
    expect(await store.recordAt(last)).toMatchObject({ head: last, eventId: ids[2] });
    expect(await store.recordAt(String(BigInt(last) + 1n))).toMatchObject({ head: last, eventId: undefined });
  });

  it('is none where the store fails at the read, as a real one does between two records, or keeps silent', async () => {
    const [, middle = '', head = ''] = positions;
    let reads = 0;
    const unknown = await answering((call) => {
      reads += 1;
      call.emit('error', { code: status.UNKNOWN, details: 'Unexpected ReadAllResult: InvalidPosition' });
    });
    expect(await at(unknown).recordAt(middle)).toMatchObject({ head, eventId: undefined });
    expect(reads).toBe(2);
    const silent = await answering(() => undefined);
    expect(await at(silent).recordAt(middle)).toMatchObject({ head, eventId: undefined });
  }, 30_000);

  it('is not known where the read fails once, or nobody answers', async () => {
    const [, middle = ''] = positions;
    let reads = 0;
    const target = at(server.connectionString);
    const once = await answering((call) => {
      reads += 1;
      if (reads === 1) call.emit('error', { code: status.UNKNOWN, details: 'cut' });
      else call.emit('error', { code: status.UNAVAILABLE, details: 'away' });
    });
    await expect(at(once).recordAt(middle)).rejects.toThrow(EventStoreUnavailable);
    await expect(at('esdb://127.0.0.1:1?tls=false&maxDiscoverAttempts=1').recordAt(middle)).rejects.toThrow(
      EventStoreUnavailable,
    );
    expect((await target.recordAt(middle)).eventId).toBe(ids[1]);
  });

  it('is none where only the next one follows, as the embedded store answers', async () => {
    const [, gap = '', head = ''] = positions;
    const admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    await admin.query('delete from event_store.events where position = $1', [gap]);
    await admin.end();
    expect(await at(server.connectionString).recordAt(gap)).toMatchObject({ head, eventId: undefined });
  });
});
