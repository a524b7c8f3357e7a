import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DataSource } from 'typeorm';
import { createTestReadStore } from '#testing/read-stores';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { Lease } from './lease.js';
import { PositionChannel } from '../positions/position-channel.js';
import { rowsOf } from '../store/statement.js';
import { type Subscriber } from '../positions/subscriber.js';

describe('a move of a checkpoint', () => {
  const told: string[] = [];
  let database: TestDatabase;
  let dataSource: DataSource;
  let channel: PositionChannel;
  let look: () => void = () => undefined;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createTestReadStore(database.readModelsUrl, { entities: [], migrations: [] });
    await dataSource.query('create table done (what text not null)');
    await new Promise<void>((listening) => {
      channel = new PositionChannel(dataSource, (news) => {
        if (news.kind === 'listening') listening();
        else told.push(`${news.subscriber.kind} ${news.position}`);
        look();
      });
    });
  });
  afterAll(async () => {
    await channel.close();
    await dataSource.destroy();
    await database.drop();
  });

  const take = async (kind: Subscriber['kind']): Promise<Lease> => {
    const lease = await Lease.take(dataSource, { kind, name: 'notes', version: 1 });
    if (!lease) throw new Error('nobody else holds it');
    return lease;
  };
  const write = { sql: 'insert into done values ($1)', parameters: ['it'] };
  const untilTold = (count: number): Promise<void> =>
    new Promise((resolve) => {
      look = () => {
        if (told.length >= count) resolve();
      };
      look();
    });

  it('of a view is told to those who wait for it, whatever it brought', async () => {
    told.length = 0;
    const lease = await take('projection');
    await lease.commit([], '1');
    await lease.commit([write], '2');
    await untilTold(2);
    expect(told).toEqual(['projection 1', 'projection 2']);
  });

  it('of a process is told to the relay, when what it is to hand over is there', async () => {
    told.length = 0;
    const lease = await take('process');
    await lease.commit([], '1');
    await lease.commit([write], '2');
    await untilTold(2);
    expect(told).toEqual(['process 1', 'process 2']);
  });

  it('is undone by the first of its statements that fails, and that is what its caller hears', async () => {
    const lease = await take('relay');
    const wrong = (what: unknown) => ({ ...write, parameters: [what] });
    await rowsOf(dataSource.manager, 'truncate done');
    await expect(lease.commit([write, wrong(null), wrong(null), write], '1')).rejects.toThrow(/null value/);
    expect(lease.position).toBeUndefined();
    expect(await rowsOf(dataSource.manager, 'select * from done')).toEqual([]);
    await lease.commit([write], '1');
    expect(await rowsOf(dataSource.manager, 'select * from done')).toEqual([{ what: 'it' }]);
  });

  it('that a Postgres lost as it died is noticed without a further event: the lease is lost, and the next goes on from before', async () => {
    await dataSource.query('delete from subscription');
    const lease = await take('projection');
    await lease.commit([], '1');
    await lease.commit([], '2');
    const kept = lease.keep();
    await dataSource.query("update subscription set position = 1 where name = 'notes'");
    await kept;
    expect(lease.signal.aborted).toBe(true);
    await lease.free();
    expect((await take('projection')).position).toBe('1');
  });
});
