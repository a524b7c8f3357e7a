import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { rowsIn } from '#testing/read-stores';
import { askToRedrive, Lease, parkedStreams, project, replay, skipEvent, skippedEvents } from '../index.js';
import { Note, notes, Notes1764000000001 } from '../projections/notes-for-spec.js';
import { LeaseLost } from '../leases/lease.js';
import { subscriberOfProjection } from '../positions/subscriber.js';
import { openParking, seen, spoilt, written, type ParkingWorld } from './parking-for-spec.js';

const which = { kind: 'projection', name: 'notes', stream: 'note-a', revision: 1 } as const;
const decision = { reason: '录入错误', by: 'operator', at: new Date('2026-03-01T00:00:00.000Z') };

describe('skipping an event', () => {
  let world: ParkingWorld;
  let dataSource: DataSource;
  const untilRedriven = () => world.untilTold(({ kind }) => kind === 'redriven');

  beforeEach(async () => {
    world = await openParking();
    ({ dataSource } = world);
    await world.append([written('a'), spoilt, seen('a', 1)], 'note-a');
    const last = await world.append([written('b')], 'note-b');
    world.start();
    await world.untilAt(last);
  });
  afterEach(() => world.close());

  const proven = () =>
    replay({
      store: { url: world.database.readModelsUrl, entities: [Note], migrations: [Notes1764000000001] },
      eventStore: world.eventStore,
      prefixes: world.side.prefixes,
      projections: [notes],
      knownTypes: world.side.knownTypes,
      say: () => undefined,
    });

  it('takes what waits behind it, keeps who decided why, and gives the same rows in every rebuild', async () => {
    expect(await skipEvent(dataSource, which, decision)).toBe(true);
    await untilRedriven();
    expect(await world.parked()).toEqual([]);
    const [skipped, ...others] = await skippedEvents(dataSource, which);
    expect(others).toEqual([]);
    expect(skipped).toMatchObject({ ...which, reason: '录入错误', skippedBy: 'operator', skippedAt: decision.at });
    expect((await world.rows())[0]).toContain('"seen_count": 1');
    expect(await world.cleanRows(notes)).toEqual(await world.rows());
    expect(await proven()).toMatchObject({ parked: [], differences: { count: 0 } });
  });

  it('is for the event that was seen: where the stream waits at another one, nothing is kept', async () => {
    expect(await skipEvent(dataSource, { ...which, revision: 2 }, decision)).toBe(false);
    expect(await skipEvent(dataSource, { ...which, name: 'other' }, decision)).toBe(false);
    expect(await skippedEvents(dataSource, which)).toEqual([]);
    expect(await world.parked()).toMatchObject([{ revision: 1, tries: 1, asked: false }]);
  });

  it('and redriving, decided at the same time by several, are carried out as one', async () => {
    const decisions = [1, 2, 3].flatMap((n) => [
      skipEvent(dataSource, which, { ...decision, by: `operator ${n}` }),
      askToRedrive(dataSource, { stream: 'note-a' }),
    ]);
    await Promise.all(decisions);
    await world.untilTold((news) => news.kind === 'redriven' && !news.parked);
    expect(await world.parked()).toEqual([]);
    expect(await skippedEvents(dataSource, which)).toHaveLength(1);
    expect(await world.cleanRows(notes)).toEqual(await world.rows());
  });

  it('is known to a version that has not come to it yet, whoever leads it', async () => {
    const behind = subscriberOfProjection({ name: 'notes', version: 2 });
    const lease = (await Lease.take(dataSource, behind))!;
    await lease.commit([], '0');
    await skipEvent(dataSource, which, decision);
    await expect(lease.commit([], '1')).rejects.toThrow(LeaseLost);
    const ahead = subscriberOfProjection({ name: 'notes', version: 1 });
    expect(await Lease.take(dataSource, ahead)).toBeUndefined();
  });

  it('is passed, as a parked stream is, by whoever projects the events into the same tables', async () => {
    await world.stop();
    const rows = await rowsIn(dataSource, notes);
    await project(dataSource, notes, world.eventStore.readAll({ prefixes: ['note-'] }));
    expect(await rowsIn(dataSource, notes)).toEqual(rows);
    expect(await parkedStreams(dataSource)).toHaveLength(1);
  });

  it('or not: a replay leaves out what the live view does not take, and names the stream', async () => {
    await world.untilAt(await world.append([seen('a', 7)], 'note-a'));
    expect(await proven()).toMatchObject({
      parked: ['projection notes v1: note-a #1'],
      differences: { count: 0 },
      tables: [{ table: 'notes__v1', live: 2, replayed: 2 }],
    });
    await dataSource.query(`update notes__v1 set seen_count = 9 where shelf = 'a'`);
    expect(await proven()).toMatchObject({ differences: { count: 1 } });
  });
});
