import { setTimeout as delay } from 'node:timers/promises';
import { type ClientDuplexStream, credentials, type ServiceError } from '@grpc/grpc-js';
import streamsGrpc from '@eventstore/db-client/generated/streams_grpc_pb.js';
import {
  type AppendResp,
  type BatchAppendReq,
  type BatchAppendResp,
} from '@eventstore/db-client/generated/streams_pb.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import timestamp from 'google-protobuf/google/protobuf/timestamp_pb.js';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { encodeStreamName } from './encode.js';
import { empty, shared, streams } from './stubs.js';

type Batch = ClientDuplexStream<BatchAppendReq, BatchAppendResp>;

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const uuid = (n: number) => new shared.UUID().setString(idOf(n));
let serial = 1000;

function proposed(properties: Record<string, string> = { type: 'T', 'content-type': 'application/json' }) {
  const message = new streams.BatchAppendReq.ProposedMessage().setId(uuid((serial += 1))).setData(Buffer.from('{}'));
  for (const [name, value] of Object.entries(properties)) message.getMetadataMap().set(name, value);
  return message;
}

const ANY = new empty.Empty();

const options = (stream = 'good') =>
  new streams.BatchAppendReq.Options().setStreamIdentifier(encodeStreamName(stream)).setAny(ANY);

type Part = {
  readonly event?: ReturnType<typeof proposed>;
  readonly to?: BatchAppendReq.Options;
  readonly final?: boolean;
};

function part(n: number, { event, to = options(), final = true }: Part = {}): BatchAppendReq {
  const whole = new streams.BatchAppendReq().setCorrelationId(uuid(n)).setOptions(to).setIsFinal(final);
  if (event) whole.addProposedMessages(event);
  return whole;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const ZEROS = '00000000-0000-0000-0000-000000000000';
const named = () => new streams.BatchAppendReq.Options().setStreamIdentifier(encodeStreamName('s'));
const unreadable = () => new shared.StreamIdentifier().setStreamName(Buffer.from([0xff]));
const past = () => new timestamp.Timestamp().setSeconds(-5);

const MALFORMED: readonly (readonly [what: string, ...parts: readonly Part[]])[] = [
  ['an event id that is none', { event: proposed().setId(new shared.UUID().setString('x')) }],
  ['no event id', { event: proposed().setId() }],
  ['the id of zeros', { event: proposed().setId(new shared.UUID().setString(ZEROS)) }],
  ['an empty type', { event: proposed({ type: '', ...JSON_TYPE }) }],
  ['no type', { event: proposed(JSON_TYPE) }],
  ['no content type', { event: proposed({ type: 'T' }) }],
  ['a type that the database cannot hold', { event: proposed({ type: 'T\0', ...JSON_TYPE }) }],
  ['no stream', { to: new streams.BatchAppendReq.Options().setAny(ANY) }],
  ['an empty stream name', { to: options('') }],
  ['the metastream of no stream', { to: options('$$') }],
  ['a stream name that is not UTF-8', { to: options().setStreamIdentifier(unreadable()) }],
  ['no expected revision', { to: named() }],
  ['a revision beyond every other', { to: named().setStreamPosition('9223372036854775808') }],
  ['a deadline that has passed', { to: options().setDeadline(past()) }],
  ['a refused part and more of the same append', { event: proposed({}), final: false }, { final: false }, {}],
];

describe('a malformed write', () => {
  let database: TestDatabase;
  let store: TestEventStore;
  let client: InstanceType<typeof streamsGrpc.StreamsClient>;

  beforeAll(async () => {
    database = await createTestDatabase();
    store = await startTestEventStore(database.eventStoreUrl);
    client = new streamsGrpc.StreamsClient(`127.0.0.1:${store.port}`, credentials.createInsecure());
  });
  afterAll(async () => {
    client.close();
    await store.close();
    await database.drop();
  });

  const answersTo = async (call: Batch, parts: readonly BatchAppendReq[]) => {
    const answers: string[] = [];
    call.on('data', (answer: BatchAppendResp) => {
      const said = answer.hasSuccess() ? 'success' : answer.getError()?.getMessage();
      answers.push(`${answer.getCorrelationId()?.getString().slice(-3)} ${said}`);
    });
    const ended = new Promise<string>((resolve) => {
      call.on('error', (error: ServiceError) => resolve(`${error.code}`));
      call.on('end', () => resolve('ended'));
    });
    for (const each of parts) call.write(each);
    call.end();
    return { answers, ended: await Promise.race([ended, delay(5_000, 'neither an end nor an error', { ref: false })]) };
  };

  it.each(MALFORMED)('of a batch is answered once, and the next is written: %s', async (_what, ...parts) => {
    const { answers, ended } = await answersTo(client.batchAppend(), [
      ...parts.map((each) => part(1, each)),
      part(2, { event: proposed() }),
    ]);
    expect(answers.toSorted()).toEqual([expect.stringMatching(/^001 (BadRequest|Timeout)$/), '002 success']);
    expect(ended).toBe('ended');
  });

  it('of a batch is not answered when it belongs to no append', async () => {
    const stray = new streams.BatchAppendReq().setCorrelationId(uuid(3)).setIsFinal(true);
    const whole = part(4, { event: proposed() });
    const after = new streams.BatchAppendReq().setCorrelationId(uuid(4)).setIsFinal(true);
    after.addProposedMessages(proposed());
    expect(await answersTo(client.batchAppend(), [stray, whole, after])).toEqual({
      answers: ['004 success'],
      ended: 'ended',
    });
  });

  it('of a batch without an id to answer by ends the call', async () => {
    const nameless = part(5).setCorrelationId(new shared.UUID().setString('?'));
    expect((await answersTo(client.batchAppend(), [nameless])).ended).toBe('2');
  });

  it('by the call of one append is told what is missing', async () => {
    const target = new streams.AppendReq().setOptions(
      new streams.AppendReq.Options().setStreamIdentifier(encodeStreamName('s')).setAny(new shared.Empty()),
    );
    const event = (properties: Record<string, string>) => {
      const message = new streams.AppendReq.ProposedMessage().setId(uuid((serial += 1)));
      for (const [name, value] of Object.entries(properties)) message.getMetadataMap().set(name, value);
      return new streams.AppendReq().setProposedMessage(message);
    };
    const answerTo = (...messages: readonly InstanceType<typeof streams.AppendReq>[]) =>
      new Promise<string | undefined>((resolve) => {
        const call = client.append((error: ServiceError | null, answer?: AppendResp) =>
          resolve(error ? `${error.code} ${error.metadata.get('exception').join('')}` : String(answer?.hasSuccess())),
        );
        for (const message of messages) call.write(message);
        call.end();
      });
    expect(await answerTo()).toBe('2 ');
    expect(await answerTo(event({ type: 'T', 'content-type': 'x' }))).toBe('2 ');
    expect(await answerTo(target, new streams.AppendReq())).toBe('2 ');
    expect(await answerTo(target, event({ type: 'T' }))).toBe('3 missing-required-metadata-property');
    expect(await answerTo(new streams.AppendReq().setOptions(new streams.AppendReq.Options()))).toBe('2 ');
    expect(await answerTo(target, event({ type: 'T', 'content-type': 'x' }))).toBe('true');
  });

  it('that deletes without a name or a revision is refused', async () => {
    const codeOf = (request: InstanceType<typeof streams.DeleteReq>) =>
      new Promise((resolve) => client.delete(request, (error) => resolve(error?.code)));
    const named = new streams.DeleteReq.Options().setStreamIdentifier(encodeStreamName('s'));
    expect(await codeOf(new streams.DeleteReq())).toBe(2);
    expect(await codeOf(new streams.DeleteReq().setOptions(new streams.DeleteReq.Options()))).toBe(2);
    expect(await codeOf(new streams.DeleteReq().setOptions(named))).toBe(3);
  });
});
