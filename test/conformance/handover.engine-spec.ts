import {
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  type EventStoreDBClient,
  eventTypeFilter,
  type Filter,
  jsonEvent,
  type Position,
  type ResolvedEvent,
  START,
  streamNameFilter,
  type StreamSubscription,
  TimeoutError,
} from '@eventstore/db-client';
import { describe, expect, it } from '@jest/globals';
import { collect, event, eventsFrom, named } from './asking.js';
import { follow, hear } from './hearing.js';
import { storeUnderTest } from './store-under-test.js';

const STREAMS = 8;
const APPENDS = 60;
const WIDTH = 3;

/** What was heard of each stream, as the revisions in the order they came. */
function byStream(heard: readonly (AllStreamResolvedEvent | ResolvedEvent)[]) {
  const streams = new Map<string, number[]>();
  for (const { event: it } of heard) {
    if (!it) continue;
    const revisions = streams.get(it.streamId) ?? [];
    streams.set(it.streamId, [...revisions, Number(it.revision)]);
  }
  return streams;
}

const risesStrictly = (positions: readonly (Position | undefined)[]) =>
  positions.every((it, index) => index === 0 || (it?.commit ?? 0n) > (positions[index - 1]?.commit ?? 0n));

async function writeAll(client: EventStoreDBClient, names: readonly string[], type = 'Counted') {
  const write = async (stream: string) => {
    for (let n = 0; n < APPENDS; n += 1) await client.appendToStream(stream, eventsFrom(n * WIDTH, WIDTH, type));
  };
  await Promise.all(names.map(write));
}

describe('while many write', () => {
  const store = storeUnderTest();

  /** All that matches since a position, `count` events. */
  const followAll = (start: Position | typeof START, filter: Filter, count: number) =>
    follow<AllStreamSubscription>(
      (behind) => store.client.subscribeToAll({ fromPosition: behind?.event?.position ?? start, filter }),
      count,
    );
  const followStream = (stream: string, count: number) =>
    follow<StreamSubscription>(
      (behind) => store.client.subscribeToStream(stream, { fromRevision: behind?.event?.revision ?? START }),
      count,
    );

  it('every subscription hands over from catching up to live without a gap, a double or disorder', async () => {
    const run = named('handover');
    const { position: start = START } = await store.client.appendToStream(named('mark'), event(0));
    const names = Array.from({ length: STREAMS }, (_, n) => `${run}-${n}`);
    const written = writeAll(store.connect(), names, run);
    const total = STREAMS * APPENDS * WIDTH;
    const all: Promise<AllStreamResolvedEvent[]>[] = [];
    // Some begin while much is there already: one each time another part of the writing is done.
    for (let n = 0; n < 4; n += 1) {
      all.push(
        followAll(start, streamNameFilter({ prefixes: [run] }), total),
        followAll(start, streamNameFilter({ regex: `^${run}` }), total),
        followAll(start, eventTypeFilter({ prefixes: [run] }), total),
      );
      await followStream(names[n] ?? '', (n + 1) * 20);
    }
    const each = names.map((stream) => followStream(stream, APPENDS * WIDTH));
    await written;
    const whole = Array.from({ length: APPENDS * WIDTH }, (_, n) => n);
    for (const heard of await Promise.all(all)) {
      expect(risesStrictly(heard.map(({ event: it }) => it?.position))).toBe(true);
      const streams = byStream(heard);
      for (const stream of names) expect(streams.get(stream)).toEqual(whole);
    }
    for (const heard of await Promise.all(each)) expect([...byStream(heard).values()]).toEqual([whole]);
  });

  it('reading $all from the last position read misses nothing and gives nothing twice', async () => {
    const run = named('tail');
    const { position } = await store.client.appendToStream(named('mark'), event(0));
    if (!position) throw new Error('an append has a position');
    const names = Array.from({ length: STREAMS }, (_, n) => `${run}-${n}`);
    const writing = { done: false };
    const written = writeAll(store.connect(), names).finally(() => (writing.done = true));
    const read: AllStreamResolvedEvent[] = [];
    for (let from = position, wasDone = false; !wasDone;) {
      wasDone = writing.done;
      const [, ...more] = await collect(store.client.readAll({ fromPosition: from }));
      read.push(...more.filter(({ event: it }) => it?.streamId.startsWith(run)));
      from = more.at(-1)?.event?.position ?? from;
    }
    await written;
    const streams = byStream(read);
    for (const stream of names) {
      expect(streams.get(stream)).toEqual(Array.from({ length: APPENDS * WIDTH }, (_, n) => n));
    }
  });

  it('a hundred live subscriptions all hear everything', async () => {
    const run = named('hundred');
    const { position: start = START } = await store.client.appendToStream(named('mark'), event(0));
    const client = store.connect();
    const heard = Array.from({ length: 100 }, (_, n) => {
      const filter = n % 2 === 0 ? streamNameFilter({ prefixes: [run] }) : streamNameFilter({ regex: `^${run}` });
      return hear(client.subscribeToAll({ fromPosition: start, filter }), 100, 60_000);
    });
    for (let n = 0; n < 20; n += 1) await store.client.appendToStream(`${run}-${n % 4}`, eventsFrom(n * 5, 5));
    for (const events of await Promise.all(heard)) {
      expect(events.map(({ event: it }) => JSON.stringify(it?.data))).toEqual(
        Array.from({ length: 100 }, (_, n) => `{"n":${n}}`),
      );
    }
  });

  it('a subscriber that stops reading holds nobody up, and gets everything when it reads on', async () => {
    const run = named('slow');
    const filter = streamNameFilter({ prefixes: [run] });
    const { position: start = START } = await store.client.appendToStream(named('mark'), event(0));
    const reading = new Gate();
    const slow = slowly(start, filter, reading);
    const pad = 'x'.repeat(20_000);
    const wide = (n: number) => Array.from({ length: 20 }, () => jsonEvent({ type: 'Wide', data: { n, pad } }));
    const writer = store.connect();
    for (let n = 0; n < 25; n += 1) await writer.appendToStream(run, wide(n));
    const live = await followAll(start, filter, 500);
    reading.open();
    const revisions = Array.from({ length: 500 }, (_, n) => n);
    expect([...byStream(live).values()]).toEqual([revisions]);
    expect([...byStream(await slow).values()]).toEqual([revisions]);
  });

  /** Takes one event, stops until the gate opens, then takes what is left of five hundred. */
  async function slowly(start: Position | typeof START, filter: Filter, reading: Gate) {
    const heard: AllStreamResolvedEvent[] = [];
    const subscription = store.client.subscribeToAll({ fromPosition: start, filter }, { highWaterMark: 1 });
    try {
      for await (const it of subscription) {
        heard.push(it);
        await reading.opened;
        if (heard.length === 500) return heard;
      }
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error; // it did not keep up, and is to subscribe again
    }
    return [...heard, ...(await followAll(heard.at(-1)?.event?.position ?? start, filter, 500 - heard.length))];
  }
});

class Gate {
  open: () => void = () => undefined;
  readonly opened = new Promise<void>((resolve) => (this.open = resolve));
}
