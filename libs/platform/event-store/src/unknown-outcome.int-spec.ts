import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decidableAnew } from '#domain/kernel';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { EventStore } from './event-store.js';
import {
  command,
  count,
  counted,
  countOnAnew,
  numbersIn,
  tally,
  type Counted,
  type Tally,
  Wire,
} from './tally-for-spec.js';

describe('an append whose outcome is unknown', () => {
  let database: TestDatabase;
  let server: TestEventStore;
  let wire: Wire;
  /** `far` reaches the store over the wire that breaks, `near` directly. */
  let far: EventStore;
  let near: EventStore;

  const has = async (stream: string, number: number) => {
    while (!(await numbersIn(near, stream)).includes(number));
  };

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    server = await startTestEventStore(database.eventStoreUrl);
    wire = await Wire.to(server.port);
    near = new EventStore(server.connectionString);
    far = new EventStore(wire.url);
    await far.decide('tally-warm', tally, countOnAnew, command(`warm-${server.port}`));
  });
  afterEach(async () => {
    await far.close();
    await near.close();
    await wire.close();
    await server.close();
  });

  it('is sent again with the same ids at the same revision: written once, whatever came after it', async () => {
    await far.decide('tally-lost-answer', tally, count(0), command('lost-0'));
    const loaded = await far.load('tally-lost-answer', tally);
    expect(loaded.tip.revision).toBe(0);
    const rule = () => {
      void wire.swallow('answers'); // read and decided: from here on no answer comes back
      return [counted(1)];
    };
    const decided = far.decide('tally-lost-answer', tally, rule, command('lost-1'));
    await has('tally-lost-answer', 1);
    await near.decide('tally-lost-answer', tally, count(2), command('lost-2'));
    wire.cut();
    expect(await decided).toMatchObject({ revision: 1, state: [0, 1] });
    expect(await numbersIn(near, 'tally-lost-answer')).toEqual([0, 1, 2]);
    expect((await near.load('tally-lost-answer', tally)).commands.get(command('lost-1').commandId)).toMatchObject({
      position: (await decided).position,
    });
  });

  it('is never written to newer content when it had not arrived', async () => {
    for (const may of ['plain', 'anew']) {
      const stream = `tally-lost-${may}`;
      let decided: (lost: Promise<void>) => void = () => undefined;
      const lost = new Promise<void>((resolve) => (decided = resolve));
      const rule = (state: Tally) => {
        if (state.length === 0) decided(wire.swallow('requests'));
        return [counted(state.length)];
      };
      const mayBe = may === 'anew' ? decidableAnew<Tally, Counted>(rule) : rule;
      const given = Promise.allSettled([far.decide(stream, tally, mayBe, command(stream))]);
      await lost;
      await near.decide(stream, tally, count(7), command(`${stream}-other`));
      wire.cut();
      const reason = { code: 'changed-meanwhile' };
      expect(await given).toMatchObject(
        may === 'anew'
          ? [{ status: 'fulfilled', value: { revision: 1, state: [7, 1] } }]
          : [{ status: 'rejected', reason }],
      );
      expect(await numbersIn(near, stream)).toEqual(may === 'anew' ? [7, 1] : [7]);
    }
  });

  it('outlives a server that answers no more and is started again on its port', async () => {
    const rule = () => {
      void wire.swallow('answers');
      return [counted(1)];
    };
    const decided = far.decide('tally-restarted', tally, rule, command('restarted'));
    await has('tally-restarted', 1);
    const { port } = server;
    await near.close();
    await server.close();
    wire.cut();
    server = await startTestEventStore(database.eventStoreUrl, port);
    near = new EventStore(server.connectionString);
    expect(await decided).toMatchObject({ revision: 0, state: [1] });
    expect(await numbersIn(near, 'tally-restarted')).toEqual([1]);
  });

  it('outlives a server that is down when it is sent', async () => {
    const { port } = server;
    let down: Promise<void> | undefined;
    const rule = () => {
      down = near.close().then(() => server.close());
      void wire.swallow('requests');
      return [counted(1)];
    };
    const decided = far.decide('tally-down', tally, rule, command('down'));
    while (down === undefined) await new Promise(setImmediate);
    await down;
    wire.cut();
    server = await startTestEventStore(database.eventStoreUrl, port);
    near = new EventStore(server.connectionString);
    expect(await decided).toMatchObject({ revision: 0, state: [1] });
    expect(await numbersIn(near, 'tally-down')).toEqual([1]);
  });

  it('is a sentence, not a stack, where the store cannot even be read', async () => {
    const nowhere = new EventStore('esdb://127.0.0.1:1?tls=false&maxDiscoverAttempts=1', { waitForMs: 0 });
    await expect(nowhere.decide('tally-nowhere', tally, count(1), command('nowhere'))).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'event-store-unavailable',
      details: { retryAfterSeconds: 5 },
    });
    await nowhere.close();
  });
});
