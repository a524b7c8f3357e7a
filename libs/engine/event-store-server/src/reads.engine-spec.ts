import {
  BACKWARDS,
  binaryEvent,
  END,
  EventStoreDBClient,
  eventTypeFilter,
  jsonEvent,
  type ResolvedEvent,
  START,
  streamNameFilter,
} from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEventStoreServer } from '#engine/event-store-server';
import { createTestDatabase, type TestDatabase } from '#testing/stores';

const event = (n: number, type = 'Counted') => jsonEvent({ type, data: { n } });
const count = (length: number, type?: string) => Array.from({ length }, (_, n) => event(n, type));
const linkTo = (target: string) => binaryEvent({ type: '$>', data: Buffer.from(target) });

async function brief(events: AsyncIterable<ResolvedEvent>): Promise<string[]> {
  const lines: string[] = [];
  const name = (it: ResolvedEvent['event'] | ResolvedEvent['link']) => it && `${it.streamId}@${it.revision}`;
  for await (const { event: it, link } of events)
    lines.push([name(it) ?? 'nothing', ...(link ? [name(link)] : [])].join(' by '));
  return lines;
}

describe('reading', () => {
  let database: TestDatabase;
  let server: Awaited<ReturnType<typeof startEventStoreServer>>;
  let client: EventStoreDBClient;
  let late = 0n; // microseconds by which the server's clock is ahead

  beforeAll(async () => {
    database = await createTestDatabase();
    const now = () => BigInt(Date.now()) * 1_000n + late;
    server = await startEventStoreServer({ databaseUrl: database.eventStoreUrl, port: 0, now });
    client = EventStoreDBClient.connectionString(`esdb://127.0.0.1:${server.port}?tls=false`);
  });
  afterAll(async () => {
    await client.dispose();
    await server.close();
    await database.drop();
  });

  const revisions = async (stream: string, options: Parameters<typeof client.readStream>[1] = {}) =>
    (await brief(client.readStream(stream, options))).map((line) => Number(line.split('@')[1]));

  it('passes over what $maxCount and $tb hide, and counts only what it gives', async () => {
    await client.appendToStream('hiding', count(50));
    await client.setStreamMetadata('hiding', { maxCount: 45 });
    expect((await revisions('hiding')).at(0)).toBe(5);
    await client.setStreamMetadata('hiding', { maxCount: 45, truncateBefore: 40 });
    expect(await revisions('hiding', { fromRevision: 3n, maxCount: 2 })).toEqual([40, 41]);
    expect(await revisions('hiding', { direction: BACKWARDS, fromRevision: 41n })).toEqual([41, 40]);
    expect(await revisions('hiding', { direction: BACKWARDS, fromRevision: 39n })).toEqual([]);
    await client.setStreamMetadata('hiding', {});
    expect(await revisions('hiding')).toHaveLength(50);
  });

  it('hides what is older than $maxAge by the clock of the server', async () => {
    for (let n = 0; n < 5; n += 1) {
      await client.appendToStream('ageing', event(n));
      late += 10_000_000n;
    }
    await client.setStreamMetadata('ageing', { maxAge: 25 });
    expect(await revisions('ageing')).toEqual([3, 4]);
    expect(await revisions('ageing', { direction: BACKWARDS, fromRevision: END })).toEqual([4, 3]);
    expect(await revisions('ageing', { fromRevision: 1n, maxCount: 1 })).toEqual([3]);
    late += 60_000_000n;
    expect(await revisions('ageing')).toEqual([]);
    await client.appendToStream('ageing', event(5));
    expect(await revisions('ageing')).toEqual([5]);
  });

  it('shows of a metastream its last event only, and all of them in $all', async () => {
    for (const maxCount of [1, 2, 3]) await client.setStreamMetadata('described', { maxCount });
    expect(await revisions('$$described')).toEqual([2]);
    const inAll = await brief(client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 3 }));
    expect(inAll).toEqual([2, 1, 0].map((revision) => `$$described@${revision}`));
  });

  it('says of a deleted stream that it is not there, and of a tombstoned one that it is deleted', async () => {
    await client.appendToStream('soft', count(3));
    await client.deleteStream('soft');
    await expect(revisions('soft')).rejects.toMatchObject({ type: 'stream-not-found' });
    await client.appendToStream('soft', event(3));
    expect(await revisions('soft')).toEqual([3]);
    await client.tombstoneStream('soft');
    await expect(revisions('soft')).rejects.toMatchObject({ type: 'stream-deleted', streamName: 'soft' });
    await expect(revisions('$$soft')).rejects.toMatchObject({ type: 'stream-deleted', streamName: '$$soft' });
    const last = await brief(client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1 }));
    expect(last).toEqual(['soft@9223372036854775807']);
  });

  it('resolves links where it is asked to, and gives the link alone where its event is not to be seen', async () => {
    await client.appendToStream('meant', count(4));
    await client.setStreamMetadata('meant', { truncateBefore: 1 });
    await client.appendToStream('gone', event(0));
    await client.deleteStream('gone');
    await client.appendToStream('dead', event(0));
    await client.tombstoneStream('dead');
    const targets = [
      '2@meant',
      '0@meant',
      '-1@meant',
      ' +3@meant',
      '9@meant',
      '0@gone',
      '0@dead',
      '0@never',
      '7',
      'x@meant',
    ];
    await client.appendToStream('links', targets.map(linkTo));
    const resolved = [
      'meant@2 by links@0',
      'nothing by links@1',
      'meant@3 by links@2',
      'meant@3 by links@3',
      ...[4, 5, 6, 7, 8].map((n) => `nothing by links@${n}`),
      'links@9',
    ];
    expect(await brief(client.readStream('links', { resolveLinkTos: true }))).toEqual(resolved);
    expect(await brief(client.readStream('links'))).toEqual(targets.map((_, n) => `links@${n}`));
    const all = client.readAll({ resolveLinkTos: true, direction: BACKWARDS, fromPosition: END, maxCount: 10 });
    expect(await brief(all)).toEqual(resolved.toReversed());
    for (const subscription of [
      client.subscribeToStream('links', { resolveLinkTos: true }),
      client.subscribeToAll({ resolveLinkTos: true, filter: streamNameFilter({ prefixes: ['links'] }) }),
    ]) {
      const taken: ResolvedEvent[] = [];
      for await (const it of subscription) if (taken.push(it) === resolved.length) break;
      async function* given() {
        yield* await Promise.resolve(taken);
      }
      expect(await brief(given())).toEqual(resolved);
    }
  });

  it('gives large events whole, between small ones and behind links', async () => {
    const size = (n: number) => (n % 3 === 0 ? 100 : n * 40_000);
    const sizes = Array.from({ length: 20 }, (_, n) => size(n));
    for (const [n, length] of sizes.entries()) {
      await client.appendToStream('large', jsonEvent({ type: 'Large', data: { n, pad: 'x'.repeat(length) } }));
      await client.appendToStream('to-large', linkTo(`${n}@large`));
    }
    for (const stream of ['large', 'to-large']) {
      const read: number[] = [];
      for await (const { event: it } of client.readStream(stream, { resolveLinkTos: true })) {
        read.push((it?.data as { pad: string }).pad.length); // written above
      }
      expect(read).toEqual(sizes);
    }
  });

  it.each([
    ['a prefix', streamNameFilter({ prefixes: ['filter-7'] })],
    ['a regular expression', streamNameFilter({ regex: '^filter-7' })],
    ['one that looks ahead', streamNameFilter({ regex: '^(?!\\$)filter-[7]' })],
  ])('follows the few events of many streams that %s lets through, in order', async (_kind, filter) => {
    if (!(await revisions('filter-7').catch(() => undefined))) {
      for (let n = 0; n < 20; n += 1) await client.appendToStream(`filter-${n}`, count(400));
    }
    const taken: bigint[] = [];
    for await (const { event: it } of client.subscribeToAll({ fromPosition: START, filter })) {
      if (it && taken.push(it.revision) === 400) break;
    }
    expect(taken).toEqual(Array.from({ length: 400 }, (_, n) => BigInt(n)));
  });

  it.each([
    ['is none', '(', /3 INVALID_ARGUMENT: .*cannot be understood/],
    ['would take for ever', '^(?!\\$)(a+)+$', /3 INVALID_ARGUMENT: .*takes too long/],
  ])('ends a subscription by a pattern that %s, and serves the others meanwhile', async (_kind, regex, message) => {
    await client.appendToStream('hostile', event(0, `${'a'.repeat(3_000)}!`));
    const subscription = client.subscribeToAll({ filter: eventTypeFilter({ regex }) });
    subscription.on('data', () => undefined);
    const failed = new Promise<Error>((resolve) => subscription.on('error', resolve));
    expect((await failed).message).toMatch(message);
    expect(await revisions('hostile')).not.toHaveLength(0);
  });
});
