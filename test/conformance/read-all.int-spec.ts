import { BACKWARDS, END, type Position, START } from '@eventstore/db-client';
import { describe, expect, it } from '@jest/globals';
import { brief, collect, event, eventsFrom, eventually, named, read } from './asking.js';
import { storeUnderTest } from './store-under-test.js';

describe('reading $all', () => {
  const store = storeUnderTest();

  /** Where the log ends now, as the position of an event that this writes. */
  async function mark(): Promise<Position> {
    const { position } = await store.client.appendToStream(named('mark'), event(0));
    if (!position) throw new Error('an append has a position');
    return position;
  }

  /** What is in `$all` of these streams and their metadata since a position. */
  async function since(fromPosition: Position, ...streams: string[]) {
    const labels = new Map(
      streams.flatMap(
        (name, index) =>
          [
            [name, `${index}`],
            [`$$${name}`, `$$${index}`],
          ] as const,
      ),
    );
    const all = await collect(store.client.readAll({ fromPosition }));
    return all.flatMap(({ event: it }) => {
      const label = it && labels.get(it.streamId);
      return label === undefined ? [] : [`${label}@${it?.revision} ${it?.type}`];
    });
  }

  it('gives what was written in the order it was acknowledged, each append together', async () => {
    const start = await mark();
    const [a, b] = [named('a'), named('b')];
    await store.client.appendToStream(a, eventsFrom(0, 2));
    await store.client.appendToStream(b, eventsFrom(0, 2));
    await store.client.appendToStream(a, event(2));
    expect(await since(start, a, b)).toEqual(['0@0', '0@1', '1@0', '1@1', '0@2'].map((it) => `${it} Counted`));
  });

  it('starts at a position forwards, before it backwards', async () => {
    const stream = named('ends');
    await store.client.appendToStream(stream, eventsFrom(0, 3));
    const positions = (await collect(store.client.readStream(stream))).map(({ event: it }) => it?.position);
    const fromPosition = positions[1] ?? START;
    const one = async (direction: 'forwards' | 'backwards') =>
      (await collect(store.client.readAll({ direction, fromPosition, maxCount: 1 }))).map(brief);
    expect(await one('forwards')).toEqual(['1:1']);
    expect(await one(BACKWARDS)).toEqual(['0:0']);
  });

  it('has nothing behind its end and nothing before its start', async () => {
    expect(await collect(store.client.readAll({ fromPosition: END }))).toEqual([]);
    expect(await collect(store.client.readAll({ direction: BACKWARDS, fromPosition: START }))).toEqual([]);
  });

  it('gives the last one acknowledged first, backwards from the end', async () => {
    for (let n = 0; n < 20; n += 1) {
      const stream = named('last');
      await store.client.appendToStream(stream, event(n));
      const last = await collect(store.client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1 }));
      expect(last.map(({ event: it }) => it?.streamId)).toEqual([stream]);
    }
  });

  it('gives the same both ways, positions rising, whole or in parts', async () => {
    const start = await mark();
    const streams = Array.from({ length: 10 }, () => named('both'));
    await Promise.all(
      streams.flatMap((stream) => Array.from({ length: 40 }, (_, n) => store.client.appendToStream(stream, event(n)))),
    );
    const { commit } = await mark();
    const isWithin = (position: Position | undefined) =>
      position !== undefined && position.commit >= start.commit && position.commit <= commit;
    const forwards = (await collect(store.client.readAll({ fromPosition: start })))
      .map(({ event: it }) => it?.position)
      .filter(isWithin);
    const count = forwards.length;
    const back = (
      await collect(store.client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: count + 100 }))
    )
      .map(({ event: it }) => it?.position)
      .filter(isWithin);
    expect(count).toBeGreaterThanOrEqual(402);
    expect(back.toReversed()).toEqual(forwards);
    const commits = forwards.map((position) => position?.commit ?? -1n);
    expect(commits.every((it, index) => index === 0 || it > (commits[index - 1] ?? it))).toBe(true);
    const parts: bigint[] = [];
    for (let from = forwards[0]; from !== undefined && parts.length < count;) {
      const part = await collect(store.client.readAll({ fromPosition: from, maxCount: 37 }));
      const taken = part.map(({ event: it }) => it?.position).filter((it) => it !== undefined);
      parts.push(...taken.slice(parts.length === 0 ? 0 : 1).map((it) => it.commit));
      from = taken.at(-1);
    }
    expect(parts.slice(0, count)).toEqual(commits);
  });

  it('shows metadata, deletes and tombstones where they happened', async () => {
    const start = await mark();
    const stream = named('life');
    await store.client.appendToStream(stream, eventsFrom(0, 2));
    await store.client.setStreamMetadata(stream, { maxCount: 1 });
    await store.client.deleteStream(stream);
    await store.client.appendToStream(stream, event(2));
    await eventually(() => read(store.client, stream), Array.isArray);
    await store.client.tombstoneStream(stream);
    expect(await since(start, stream)).toEqual([
      '0@0 Counted',
      '0@1 Counted',
      '$$0@0 $metadata',
      '$$0@1 $metadata',
      '0@2 Counted',
      '$$0@2 $metadata',
      '0@9223372036854775807 $streamDeleted',
    ]);
  });

  it('goes on showing what stream reads hide', async () => {
    const start = await mark();
    const [deleted, truncated, counted, aged] = [named('d'), named('t'), named('c'), named('a')];
    for (const stream of [deleted, truncated, counted, aged])
      await store.client.appendToStream(stream, eventsFrom(0, 3));
    await store.client.deleteStream(deleted);
    await store.client.setStreamMetadata(truncated, { truncateBefore: 3 });
    await store.client.setStreamMetadata(counted, { maxCount: 1 });
    await store.client.setStreamMetadata(aged, { maxAge: 1 });
    const events = (await since(start, deleted, truncated, counted, aged)).filter((it) => it.endsWith('Counted'));
    expect(events).toHaveLength(12);
  });

  it('shows every revision of metadata, where the metadata stream gives the last', async () => {
    const start = await mark();
    const stream = named('metas');
    for (const maxCount of [1, 2, 3]) await store.client.setStreamMetadata(stream, { maxCount });
    expect(await since(start, stream)).toEqual(['$$0@0', '$$0@1', '$$0@2'].map((it) => `${it} $metadata`));
    expect(await collect(store.client.readStream(`$$${stream}`))).toHaveLength(1);
  });
});
