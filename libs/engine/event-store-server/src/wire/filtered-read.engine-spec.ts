import { credentials, status } from '@grpc/grpc-js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { type ReadReq, type ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { shared, streams } from './stubs.js';

const { Options } = streams.ReadReq;

/** What the Node client cannot ask: reads of $all through a filter, UUIDs in two halves. */
describe('a read of $all through a filter', () => {
  let database: TestDatabase;
  let store: TestEventStore;
  let raw: InstanceType<typeof streamsGrpc.StreamsClient>;

  beforeAll(async () => {
    database = await createTestDatabase();
    store = await startTestEventStore(database.eventStoreUrl);
    raw = new streamsGrpc.StreamsClient(`127.0.0.1:${store.port}`, credentials.createInsecure());
    const client = EventStoreDBClient.connectionString(store.connectionString);
    for (const stream of ['few', 'many', 'few', 'many', 'few']) {
      const length = stream === 'few' ? 2 : 2_500;
      const events = Array.from({ length }, (_, n) => jsonEvent({ type: n % 2 ? 'Odd' : 'Even', data: { n } }));
      await client.appendToStream(stream, events);
    }
    await client.dispose();
  });
  afterAll(async () => {
    raw.close();
    await store.close();
    await database.drop();
  });

  const empty = () => new shared.Empty();
  const expression = () => new Options.FilterOptions.Expression();

  function request(filter: ReadReq.Options.FilterOptions, count: number, backwards = false): ReadReq {
    const all = new Options.AllOptions();
    return new streams.ReadReq().setOptions(
      new Options()
        .setAll(backwards ? all.setEnd(empty()) : all.setStart(empty()))
        .setReadDirection(backwards ? Options.ReadDirection.BACKWARDS : Options.ReadDirection.FORWARDS)
        .setCount(String(count))
        .setUuidOption(new Options.UUIDOption().setStructured(empty()))
        .setFilter(filter.setCount(empty())),
    );
  }

  const answers = (asked: ReadReq) =>
    new Promise<ReadResp[]>((resolve, reject) => {
      const given: ReadResp[] = [];
      const call = raw.read(asked);
      call.on('data', (message: ReadResp) => given.push(message));
      call.on('end', () => resolve(given));
      call.on('error', reject);
    });

  const lines = async (asked: ReadReq) =>
    (await answers(asked)).map((message) => {
      const event = message.getEvent()?.getEvent();
      const name = Buffer.from(event?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString();
      return `${name}@${event?.getStreamRevision()}`;
    });

  const FEW = [0, 1, 2, 3, 4, 5].map((revision) => `few@${revision}`);
  const byPrefix = () => new Options.FilterOptions().setStreamIdentifier(expression().setPrefixList(['fe']));
  const byRegex = () => new Options.FilterOptions().setStreamIdentifier(expression().setRegex('^f.w$'));

  it.each([
    ['a prefix', byPrefix],
    ['a regular expression', byRegex],
  ])('goes on past what %s leaves out, to the count or the end, in both directions', async (_kind, filter) => {
    expect(await lines(request(filter(), 100))).toEqual(FEW);
    expect(await lines(request(filter(), 100, true))).toEqual(FEW.toReversed());
    expect(await lines(request(filter(), 3))).toEqual(FEW.slice(0, 3));
    expect(await lines(request(filter(), 3, true))).toEqual(FEW.toReversed().slice(0, 3));
  });

  it('gives many matches page by page without a gap or a double', async () => {
    const odd = new Options.FilterOptions().setEventType(expression().setRegex('^Odd$'));
    const read = await lines(request(odd, 10_000));
    expect(read).toHaveLength(2_503);
    expect(new Set(read).size).toBe(2_503);
    expect(await lines(request(odd, 10_000, true))).toEqual(read.toReversed());
  });

  it('gives ids in two halves to who asks for them so', async () => {
    const [first] = await answers(request(byPrefix(), 1));
    expect(first?.getEvent()?.getEvent()?.getId()?.hasStructured()).toBe(true);
  });

  it('is refused without a pattern or prefix to go by, and with a pattern that is none', async () => {
    const invalid = { code: status.INVALID_ARGUMENT };
    await expect(answers(request(new Options.FilterOptions(), 1))).rejects.toMatchObject(invalid);
    const broken = new Options.FilterOptions().setEventType(expression().setRegex('['));
    await expect(answers(request(broken, 1))).rejects.toMatchObject(invalid);
  });
});
