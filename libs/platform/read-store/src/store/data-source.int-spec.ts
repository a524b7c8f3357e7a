import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobQueue, prepareJobStore } from '#platform/job-queue';
import { createTestDatabase, doomedWire, type DoomedWire, type TestDatabase } from '#testing/stores';
import { createReadDataSource } from './data-source.js';

const ENDED = /terminating connection|not queryable|Connection terminated/;

// An error that nobody hears ends the process, and here the test.
describe('a connection that Postgres ends in the packet that opens it', () => {
  let database: TestDatabase;
  const wires: DoomedWire[] = [];
  const wireTo = async (url: string): Promise<DoomedWire> => {
    const wire = await doomedWire(url);
    wires.push(wire);
    return wire;
  };
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(async () => {
    for (const wire of wires) await wire.close();
    await database.drop();
  });

  it('fails what was asked of the read store, and nothing else', async () => {
    const wire = await wireTo(database.readModelsUrl);
    const dataSource = await createReadDataSource({ url: wire.url, entities: [], migrations: [], poolSize: 2 });
    const held = dataSource.createQueryRunner();
    await held.connect();
    const ended = wire.doomNext();
    await expect(dataSource.query('select 1 as one')).rejects.toThrow(ENDED);
    await ended;
    expect(await dataSource.query('select 1 as one')).toEqual([{ one: 1 }]);
    await held.release();
    await dataSource.destroy();
  });

  it('fails what was asked of the queue, and nothing else', async () => {
    await prepareJobStore(database.jobsUrl);
    const wire = await wireTo(database.jobsUrl);
    const ended = wire.doomNext();
    const queue = new JobQueue(wire.url, [], { onError: () => undefined });
    await expect(queue.ready()).rejects.toThrow(ENDED);
    await ended;
    await queue.close();
  });
});
