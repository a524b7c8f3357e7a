import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkpointOfSubscriber } from '../positions/checkpoint.js';
import { Lease, PositionWaiter, ReadSideRunner, type ReadSide, type Subscriber } from '../index.js';
import { Note, notes, tellReader } from '../projections/notes-for-spec.js';
import { LONG, noteEvent, openWorld, view, type World } from '../runners/running-for-spec.js';
import { subscriberOfProjection } from '../positions/subscriber.js';

const idleView = { ...notes, name: 'idle', on: {} };
const idle = { projection: 'idle', version: 1 };

describe('a feed', () => {
  let world: World;
  let side: ReadSide;
  let waiter: PositionWaiter;
  let runner: ReadSideRunner;
  let subscriptions: number;

  beforeEach(async () => {
    world = await openWorld();
    const own = await world.readSide();
    subscriptions = 0;
    const { eventStore } = world;
    side = {
      ...own,
      eventStore: {
        follow: (options) => {
          subscriptions += 1;
          return eventStore.follow(options);
        },
        readAll: (options) => eventStore.readAll(options),
        readStream: (...args) => eventStore.readStream(...args),
        recordAt: (position) => eventStore.recordAt(position),
      },
    };
    waiter = new PositionWaiter(side.dataSource);
    runner = new ReadSideRunner({ projections: [notes, idleView], processes: [tellReader] }, side);
  });
  afterEach(async () => {
    await runner.close();
    await waiter.close();
    await world.close();
  });

  const untilAt = async (key: typeof view, position: string): Promise<void> => {
    expect(await waiter.waitFor(key, position, LONG)).toMatchObject({ reached: true });
  };
  const count = (): Promise<number> => side.dataSource.getRepository(Note).count();
  const written = async (subscriber: Subscriber) =>
    (await checkpointOfSubscriber(side.dataSource, subscriber)).position;
  const append = () => world.append([noteEvent('one')]);
  /** Answers how many subscriptions that took: a machine that is busy may send the first member away before the next one is there. */
  const fed = async (): Promise<number> => {
    runner.start();
    for (const key of [view, idle]) await untilAt(key, await append());
    return subscriptions;
  };

  it('is one subscription for all, whose end leaves every checkpoint written', async () => {
    const before = await fed();
    for (const key of [view, idle]) await untilAt(key, await append());
    const last = await append();
    await untilAt(idle, last);
    expect(subscriptions).toBe(before);
    await runner.close();
    for (const projection of [notes, idleView]) expect(await written(subscriberOfProjection(projection))).toBe(last);
    expect(await count()).toBe(1);
  });

  it('goes on without a member that fails, which comes back', async () => {
    const before = await fed();
    await side.dataSource.query('alter table notes__v1 rename to gone');
    const last = await append();
    await untilAt(idle, last);
    await world.log.until((line) => line.includes('projection notes v1') && line.includes('notes__v1'));
    await untilAt(idle, await append());
    await side.dataSource.query('alter table gone rename to notes__v1');
    await untilAt(view, await append());
    expect(subscriptions).toBe(before);
  });

  it('goes on without a member whose checkpoint is locked, which comes back', async () => {
    const before = await fed();
    const locking = side.dataSource.createQueryRunner();
    await locking.startTransaction();
    await locking.query(`select from subscription where name = 'notes' for update`);
    const [first, last] = [await append(), await append()];
    for (const position of [first, last]) await untilAt(idle, position);
    expect(await written(subscriberOfProjection(notes))).not.toBe(last);
    await locking.rollbackTransaction();
    await locking.release();
    await untilAt(view, last);
    expect(subscriptions).toBe(before);
  });

  it('takes in a member that was far behind once it has caught up by itself', async () => {
    const held = (await Lease.take(side.dataSource, subscriberOfProjection(notes)))!;
    const kept = held.keep();
    runner.start();
    await untilAt(idle, await world.append(Array.from({ length: 700 }, (_, n) => noteEvent(String(n)))));
    const before = subscriptions;
    await held.free();
    await kept;
    await untilAt(view, await append());
    await untilAt(view, await append());
    expect([await count(), subscriptions]).toEqual([701, before]);
  });
});
