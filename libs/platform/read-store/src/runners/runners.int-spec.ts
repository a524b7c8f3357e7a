import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { applyBatch, Lease, PositionWaiter, ReadSideRunner, type ReadSide } from '../index.js';
import { LeaseLost } from '../leases/lease.js';
import { Note, notes, noteWritten } from '../projections/notes-for-spec.js';
import { LONG, noteEvent, openWorld, view, type World } from './running-for-spec.js';
import { subscriberOfProjection } from '../positions/subscriber.js';

describe('a projection runner', () => {
  let world: World;
  let side: ReadSide;
  let waiter: PositionWaiter;
  const running: ReadSideRunner[] = [];
  const start = (on: ReadSide): ReadSideRunner => {
    const runner = new ReadSideRunner({ projections: [notes] }, on);
    running.push(runner);
    runner.start();
    return runner;
  };
  const untilAt = async (position: string): Promise<void> => {
    expect(await waiter.waitFor(view, position, LONG)).toMatchObject({ reached: true });
  };
  const count = (): Promise<number> => side.dataSource.getRepository(Note).count();

  beforeEach(async () => {
    world = await openWorld();
    side = await world.readSide();
    waiter = new PositionWaiter(side.dataSource);
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((runner) => runner.close()));
    await waiter.close();
    await world.close();
  });

  it('projects what was there and what comes, and passes what it does not name', async () => {
    await untilAt(await projected(25));
    expect(await count()).toBe(25);
    await untilAt(await world.append([noteEvent('live')], 'other-1'));
    expect(await count()).toBe(26);
    const unnamed = new ReadSideRunner({ projections: [{ ...notes, name: 'none', on: {} }] }, side);
    running.push(unnamed);
    unnamed.start();
    const last = await world.append([noteEvent('last')]);
    expect(await waiter.waitFor({ projection: 'none', version: 1 }, last, LONG)).toMatchObject({ reached: true });
  });

  it('takes over from a leader that was killed, which commits nothing any more', async () => {
    const dead = (await Lease.take(side.dataSource, subscriberOfProjection(notes)))!;
    await untilAt(await projected(3));
    expect(await count()).toBe(3);
    const late = applyBatch(side.dataSource, notes, dead, { events: [noteWritten('late', 999)], to: '999' });
    await expect(late).rejects.toThrow(LeaseLost);
    expect(await count()).toBe(3);
  });

  it('takes over from a leader that froze inside its transaction, holding its locks', async () => {
    const frozen = (await world.readSide()).dataSource.createQueryRunner();
    await Lease.take(side.dataSource, subscriberOfProjection(notes));
    await frozen.startTransaction();
    await frozen.query('update subscription set position = 999');
    await untilAt(await projected(3));
    expect(await count()).toBe(3);
    await frozen.release();
  });

  it('hands over to the other projector at once when it is stopped', async () => {
    const first = start(side);
    await untilAt(await world.append([noteEvent('one')]));
    start(await world.readSide());
    await first.close();
    await untilAt(await world.append([noteEvent('two')]));
    expect(await count()).toBe(2);
  });

  it('goes on after every connection to the read store was cut', async () => {
    start(side);
    await untilAt(await world.append([noteEvent('one')]));
    await world.cutReadStoreConnections();
    await untilAt(await world.append([noteEvent('two')]));
    expect(await count()).toBe(2);
  });

  it('goes on after the event store was restarted', async () => {
    start(side);
    await untilAt(await world.append([noteEvent('one')]));
    await world.restartEventStore();
    await untilAt(await world.append([noteEvent('two')]));
    expect(await count()).toBe(2);
  });

  async function projected(events: number): Promise<string> {
    const position = await world.append(Array.from({ length: events }, (_, i) => noteEvent(String(i))));
    start(side);
    return position;
  }
});
