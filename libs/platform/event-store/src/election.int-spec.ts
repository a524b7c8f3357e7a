import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type RecordedEvent } from '#domain/kernel';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { EventStore } from './event-store.js';
import { Follower } from './follower-for-spec.js';
import { type FollowNews } from './subscription-supervisor.js';
import { command, count, counted, countOnAnew, numbersIn, tally, type Counted, Wire } from './tally-for-spec.js';

/** Longer than any test: whoever waited for it would not be done in time. */
const FOR_EVER = { waitForMs: 3_600_000 };

async function until(fits: () => boolean): Promise<void> {
  while (!fits()) await new Promise((resolve) => setTimeout(resolve, 5)); // the test's own time limit ends it
}

describe('while a cluster elects its leader', () => {
  let database: TestDatabase;
  let leader: TestEventStore;
  let follower: Follower;
  /** `near` speaks to the leader, `far` finds the follower. */
  let near: EventStore;
  let far: EventStore;

  const refusals = async (more: number) => {
    const enough = follower.refused + more;
    await until(() => follower.refused >= enough);
  };

  beforeEach(async () => {
    database = await createTestDatabase();
    leader = await startTestEventStore(database.eventStoreUrl);
    follower = await Follower.of(leader.port);
    near = new EventStore(leader.connectionString);
    far = new EventStore(follower.url);
  });
  afterEach(async () => {
    await Promise.all([near.close(), far.close()]);
    follower.close();
    await leader.close();
    await database.drop();
  });

  it('a command that must read first waits for the leader, and is done once', async () => {
    await near.decide('tally-1', tally, count(0), command('first'));
    follower.beginElection();
    const decided = far.decide('tally-1', tally, countOnAnew, command('second'));
    await refusals(3);
    follower.endElection();
    expect(await decided).toMatchObject({ revision: 1, state: [0, 1] });
    expect(await numbersIn(near, 'tally-1')).toEqual([0, 1]);
  });

  it('a command waits for one leader after another, to read and to append', async () => {
    follower.beginElection();
    const rule = () => {
      follower.beginElection(); // read from one, and then there is none to take it
      return [counted(7)];
    };
    const decided = far.decide('tally-2', tally, rule, command('both'));
    await refusals(2);
    follower.endElection();
    await refusals(2);
    follower.endElection();
    expect(await decided).toMatchObject({ revision: 0, state: [7] });
  });

  it('a history and a state as it stood wait for the leader', async () => {
    await near.decide('tally-3', tally, count(1, 2, 3), command('history'));
    follower.beginElection();
    const asked = Promise.all([numbersIn(far, 'tally-3'), far.load('tally-3', tally, 1)]);
    await refusals(4);
    follower.endElection();
    expect(await asked).toMatchObject([[1, 2, 3], { state: [1, 2] }]);
  });

  it('nobody waits any more when the store is closed, or when time is up', async () => {
    const patient = new EventStore(follower.url, FOR_EVER);
    const hasty = new EventStore(follower.url, { waitForMs: 250 });
    follower.beginElection();
    const waiting = Promise.allSettled([
      patient.decide('tally-4', tally, count(1), command('closed')),
      patient.load('tally-4', tally),
    ]);
    await expect(hasty.decide('tally-4', tally, count(1), command('late'))).rejects.toMatchObject({
      code: 'event-store-unavailable',
    });
    await refusals(2);
    await patient.close();
    const reason = { code: 'event-store-unavailable' };
    expect(await waiting).toMatchObject([
      { status: 'rejected', reason },
      { status: 'rejected', reason },
    ]);
    await hasty.close();
  });

  it('a subscription that has nothing to hear is not taken for a silent one', async () => {
    const stop = new AbortController();
    const news: FollowNews[] = [];
    const heard: number[] = [];
    const following = (async () => {
      // Of what is appended in the end, half of it may pass before it is missed: on a busy machine, too, it is there by then.
      const options = { prefixes: ['tally-'], from: () => undefined, signal: stop.signal, silenceMs: 1_000 };
      for await (const delivery of far.follow({ ...options, report: (told) => news.push(told) })) {
        if (delivery.kind === 'event') heard.push((delivery.event.data as Counted['data']).n);
      }
    })();
    await until(() => news.length === 1);
    follower.beginElection();
    await refusals(3);
    follower.endElection();
    await near.decide('tally-5', tally, count(5), command('heard'));
    await until(() => heard.length === 1);
    expect(news).toEqual([{ kind: 'connected', after: undefined }]);
    stop.abort();
    await following;
  });
});

describe('a read that breaks off', () => {
  it('goes on behind the last event it gave, of one stream and of all', async () => {
    const database = await createTestDatabase();
    const server = await startTestEventStore(database.eventStoreUrl);
    const wire = await Wire.to(server.port);
    const [near, far] = [new EventStore(server.connectionString), new EventStore(wire.url)];
    // More than the wire and the client hold at a time.
    const note = 'x'.repeat(1000);
    for (let from = 0; from < 3000; from += 600) {
      const rule = () =>
        Array.from({ length: 600 }, (_, n) => ({ type: 'Counted' as const, data: { n: from + n, note } }));
      await near.decide('tally-long', tally, rule, command(`${from}`));
    }
    const reads: (() => AsyncIterable<RecordedEvent>)[] = [
      () => far.readStream('tally-long', 5),
      () => far.readAll({ prefixes: ['tally-'] }),
    ];
    for (const read of reads) {
      const numbers: number[] = [];
      let cuts = 0;
      for await (const { data } of read()) {
        numbers.push((data as Counted['data']).n);
        if (numbers.length % 700 !== 0) continue;
        wire.cut();
        cuts += 1;
      }
      const first = numbers[0] ?? NaN;
      expect(numbers).toEqual(Array.from({ length: 3000 - first }, (_, n) => first + n));
      expect([first <= 5, cuts]).toEqual([true, 4]);
    }
    await Promise.all([near.close(), far.close()]);
    await wire.close();
    await server.close();
    await database.drop();
  });
});
