import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type RecordedEvent } from '#domain/kernel';
import { EventNotTaken } from '../runners/event-not-taken.js';
import { projectionConsumer } from '../runners/consumer.js';
import { askToRedrive, Lease, parkedStreams, ReadSideRunner, type RunnerNews } from '../index.js';
import { happened, Note, notes, tellReader } from '../projections/notes-for-spec.js';
import { type JobRequest, type Process } from '../projections/projection.js';
import { takeBatch } from '../runners/write-batch.js';
import { LiveParking } from './live-parking.js';
import { view } from '../runners/running-for-spec.js';
import { checkpointOf } from '../positions/position-waiter.js';
import { openParking, seen, spoilt, written, type ParkingWorld } from './parking-for-spec.js';

describe('an event that a projection cannot take', () => {
  let world: ParkingWorld;
  const count = () => world.dataSource.getRepository(Note).count();

  beforeEach(async () => {
    world = await openParking();
  });
  afterEach(() => world.close());

  it('parks its stream, whose later events wait, while every other stream goes on', async () => {
    world.start();
    await world.append([written('a'), spoilt, seen('a', 1)], 'note-a');
    await world.append([written('b')], 'note-b');
    await world.append([seen('a', 2), spoilt], 'note-a');
    await world.untilAt(await world.append([seen('b', 5)], 'note-b'));
    const rows = await world.dataSource.getRepository(Note).find({ order: { shelf: 'asc' } });
    expect(rows.map(({ shelf, seenCount }) => [shelf, seenCount])).toEqual([
      ['a', 0],
      ['b', 5],
    ]);
    const [parked, ...others] = await parkedStreams(world.dataSource);
    expect(others).toEqual([]);
    expect(parked).toMatchObject({ kind: 'projection', name: 'notes', version: 1, stream: 'note-a', revision: 1 });
    expect(parked).toMatchObject({ eventType: 'NoteSpoilt', error: 'spoilt', tries: 1, askedAt: null });
    expect(world.told).toContainEqual({ kind: 'parked', stream: 'note-a', revision: 1, error: 'spoilt' });
    await world.log.until((line) => line.includes('parks note-a #1: spoilt'));
  });

  it('is found among 500, and many of one stream are one parked stream', async () => {
    const lot = Array.from({ length: 500 }, (_, n) => written(`n${n}`, n === 301 ? 'no number' : '1.00'));
    await world.append(lot, 'note-many');
    await world.append([...Array<typeof spoilt>(40).fill(spoilt)], 'note-worse');
    const last = await world.append([written('z')], 'note-z');
    world.start();
    await world.untilAt(last);
    expect(await world.parked()).toEqual([
      { stream: 'note-many', revision: 301, tries: 1, asked: false },
      { stream: 'note-worse', revision: 0, tries: 1, asked: false },
    ]);
    expect(await count()).toBe(302);
    expect(world.told.filter(({ kind }) => kind === 'parked')).toHaveLength(2);
  });

  it('is one whose row breaks a rule of the table, too', async () => {
    await world.dataSource.query('create unique index one_amount on notes__v1 (amount)');
    world.start();
    await world.append([written('a', '7.00')], 'note-a');
    await world.untilAt(await world.append([written('b', '7.00')], 'note-b'));
    const [parked] = await parkedStreams(world.dataSource);
    expect(parked).toMatchObject({ stream: 'note-b', revision: 0 });
    expect(parked?.error).toContain('one_amount');
    expect(await count()).toBe(1);
  });

  it('is none where the table is missing: that is loud, parks nothing and goes on once it is there', async () => {
    const before = await world.append([written('a')], 'note-a');
    world.start();
    await world.untilAt(before);
    await world.dataSource.query('alter table notes__v1 rename to gone');
    const last = await world.append([written('b')], 'note-b');
    await world.untilTold((news) => news.kind === 'failed' && news.why.includes('notes__v1'));
    expect([await world.parked(), await checkpointOf(world.dataSource, view)]).toEqual([[], before]);
    await world.dataSource.query('alter table gone rename to notes__v1');
    await world.untilAt(last);
    expect(await count()).toBe(2);
  });

  it('of a type that no catalogue knows parks its stream, until a program leads that knows it', async () => {
    await world.append([written('a'), { type: 'Unheard', data: {} }, seen('a', 3)], 'note-a');
    const last = await world.append([written('b')], 'note-b');
    world.start();
    await world.untilAt(last);
    expect(await world.parked()).toEqual([{ stream: 'note-a', revision: 1, tries: 1, asked: false }]);
    await world.stop();
    world.start(notes);
    await world.untilAt(await world.append([seen('b', 1)], 'note-b'));
    expect(await world.parked()).toHaveLength(1);
    await world.stop();
    world.start(notes, { ...world.side, knownTypes: new Set([...world.side.knownTypes, 'Unheard']) });
    await world.untilTold(({ kind }) => kind === 'redriven');
    expect(await world.parked()).toEqual([]);
    expect(await world.dataSource.getRepository(Note).findOneBy({ shelf: 'a' })).toMatchObject({ seenCount: 3 });
  });

  it('of a later schema parks its stream, until a program leads that can read it', async () => {
    const catalogue = { ...notes.catalogue, NoteWritten: { ...notes.catalogue['NoteWritten']!, schema: 2 } };
    const upcasters = { 1: (data: unknown) => data };
    const later = { ...notes, catalogue: { ...catalogue, NoteWritten: { ...catalogue.NoteWritten, upcasters } } };
    const last = await world.append([written('a')], 'note-a', 2);
    world.start();
    await world.untilAt(last);
    expect(await world.parked()).toHaveLength(1);
    await world.stop();
    world.start(later);
    await world.untilTold(({ kind }) => kind === 'redriven');
    expect([await world.parked(), await count()]).toEqual([[], 1]);
  });

  it('parks its stream for a process, too, whose jobs then follow once each and in order', async () => {
    const { dataSource, side } = world;
    const events = [written('a'), written('b', 'unclear'), written('c')];
    const last = await world.append(events, 'note-a');
    const doubt = (event: RecordedEvent): readonly JobRequest[] => {
      if (event.revision === 1) throw new Error('unclear');
      return tellReader.on['NoteWritten']!(event);
    };
    const run = async (process: Process, until: () => Promise<void>): Promise<void> => {
      const runner = new ReadSideRunner({ processes: [process] }, side);
      runner.start();
      await until();
      await runner.close();
    };
    const isPast = (news: RunnerNews) => news.kind === 'committed' && news.position === last;
    await run({ ...tellReader, on: { NoteWritten: doubt } }, () => world.untilTold(isPast));
    const [parked] = await parkedStreams(dataSource);
    expect(parked).toMatchObject({
      kind: 'process',
      name: 'tell-reader',
      stream: 'note-a',
      revision: 1,
      error: 'unclear',
    });
    await askToRedrive(dataSource, { kind: 'process' });
    await run(tellReader, () => world.untilTold(({ kind }) => kind === 'redriven'));
    const rows: unknown = await dataSource.query(
      `select payload->>'note' as note from outbox order by position, process, ordinal`,
    );
    expect((rows as { note: string }[]).map(({ note }) => note)).toEqual(['a', 'a', 'b', 'b', 'c', 'c']);
  });

  it('stops the runner, as before, where so many streams are parked that no event is to blame', async () => {
    const { dataSource } = world;
    const consumer = projectionConsumer(dataSource, notes);
    const lease = (await Lease.take(dataSource, consumer.subscriber))!;
    const parking = await LiveParking.load(dataSource, consumer, { report: () => undefined, mostStreams: 1 });
    const happenedOn = (stream: string, position: number) => ({ ...happened('NoteSpoilt', {}, position), stream });
    await takeBatch(consumer, lease, { events: [happenedOn('note-1', 1), happenedOn('note-1', 2)], to: '2' }, parking);
    const third = takeBatch(consumer, lease, { events: [happenedOn('note-2', 3)], to: '3' }, parking);
    await expect(third).rejects.toThrow(EventNotTaken);
    expect([lease.position, (await parkedStreams(dataSource)).length]).toEqual(['2', 1]);
  });

  it('tells who leads, what is committed and who follows', async () => {
    world.start();
    const position = await world.append([written('a'), written('b')], 'note-a');
    await world.untilTold((news) => news.kind === 'committed' && news.position === position);
    await world.stop();
    const kinds = world.told.map(({ kind }) => kind);
    expect([kinds[0], kinds.at(-1)]).toEqual(['leading', 'following']);
    const taken = world.told.flatMap((news) => (news.kind === 'committed' ? [news.events] : []));
    expect(taken.reduce((sum, events) => sum + events, 0)).toBe(2);
  });
});
