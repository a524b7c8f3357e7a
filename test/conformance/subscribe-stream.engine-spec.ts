import { END, START } from '@eventstore/db-client';
import { describe, expect, it } from '@jest/globals';
import { event, eventsFrom, eventually, named, read } from './asking.js';
import { hear, keepDiary } from './hearing.js';
import { storeUnderTest } from './store-under-test.js';
import { streamThatIs } from './stream-states.js';

const DELETED = '9223372036854775807:$streamDeleted';

describe('a subscription to a stream', () => {
  const store = storeUnderTest();
  const subscribe = (stream: string, fromRevision: typeof START | typeof END | bigint) =>
    store.client.subscribeToStream(stream, { fromRevision });

  async function streamOf(count: number) {
    const stream = named('followed');
    await store.client.appendToStream(stream, eventsFrom(0, count));
    return stream;
  }

  it('from the start is confirmed, gives what is there, says that it caught up, and goes on', async () => {
    const stream = await streamOf(2);
    const diary = keepDiary(subscribe(stream, START));
    await diary.until('caught up');
    await store.client.appendToStream(stream, eventsFrom(2, 2));
    await diary.until('3:Counted');
    expect(diary.lines).toEqual(['confirmed', '0:Counted', '1:Counted', 'caught up', '2:Counted', '3:Counted']);
    await diary.end();
  });

  it('from a revision starts behind it', async () => {
    const diary = keepDiary(subscribe(await streamOf(3), 0n));
    await diary.until('caught up');
    expect(diary.lines).toEqual(['confirmed', '1:Counted', '2:Counted', 'caught up']);
    await diary.end();
  });

  it('from the last revision has nothing to catch up with', async () => {
    const stream = await streamOf(3);
    const diary = keepDiary(subscribe(stream, 2n));
    await diary.until('caught up');
    await store.client.appendToStream(stream, event(3));
    await diary.until('3:Counted');
    expect(diary.lines).toEqual(['confirmed', 'caught up', '3:Counted']);
    await diary.end();
  });

  it('from the end gives what comes', async () => {
    const stream = await streamOf(2);
    const diary = keepDiary(subscribe(stream, END));
    await diary.until('caught up');
    await store.client.appendToStream(stream, event(2));
    await diary.until('2:Counted');
    expect(diary.lines).toEqual(['confirmed', 'caught up', '2:Counted']);
    await diary.end();
  });

  it('from beyond the end waits for the revision behind that', async () => {
    const stream = await streamOf(2);
    const diary = keepDiary(subscribe(stream, 3n));
    await diary.until('caught up');
    await store.client.appendToStream(stream, eventsFrom(2, 4));
    await diary.until('5:Counted');
    expect(diary.lines).toEqual(['confirmed', 'caught up', '4:Counted', '5:Counted']);
    await diary.end();
  });

  it('of a stream that is not there is confirmed and gives what comes', async () => {
    for (const state of ['absent', 'soft-deleted', 'metadata only'] as const) {
      const stream = await streamThatIs(state, store.client);
      const diary = keepDiary(subscribe(stream, START));
      await diary.until('confirmed');
      const { nextExpectedRevision } = await store.client.appendToStream(stream, event(0));
      await diary.until(`${nextExpectedRevision}:Counted`);
      expect(diary.lines.filter((it) => it !== 'caught up')).toEqual(['confirmed', `${nextExpectedRevision}:Counted`]);
      await diary.end();
    }
  });

  it('of a tombstoned stream fails', async () => {
    for (const state of ['tombstoned', 'tombstoned unwritten'] as const) {
      const diary = keepDiary(subscribe(await streamThatIs(state, store.client), START));
      await diary.until('deleted');
      expect(diary.lines).toEqual(['deleted']);
    }
  });

  it('gives the tombstone, and then fails', async () => {
    const stream = await streamOf(1);
    const diary = keepDiary(subscribe(stream, START));
    await diary.until('caught up');
    await store.client.tombstoneStream(stream);
    await diary.until('deleted');
    expect(diary.lines).toEqual(['confirmed', '0:Counted', 'caught up', DELETED, 'deleted']);
  });

  it('goes on over a soft delete with what comes after it', async () => {
    const stream = await streamOf(1);
    const diary = keepDiary(subscribe(stream, START));
    await diary.until('caught up');
    await store.client.deleteStream(stream);
    await store.client.appendToStream(stream, event(1));
    await diary.until('1:Counted');
    expect(diary.lines).toEqual(['confirmed', '0:Counted', 'caught up', '1:Counted']);
    await diary.end();
  });

  it('catches up with what metadata shows, and hears all that comes', async () => {
    const stream = await streamOf(4);
    await store.client.setStreamMetadata(stream, { maxCount: 2 });
    const diary = keepDiary(subscribe(stream, START));
    await diary.until('caught up');
    await store.client.appendToStream(stream, eventsFrom(4, 4));
    await diary.until('7:Counted');
    const lines = ['confirmed', '2:Counted', '3:Counted', 'caught up'];
    expect(diary.lines).toEqual([...lines, '4:Counted', '5:Counted', '6:Counted', '7:Counted']);
    await diary.end();
  });

  it('catches up behind $tb of a re-created stream', async () => {
    const stream = await streamThatIs('re-created', store.client);
    await eventually(() => read(store.client, stream), Array.isArray);
    const heard = await hear(subscribe(stream, START), 1);
    expect(heard.map(({ event: it }) => it?.revision)).toEqual([2n]);
  });

  it('of a metadata stream gives its last and then every revision', async () => {
    const stream = named('described');
    await store.client.setStreamMetadata(stream, { maxCount: 1 });
    await store.client.setStreamMetadata(stream, { maxCount: 2 });
    const diary = keepDiary(subscribe(`$$${stream}`, START));
    await diary.until('caught up');
    await store.client.setStreamMetadata(stream, { maxCount: 3 });
    await store.client.deleteStream(stream);
    await diary.until('3:$metadata');
    expect(diary.lines).toEqual(['confirmed', '1:$metadata', 'caught up', '2:$metadata', '3:$metadata']);
    await diary.end();
  });

  it('hears nothing of other streams', async () => {
    const stream = await streamOf(1);
    const diary = keepDiary(subscribe(stream, START));
    await diary.until('caught up');
    await store.client.appendToStream(`${stream}0`, event(9));
    await store.client.setStreamMetadata(stream, { maxCount: 3 });
    await store.client.appendToStream(stream, event(1));
    await diary.until('1:Counted');
    expect(diary.lines).toEqual(['confirmed', '0:Counted', 'caught up', '1:Counted']);
    await diary.end();
  });

  it('resumed behind the last one heard gives every event once', async () => {
    const stream = await streamOf(300);
    const first = await hear(subscribe(stream, START), 120);
    const rest = await hear(subscribe(stream, first.at(-1)?.event?.revision ?? START), 180);
    const revisions = [...first, ...rest].map(({ event: it }) => Number(it?.revision));
    expect(revisions).toEqual(Array.from({ length: 300 }, (_, n) => n));
  });

  it('with no name fails', async () => {
    const diary = keepDiary(subscribe('', START));
    await diary.until((lines) => lines.some((it) => it.startsWith('UnknownError: 2 UNKNOWN: Exception was thrown')));
  });
});
