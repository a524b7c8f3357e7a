import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { uuidv5 } from '#domain/kernel';
import { createTestReadStore } from '#testing/read-stores';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { checkpointOfSubscriber, positionOf } from '../positions/checkpoint.js';
import { Lease } from '../leases/lease.js';
import { PositionChannel } from '../positions/position-channel.js';
import { rowsOf } from '../store/statement.js';
import { commitTogether } from './commit-together.js';

const ID = uuidv5('a feed');

describe('a batch of a feed', () => {
  const told: string[] = [];
  let database: TestDatabase;
  let dataSource: DataSource;
  let channel: PositionChannel;
  let look: () => void = () => undefined;
  let busy: Lease;
  let idle: Lease;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createTestReadStore(database.readModelsUrl, { entities: [], migrations: [] });
    await dataSource.query('create table done (what text not null)');
    await new Promise<void>((listening) => {
      channel = new PositionChannel(dataSource, (news) => {
        if (news.kind === 'listening') listening();
        else told.push(`${news.subscriber.name} ${news.position}`);
        look();
      });
    });
  });
  afterAll(async () => {
    await channel.close();
    await dataSource.destroy();
    await database.drop();
  });
  beforeEach(async () => {
    told.length = 0;
    await dataSource.query('truncate subscription, feed, done');
    [busy, idle] = [await take('busy'), await take('idle')];
  });

  const of = (name: string) => ({ kind: 'projection' as const, name, version: 1 });
  const take = async (name: string): Promise<Lease> => (await Lease.take(dataSource, of(name)))!;
  const write = { sql: 'insert into done values ($1)', parameters: ['it'] };
  const commit = (position: number, statements = [write], waiting = [idle]) =>
    commitTogether({
      ...{ dataSource, id: ID, parts: [{ lease: busy, statements }], idle: waiting },
      to: { position: String(position), seen: { position: String(position), eventId: uuidv5(`event ${position}`) } },
    });
  const reached = () => Promise.all([of('busy'), of('idle')].map((each) => positionOf(dataSource, each)));
  const written = async () =>
    (await Promise.all([of('busy'), of('idle')].map((each) => checkpointOfSubscriber(dataSource, each)))).map(
      ({ position }) => position,
    );
  const done = async () => (await rowsOf(dataSource.manager, 'select * from done')).length;
  const untilTold = (count: number): Promise<void> =>
    new Promise((resolve) => {
      look = () => {
        if (told.length >= count) resolve();
      };
      look();
    });

  it('brings those along who have nothing in it, and writes no row of theirs', async () => {
    expect(await commit(5)).toEqual(new Set([busy]));
    expect([await reached(), await written(), await done()]).toEqual([['5', '5'], ['5', undefined], 1]);
    await untilTold(2);
    expect(told).toEqual(['busy 5', 'idle 5']);
  });

  it('is where the next one that leads goes on from', async () => {
    await commit(5);
    await idle.free();
    const next = await take('idle');
    expect(next.checkpoint).toEqual({ position: '5', seen: { position: '5', eventId: uuidv5('event 5') } });
    expect(await written()).toEqual(['5', '5']);
  });

  it('moves nobody whom another leads', async () => {
    await commit(5);
    await dataSource.query('update subscription set epoch = epoch + 1');
    expect(await commit(6)).toEqual(new Set());
    expect([await reached(), await done()]).toEqual([['5', undefined], 1]);
    expect(busy.position).toBe('5');
  });

  it('says nothing of one whom another leads by now, who learns of it', async () => {
    await dataSource.query(`update subscription set epoch = epoch + 1 where name = 'idle'`);
    expect(await commit(5)).toEqual(new Set([busy]));
    expect(await reached()).toEqual(['5', undefined]);
    expect([busy.signal.aborted, idle.signal.aborted]).toEqual([false, true]);
    await commit(6, [write], []);
    await untilTold(2);
    expect(told).toEqual(['busy 5', 'busy 6']);
  });

  it('does not wait for one whose row is locked', async () => {
    const locking = dataSource.createQueryRunner();
    await locking.startTransaction();
    await locking.query(`select from subscription where name = 'busy' for update`);
    expect(await commit(5)).toEqual(new Set());
    await locking.rollbackTransaction();
    await locking.release();
    expect(await commit(5)).toEqual(new Set([busy]));
  });

  it('is nothing where one of its statements fails', async () => {
    await expect(commit(5, [write, { ...write, parameters: [null as never] }])).rejects.toThrow('null value');
    expect([await reached(), await done(), busy.position]).toEqual([[undefined, undefined], 0, undefined]);
  });

  it('says nothing of one that has left', async () => {
    await commit(5);
    await commit(6, [write], []);
    expect(await reached()).toEqual(['6', undefined]);
  });
});
