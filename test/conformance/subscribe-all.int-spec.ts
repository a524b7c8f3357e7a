import {
  type AllStreamResolvedEvent,
  END,
  eventTypeFilter,
  excludeSystemEvents,
  type Filter,
  type Position,
  START,
  streamNameFilter,
} from '@eventstore/db-client';
import { describe, expect, it } from '@jest/globals';
import { collect, event, eventsFrom, eventually, named } from './asking.js';
import { hear, keepDiary } from './hearing.js';
import { storeUnderTest } from './store-under-test.js';

const described = ({ event: it }: AllStreamResolvedEvent) => `${it?.streamId} ${it?.revision} ${it?.type}`;

describe('a subscription to $all', () => {
  const store = storeUnderTest();

  async function mark(): Promise<Position> {
    const { position } = await store.client.appendToStream(named('mark'), event(0));
    if (!position) throw new Error('an append has a position');
    return position;
  }

  const from = (fromPosition: Position | typeof START | typeof END, filter?: Filter) =>
    store.client.subscribeToAll({ fromPosition, ...(filter && { filter }) });

  it('from a position starts behind it, catches up, says so, and goes on', async () => {
    const start = await mark();
    const stream = named('followed');
    await store.client.appendToStream(stream, eventsFrom(0, 2));
    const subscription = from(start);
    const diary = keepDiary(subscription);
    await diary.until('caught up');
    await store.client.appendToStream(stream, event(2));
    await diary.until('2:Counted');
    expect(diary.lines).toEqual(['confirmed', '0:Counted', '1:Counted', 'caught up', '2:Counted']);
    await diary.end();
  });

  it('from the end gives what comes', async () => {
    const diary = keepDiary(from(END));
    await diary.until('caught up');
    await store.client.appendToStream(named('followed'), eventsFrom(0, 2));
    await diary.until('1:Counted');
    expect(diary.lines).toEqual(['confirmed', 'caught up', '0:Counted', '1:Counted']);
    await diary.end();
  });

  it('from the start gives what reading from the start gives', async () => {
    const stream = named('last');
    await store.client.appendToStream(stream, event(0));
    const all = await collect(store.client.readAll());
    const heard = await hear(from(START), all.length);
    expect(heard.map(({ commitPosition }) => commitPosition)).toEqual(all.map(({ commitPosition }) => commitPosition));
  });

  it('hears metadata, deletes and tombstones', async () => {
    const stream = named('life');
    const heard = hear(from(await mark()), 5);
    await store.client.appendToStream(stream, event(0));
    await store.client.setStreamMetadata(stream, { maxCount: 1 });
    await store.client.deleteStream(stream);
    await store.client.setStreamMetadata(stream, { owner: 'x' });
    expect((await heard).map(described)).toEqual([
      `${stream} 0 Counted`,
      ...[0, 1, 2, 3].map((revision) => `$$${stream} ${revision} $metadata`),
    ]);
    const last = hear(from(await mark()), 1);
    await store.client.tombstoneStream(stream);
    expect((await last).map(described)).toEqual([`${stream} 9223372036854775807 $streamDeleted`]);
  });

  describe('with a filter', () => {
    /** Streams and types that begin with something of this run, and everything there is of them in order. */
    async function written() {
      const start = await mark();
      const run = named('f');
      const names = ['a-1', 'a-2', 'b-1', 'c-1'].map((it) => `${run}-${it}`);
      for (const stream of names) {
        await store.client.appendToStream(
          stream,
          ['Kept', 'KeptToo', 'Left'].map((it, n) => event(n, `${run}${it}`)),
        );
      }
      await store.client.setStreamMetadata(names[0] ?? '', { maxCount: 9 });
      const end = await mark();
      const heardOf = async (filter: Filter, fromPosition: Position | typeof START = start) => {
        const diary: string[] = [];
        for await (const { event: it } of store.client.subscribeToAll({ fromPosition, filter })) {
          if (it && it.position.commit >= end.commit) break;
          if (it && it.position.commit > start.commit) {
            diary.push(`${it.streamId.replace(run, '').replace(/^(\$*)-/, '$1')} ${it.type.replace(run, '')}`);
          }
        }
        return diary;
      };
      return { run, start, heardOf };
    }
    const three = (stream: string) => ['Kept', 'KeptToo', 'Left'].map((type) => `${stream} ${type}`);

    it('on stream names by prefix gives those, from a position and from the start', async () => {
      const { run, heardOf } = await written();
      const filter = streamNameFilter({ prefixes: [`${run}-a`, `${run}-c`, 'mark-'] });
      expect(await heardOf(filter)).toEqual([...three('a-1'), ...three('a-2'), ...three('c-1')]);
      expect(await heardOf(filter, START)).toEqual([...three('a-1'), ...three('a-2'), ...three('c-1')]);
    });

    it('on stream names by expression gives those that it finds anywhere in the name', async () => {
      const { run, heardOf } = await written();
      const anchored = streamNameFilter({ regex: `^(${run}-[bc]|mark-)` });
      expect(await heardOf(anchored)).toEqual([...three('b-1'), ...three('c-1')]);
      const anywhere = streamNameFilter({ regex: `${run.slice(5)}-a-\\d$|^mark` });
      expect(await heardOf(anywhere)).toEqual([...three('a-1'), ...three('a-2'), '$$a-1 $metadata']);
    });

    it('on event types by prefix gives those', async () => {
      const { run, heardOf } = await written();
      const kept = (stream: string) => [`${stream} Kept`, `${stream} KeptToo`];
      const filter = eventTypeFilter({ prefixes: [`${run}Kept`, 'Counted'] });
      expect(await heardOf(filter)).toEqual(['a-1', 'a-2', 'b-1', 'c-1'].flatMap(kept));
    });

    it('on event types by expression gives those', async () => {
      const { run, heardOf } = await written();
      const filter = eventTypeFilter({ regex: `^${run}(KeptToo|left)$|Counted` });
      expect(await heardOf(filter)).toEqual(['a-1', 'a-2', 'b-1', 'c-1'].map((it) => `${it} KeptToo`));
      expect(await heardOf(eventTypeFilter({ regex: '^(\\$metadata|Counted)$' }))).toEqual(['$$a-1 $metadata']);
    });

    it('on what is no system event leaves out what begins with a dollar', async () => {
      const { heardOf } = await written();
      const events = await heardOf(excludeSystemEvents());
      expect(events).toEqual(['a-1', 'a-2', 'b-1', 'c-1'].flatMap(three));
    });

    it('hears live what it gives when catching up', async () => {
      const run = named('live');
      const filter = streamNameFilter({ prefixes: [run] });
      const byType = eventTypeFilter({ regex: `^${run}$` });
      const diaries = [keepDiary(from(END, filter)), keepDiary(from(END, byType))];
      for (const diary of diaries) await diary.until('caught up');
      await store.client.appendToStream(`${run}-1`, [event(0), event(1, run)]);
      await store.client.appendToStream(named('other'), event(0));
      await store.client.appendToStream(`${run}-1`, event(2, run));
      for (const diary of diaries) await diary.until(`2:${run}`);
      expect(diaries[0]?.lines).toEqual(['confirmed', 'caught up', '0:Counted', `1:${run}`, `2:${run}`]);
      expect(diaries[1]?.lines).toEqual(['confirmed', 'caught up', `1:${run}`, `2:${run}`]);
      for (const diary of diaries) await diary.end();
    });

    it('that is no expression is refused, and the connection goes on', async () => {
      const diary = keepDiary(from(END, streamNameFilter({ regex: '[' })));
      await diary.until((lines) => lines.some((it) => it.startsWith('UnknownError')));
      expect(diary.lines).toHaveLength(1);
      await mark();
    });

    it('with an expression made to be slow does not keep others waiting', async () => {
      const filter = streamNameFilter({ regex: '^(a+)+$' });
      const slow = keepDiary(from(END, filter));
      await slow.until('caught up');
      await store.client.appendToStream(`${'a'.repeat(24)}!`, event(0));
      await mark(); // of a store that searches first, this would not come in this test's time
      await slow.end();
    });
  });

  describe('tells checkpoints', () => {
    it('while nothing matches that it catches up with, about one a window, and rising', async () => {
      const start = await mark();
      for (let n = 0; n < 10; n += 1) await store.client.appendToStream(named('noise'), eventsFrom(0, 20));
      const reached: bigint[] = [];
      const filter = streamNameFilter({
        prefixes: [named('none')],
        maxSearchWindow: 10,
        checkpointInterval: 2,
        checkpointReached: (_subscription, { commit }) => void reached.push(commit),
      });
      const diary = keepDiary(from(start, filter));
      await diary.until('caught up');
      await diary.end();
      expect(reached.length).toBeGreaterThanOrEqual(8);
      expect(reached.length).toBeLessThanOrEqual(12);
      expect(reached.every((it, index) => it >= (reached[index - 1] ?? start.commit))).toBe(true);
    });

    it('while others write live, and one resumed from there sees all that matches, once', async () => {
      const run = named('checked');
      const reached: Position[] = [];
      const filter = streamNameFilter({
        prefixes: [run],
        maxSearchWindow: 5,
        checkpointInterval: 1,
        checkpointReached: (_subscription, position) => void reached.push(position),
      });
      const diary = keepDiary(from(END, filter));
      await diary.until('caught up');
      await store.client.appendToStream(run, event(0, 'Before'));
      for (let n = 0; n < 40; n += 1) await store.client.appendToStream(named('noise'), event(n));
      await diary.until('0:Before');
      const enough = await eventually(
        () => Promise.resolve(reached.length),
        (count) => count > 4,
      );
      expect(enough).toBeGreaterThan(4);
      await diary.end();
      await store.client.appendToStream(run, event(1, 'After'));
      const resumed = await hear(from(reached.at(-1) ?? START, filter), 1);
      expect(resumed.map(described)).toEqual([`${run} 1 After`]);
    });
  });

  it('resumed behind the last one heard gives every event once', async () => {
    const start = await mark();
    const run = named('resumed');
    for (let n = 0; n < 100; n += 1) await store.client.appendToStream(`${run}-${n % 3}`, event(n));
    const heard: string[] = [];
    let position = start;
    for (const count of [1, 10, 39, 50]) {
      const part = await hear(from(position, streamNameFilter({ prefixes: [run] })), count);
      heard.push(...part.map(({ event: it }) => JSON.stringify(it?.data)));
      position = part.at(-1)?.event?.position ?? position;
    }
    expect(heard).toEqual(Array.from({ length: 100 }, (_, n) => `{"n":${n}}`));
  });
});
