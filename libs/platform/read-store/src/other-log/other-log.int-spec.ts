import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type EventStore } from '#platform/event-store';
import { checkedLag, readSideLag, rebuild, replay } from '../index.js';
import { Note, notes } from '../projections/notes-for-spec.js';
import { view } from '../runners/running-for-spec.js';
import { rowsOf } from '../store/statement.js';
import { openTwoLogs, type TwoLogs } from './two-logs-for-spec.js';

describe('a checkpoint and another event store', () => {
  let two: TwoLogs;
  let head: string;

  beforeEach(async () => {
    two = await openTwoLogs();
    const { eventStore } = two.world;
    two.run(eventStore);
    head = await two.write(eventStore, 3);
    await two.untilAt(head);
    await two.stop();
    await two.copyAll();
  });
  afterEach(() => two.close());

  const places = async () => (await two.subscriptions()).map(({ position }) => position);
  const count = async (of: string): Promise<number> => {
    const [row] = await rowsOf<{ count: number }>(two.rows.manager, `select count(*)::integer as count from ${of}`);
    return row?.count ?? 0;
  };
  /** Stopped, with a sentence, and nothing of what is written there is taken. */
  const expectStopped = async (store: EventStore): Promise<void> => {
    const before = await places();
    two.run(store);
    await two.untilStopped();
    const position = await two.write(store);
    expect(await two.waiter.waitFor(view, position, 300)).toEqual({ reached: false, position: undefined });
    await two.stop();
    expect([await places(), await count('notes__v1')]).toEqual([before, 3]);
    await two.world.log.until((line) => /检查点属于另一个事件库.*run jixiao rebuild --all/.test(line));
  };

  it('is stopped where another event stands at its position', () => expectStopped(two.copy));

  it('is stopped where no record begins at its position', async () => {
    await two.emptyPlace(head);
    await expectStopped(two.copy);
  });

  it('is stopped where the log ends before it', async () => {
    await two.rows.query('update subscription set position = null, epoch = epoch + 1');
    two.run(two.copy);
    await two.untilAt(await two.copy.head());
    await two.stop();
    await expectStopped(two.world.eventStore);
  });

  it('is stopped where the log was cut off behind the last event that it passed', async () => {
    await two.rows.query('update subscription set position = position + 5');
    await expectStopped(two.world.eventStore);
  });

  it('is stopped without an event of its own where what was asked for came from another log', async () => {
    await two.forgetSeen();
    await expectStopped(two.copy);
  });

  it('of the release before takes the event that stands there for the one that it passed', async () => {
    const before = await two.subscriptions();
    await two.rows.query('delete from outbox');
    await two.forgetSeen();
    two.run(two.world.eventStore);
    while ((await two.subscriptions()).some(({ seen }) => seen === null)) await two.rows.query('select pg_sleep(0.02)');
    await two.stop();
    expect(await two.subscriptions()).toEqual(before);
    await expectStopped(two.copy);
  });

  it('of the release before is stopped where no record begins at its position', async () => {
    await two.rows.query('delete from outbox');
    await two.forgetSeen();
    await two.emptyPlace(head);
    await expectStopped(two.copy);
  });

  it('goes on where the release before moved it past what was seen, or back', async () => {
    const { eventStore } = two.world;
    const next = await two.write(eventStore);
    await two.rows.query('update subscription set position = $1', [next]);
    two.run(eventStore);
    await two.untilAt(await two.write(eventStore));
    await two.stop();
    await two.rows.query('update subscription set position = 1');
    two.run(eventStore);
    await two.untilAt(await two.write(eventStore));
    expect((await two.subscriptions()).map(({ stopped }) => stopped)).toEqual([false, false]);
  });

  it('is not stopped by a store that does not answer, and by another one that does where the first was', async () => {
    two.run(two.world.eventStore);
    await two.world.stopEventStore();
    await two.world.log.until((line) => line.includes('It subscribes again in'));
    expect((await two.subscriptions()).map(({ stopped }) => stopped)).toEqual([false, false]);
    await two.swap();
    await two.untilStopped();
    await two.swapBack();
    await two.untilAt(await two.write(two.world.eventStore));
  });

  it('is told by lag, replay and the rebuild of one view in a sentence', async () => {
    const { rows, copy, on } = two;
    const { prefixes, knownTypes } = on(copy);
    const of = async (lag: typeof checkedLag) =>
      (await lag(rows, copy, prefixes, new Date())).subscribers.map(({ isOfOtherLog }) => isOfOtherLog);
    expect([await of(readSideLag), await of(checkedLag)]).toEqual([
      [false, false],
      [true, true],
    ]);
    const { readModelsUrl: url } = two.world.database;
    const asked = { eventStore: copy, prefixes, knownTypes };
    await expect(rebuild({ ...asked, url, projection: notes })).rejects.toThrow('run jixiao rebuild --all');
    const store = { url, entities: [Note], migrations: notes.migrations };
    const nothing = { say: () => undefined, rebuildOthers: () => Promise.resolve() };
    await expect(replay({ ...asked, ...nothing, store, projections: [notes] })).rejects.toThrow(
      /projection notes v1：检查点属于另一个事件库/,
    );
    two.run(copy);
    await two.untilStopped();
    await two.stop();
    expect(await of(readSideLag)).toEqual([true, true]);
  });
});
