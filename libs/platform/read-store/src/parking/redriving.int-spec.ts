import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type RecordedEvent } from '#domain/kernel';
import { projectionConsumer } from '../runners/consumer.js';
import { askToRedrive, Lease, parkedStreams, type ReadSide } from '../index.js';
import { notes } from '../projections/notes-for-spec.js';
import { LiveParking } from './live-parking.js';
import { Redriving } from './redriving.js';
import { mended, openParking, seen, spoilt, written, type ParkingWorld } from './parking-for-spec.js';

const WAITING = 2000;

describe('redriving a parked stream', () => {
  let world: ParkingWorld;
  const ask = () => askToRedrive(world.dataSource, { name: 'notes' });
  const parkedAt = (revision: number, tries: number) => [{ stream: 'note-a', revision, tries, asked: false }];
  const untilRedriven = (parked: boolean) =>
    world.untilTold((news) => news.kind === 'redriven' && news.parked === parked);

  beforeEach(async () => {
    world = await openParking();
  });
  afterEach(() => world.close());

  async function parkedStream(...later: readonly Parameters<ParkingWorld['append']>[0][]): Promise<string> {
    let last = await world.append([written('a'), spoilt, seen('a', 1)], 'note-a');
    for (const events of later) last = await world.append(events, 'note-a');
    last = await world.append([written('b')], 'note-b');
    world.start();
    await world.untilAt(last);
    return last;
  }

  it('gives what all events give, in order, when its cause is gone, without a new event', async () => {
    await parkedStream([written('a', '2.00'), seen('a', 2)], [seen('a', 3)]);
    await world.stop();
    world.start(mended);
    expect((await ask()).map(({ stream, askedAt }) => [stream, askedAt === null])).toEqual([['note-a', false]]);
    await untilRedriven(false);
    expect(await world.parked()).toEqual([]);
    expect(await world.rows()).toEqual(await world.cleanRows());
    expect((await world.rows())[0]).toContain('"seen_count": 3');
    await world.untilAt(await world.append([seen('a', 4)], 'note-a'));
    expect(await world.rows()).toEqual(await world.cleanRows());
  });

  it('parks it again where it fails again, and further on where another event fails', async () => {
    await parkedStream([written('a', 'no number'), seen('a', 2)]);
    const [first] = await parkedStreams(world.dataSource);
    await ask();
    await untilRedriven(true);
    expect(await world.parked()).toEqual(parkedAt(1, 2));
    const [again] = await parkedStreams(world.dataSource);
    expect(again!.parkedAt).toEqual(first!.parkedAt);
    expect(again!.triedAt.getTime()).toBeGreaterThan(first!.triedAt.getTime());
    await world.stop();
    world.told.length = 0;
    world.start(mended);
    await ask();
    await untilRedriven(true);
    expect(await world.parked()).toEqual(parkedAt(3, 3));
    const [further] = await parkedStreams(world.dataSource);
    expect(further).toMatchObject({ eventType: 'NoteWritten' });
    expect(Number(further!.position)).toBeGreaterThan(Number(first!.position));
    expect(further!.error).toContain('invalid input syntax');
    expect((await world.rows())[0]).toContain('"seen_count": 1');
  });

  it('is kept while no projector runs, and carried out by the next one', async () => {
    await parkedStream();
    await world.stop();
    await ask();
    expect(await world.parked()).toEqual([{ stream: 'note-a', revision: 1, tries: 1, asked: true }]);
    world.start(mended);
    await untilRedriven(false);
    expect(await world.rows()).toEqual(await world.cleanRows());
  });

  it('takes thousands of waiting events while others arrive, on it and elsewhere', async () => {
    await parkedStream(...lots('a'));
    await world.stop();
    let arriving = Promise.resolve('');
    const side = reading(world.side, (_, n) => {
      if (n % 500 !== 7) return;
      arriving = arriving
        .then(() => world.append([seen('b', n)], 'note-b'))
        .then(() => world.append([seen('a', 10_000 + n)], 'note-a'));
    });
    world.start(mended, side);
    await ask();
    await untilRedriven(false);
    await world.untilAt(await arriving);
    expect(world.told.filter(({ kind }) => kind === 'failed')).toEqual([]);
    expect(await world.parked()).toEqual([]);
    expect(await world.rows()).toEqual(await world.cleanRows());
  });

  it('goes on where it was when the lease changes hands in the middle', async () => {
    await parkedStream(...lots('a'));
    await world.stop();
    const begun: number[] = [];
    const side = reading(world.side, async ({ revision }, n) => {
      if (n === 0) begun.push(revision);
      if (n !== 1200 || begun.length > 1) return;
      await world.dataSource.query('update subscription set epoch = epoch + 1, holder = null');
    });
    world.start(mended, side);
    await ask();
    await untilRedriven(false);
    expect(begun).toEqual([1, 1 + 1000]);
    expect(await world.parked()).toEqual([]);
    expect(await world.rows()).toEqual(await world.cleanRows());
  });

  it('keeps what is asked while it is under way for another try', async () => {
    await parkedStream();
    await world.stop();
    let asked = 0;
    const side = reading(world.side, async () => {
      if (asked++ === 0) await ask();
    });
    world.start(notes, side);
    await ask();
    await world.untilTold(() => world.told.filter(({ kind }) => kind === 'redriven').length === 2);
    expect(await world.parked()).toEqual(parkedAt(1, 3));
  });

  it('is one decision when two ask at once, for all streams or for one', async () => {
    await parkedStream();
    await world.append([spoilt], 'note-c');
    await world.untilAt(await world.append([spoilt], 'note-d'));
    const asks = [{}, { stream: 'note-a' }, { kind: 'projection' as const }, { name: 'notes', version: 1 }, {}];
    const answers = await Promise.all(asks.map((which) => askToRedrive(world.dataSource, which)));
    expect(answers.map(({ length }) => length)).toEqual([3, 1, 3, 3, 3]);
    expect(await askToRedrive(world.dataSource, { name: 'other' })).toEqual([]);
  });

  it('takes nothing that the checkpoint has not passed: what comes again from an older one comes once', async () => {
    const last = await parkedStream([seen('a', 2)]);
    await world.stop();
    await world.dataSource.query('update subscription set position = null');
    await ask();
    world.start(mended);
    await untilRedriven(false);
    await world.untilAt(last);
    expect(await world.parked()).toEqual([]);
    expect(await world.rows()).toEqual(await world.cleanRows());
  });

  it('leaves to the runner what the checkpoint has not passed', async () => {
    await parkedStream();
    await world.stop();
    await world.append([seen('a', 9)], 'note-a');
    const { dataSource, eventStore } = world;
    const consumer = projectionConsumer(dataSource, mended);
    const lease = (await Lease.take(dataSource, consumer.subscriber))!;
    const parking = await LiveParking.load(dataSource, consumer, { report: () => undefined });
    const options = { consumer, lease, parking, eventStore, isOfInterest: () => true };
    const redriving = new Redriving(
      { stream: 'note-a', revision: 1, since: 'infinity' },
      { ...options, signal: new AbortController().signal },
    );
    expect(await redriving.run()).toEqual({ events: 2 });
    expect([(await world.rows())[0], await world.parked()]).toEqual([expect.stringContaining('"seen_count": 1'), []]);
  });

  it('forgets a stream that was ended for ever', async () => {
    await parkedStream();
    await world.endForEver('note-a');
    await ask();
    await untilRedriven(false);
    expect(await world.parked()).toEqual([]);
  });
});

/** What 2,000 events say of one note, in appends of 500. */
const lots = (note: string) =>
  Array.from({ length: WAITING / 500 }, (_, lot) => Array.from({ length: 500 }, (__, n) => seen(note, lot * 500 + n)));

/** The real store, with something that happens while a stream is read. */
const reading = (side: ReadSide, happens: (event: RecordedEvent, n: number) => void | Promise<void>): ReadSide => ({
  ...side,
  eventStore: {
    follow: (options) => side.eventStore.follow(options),
    readAll: (options) => side.eventStore.readAll(options),
    recordAt: (position) => side.eventStore.recordAt(position),
    async *readStream(stream, from) {
      let n = 0;
      for await (const event of side.eventStore.readStream(stream, from)) {
        await happens(event, n);
        n += 1;
        yield event;
      }
    },
  },
});
