import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EventStoreDBClient } from '@eventstore/db-client';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { decidableAnew, DomainError, type Envelope, type Rule } from '#domain/kernel';
import { type Decided } from './decided.js';
import { EventStore } from './event-store.js';
import {
  command,
  count,
  counted,
  countOn,
  countOnAnew,
  numbersIn,
  tally,
  type Counted,
  type Tally,
} from './tally-for-spec.js';

/** mulberry32 */
const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

interface Asked {
  readonly stream: string;
  readonly envelope: Envelope;
  /** How many events had been acknowledged when it was asked. */
  readonly atLeast: number;
}

/** Counts on by one to three, or refuses an even state, or has nothing to say to every third; plain or decidable anew. */
function ruleFrom(random: () => number, see: (length: number) => void): Rule<Tally, Counted> {
  const [size, kind] = [1 + Math.floor(random() * 3), Math.floor(random() * 4)];
  const rule = (state: Tally) => {
    see(state.length);
    if (kind === 0 && state.length % 2 === 0) throw new DomainError('conflict', 'even', { zh: '', en: '' });
    if (kind === 1 && state.length % 3 === 0) return [];
    return Array.from({ length: size }, (_, n) => counted(state.length + n));
  };
  return random() < 0.5 ? rule : decidableAnew<Tally, Counted>(rule);
}

describe('deciding with what is kept of a stream', () => {
  let database: TestDatabase;
  let server: TestEventStore;
  /** As in two processes: what one appends the other's memory does not know of. */
  let here: EventStore;
  let there: EventStore;
  const reads = jest.spyOn(EventStoreDBClient.prototype, 'readStream');

  const decide = (store: EventStore, stream: string, rule: Rule<Tally, Counted>, envelope: Envelope) =>
    store.decide(stream, tally, rule, envelope);
  const step = () => command(randomUUID());

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestEventStore(database.eventStoreUrl);
    here = new EventStore(server.connectionString);
    there = new EventStore(server.connectionString);
  });
  afterAll(async () => {
    reads.mockRestore();
    await here.close();
    await there.close();
    await server.close();
    await database.drop();
  });

  it('tells how a stream stands from what is kept and what came since, by whomever', async () => {
    const stream = 'tally-standing';
    expect(await here.standing(stream, tally)).toMatchObject({ state: [], tip: { revision: -1 } });
    await decide(here, stream, count(0), step());
    for (let n = 1; n < 4; n += 1) await decide(there, stream, countOn, step());
    const { state, tip } = await here.standing(stream, tally);
    expect([state, tip.revision]).toEqual([[0, 1, 2, 3], 3]);
    reads.mockClear();
    await decide(there, stream, countOn, step());
    expect((await here.standing(stream, tally)).state).toEqual([0, 1, 2, 3, 4]);
    expect(reads.mock.calls.map(([, from]) => from?.fromRevision)).toEqual([3n]);
  });

  it('reads a stream once, and not again while nobody else appends to it', async () => {
    await decide(here, 'tally-once', count(0), step());
    reads.mockClear();
    for (let n = 1; n < 5; n += 1) await decide(here, 'tally-once', countOn, step());
    expect(reads).not.toHaveBeenCalled();
    expect(await numbersIn(here, 'tally-once')).toEqual([0, 1, 2, 3, 4]);
    await here.load('tally-once', tally);
  });

  it('reads each time when it is told to keep nothing', async () => {
    const forgetful = new EventStore(server.connectionString, { stateCache: false });
    await decide(forgetful, 'tally-forget', count(0), step());
    reads.mockClear();
    await decide(forgetful, 'tally-forget', countOn, step());
    expect(reads).toHaveBeenCalledTimes(1);
    await forgetful.close();
  });

  it('reads only what came after, and decides a plain rule on it as if it had read all', async () => {
    await decide(here, 'tally-newer', count(0, 1, 2), step());
    await decide(there, 'tally-newer', countOn, step());
    reads.mockClear();
    expect(await decide(here, 'tally-newer', countOn, step())).toMatchObject({ revision: 4, state: [0, 1, 2, 3, 4] });
    expect(reads.mock.calls.map(([, options]) => options?.fromRevision)).toEqual([2n]);
  });

  it('tells a refusal, "nothing to do" and a stale revision only of what stands in the store', async () => {
    const refuseUnder =
      (least: number): Rule<Tally, Counted> =>
      (state) => {
        if (state.length < least) throw new DomainError('unprocessable', 'too-few', { zh: '', en: '' });
        return [counted(state.length)];
      };
    const quietUnder =
      (least: number): Rule<Tally, Counted> =>
      (state) =>
        state.length < least ? [] : [counted(state.length)];
    await decide(here, 'tally-told', count(0), step());
    await decide(there, 'tally-told', count(1), step());
    expect(await decide(here, 'tally-told', refuseUnder(2), step())).toMatchObject({ revision: 2 });
    await decide(there, 'tally-told', count(3), step());
    expect(await decide(here, 'tally-told', quietUnder(4), step())).toMatchObject({ revision: 4 });
    await decide(there, 'tally-told', count(5), step());
    const seen = command('told-seen', { expectedRevision: 5 });
    expect(await decide(here, 'tally-told', countOn, seen)).toMatchObject({ revision: 6 });
    await expect(decide(here, 'tally-told', refuseUnder(99), step())).rejects.toMatchObject({ code: 'too-few' });
  });

  it('answers a command that was done elsewhere as it was done, whatever the rule says of the older state', async () => {
    const rules: Rule<Tally, Counted>[] = [
      countOn,
      countOnAnew,
      () => [],
      () => {
        throw new DomainError('conflict', 'no', { zh: '', en: '' });
      },
      count(7, 8, 9),
      count(7),
    ];
    for (const [n, rule] of rules.entries()) {
      const stream = `tally-done-${n}`;
      await decide(here, stream, count(0), step());
      const envelope = step();
      const done = await decide(there, stream, count(1, 2), envelope);
      const again = { ...envelope, recordedAt: '2025-02-03T04:05:06.789Z', correlationId: 'again' };
      expect(await decide(here, stream, rule, again)).toEqual(done);
      await decide(here, stream, countOnAnew, step());
      expect((await there.load(stream, tally)).state).toEqual([0, 1, 2, 3]);
    }
  });

  it('keeps the chain whole where the same command was sealed elsewhere at another moment', async () => {
    await decide(here, 'tally-sealed', count(0), step());
    const envelope = step();
    const done = await decide(there, 'tally-sealed', countOn, envelope);
    expect(
      await decide(here, 'tally-sealed', countOn, { ...envelope, recordedAt: '2025-02-03T04:05:06.789Z' }),
    ).toEqual(done);
    await decide(here, 'tally-sealed', countOn, step());
    expect((await there.load('tally-sealed', tally)).state).toEqual([0, 1, 2]);
  });

  it('forgets a stream that the store does not hold so any more, as after a backup was restored', async () => {
    const other = await createTestDatabase();
    const restored = await startTestEventStore(other.eventStoreUrl);
    const stale = new EventStore(restored.connectionString);
    await decide(stale, 'tally-restored', count(0, 1, 2), step());
    await restored.close();
    const emptied = await createTestDatabase();
    const again = await startTestEventStore(emptied.eventStoreUrl, restored.port);
    const fresh = new EventStore(again.connectionString);
    await decide(fresh, 'tally-restored', count(0, 1, 2, 3), step());
    // The first reads may find their connection cut.
    while (!(await stale.head().catch(() => undefined)));
    expect(await decide(stale, 'tally-restored', countOnAnew, step())).toMatchObject({ revision: 4 });
    expect((await stale.load('tally-restored', tally)).state).toEqual([0, 1, 2, 3, 4]);
    await fresh.close();
    await stale.close();
    await again.close();
    await other.drop();
    await emptied.drop();
  });

  const seed = Number(process.env['JIXIAO_SEED']);
  describe.each([
    ['with it', true],
    ['without it', false],
  ])('%s', (_, stateCache) => {
    it(`two processes decide as one would, one after the other (JIXIAO_SEED=${seed})`, async () => {
      const random = randomFrom(seed);
      const pick = (below: number) => Math.floor(random() * below);
      const stores = [0, 1].map(() => new EventStore(server.connectionString, { stateCache }));
      const streams = [0, 1, 2].map((n) => `tally-both-${String(stateCache)}-${n}`);
      const acknowledged = new Map(streams.map((stream) => [stream, 0]));
      const asked: (readonly [string, Envelope])[] = [];
      const answers = new Map<string, unknown>();

      /** What was answered must be so of the stream as it stood at some moment since the question. */
      const check = (told: PromiseSettledResult<Decided<Tally>>, ask: Asked, seen: number): void => {
        if (told.status === 'rejected') {
          const { code } = told.reason as { code?: string };
          if (code !== 'changed-meanwhile') expect([code, seen >= ask.atLeast]).toEqual(['even', true]);
          return;
        }
        const { state, events, revision } = told.value;
        acknowledged.set(ask.stream, Math.max(acknowledged.get(ask.stream)!, revision + 1));
        if (events.length === 0) expect(state.length).toBeGreaterThanOrEqual(ask.atLeast);
        else expect(told.value).toEqual(answers.get(ask.envelope.commandId) ?? told.value);
        if (events.length > 0) answers.set(ask.envelope.commandId, told.value);
      };
      const one = async (): Promise<void> => {
        const old = random() < 0.2 ? asked[pick(asked.length)] : undefined;
        const [stream, envelope] = old ?? [
          streams[pick(3)]!,
          command(`both/${String(stateCache)}/${seed}/${asked.length}`),
        ];
        if (!old) asked.push([stream, envelope]);
        const atLeast = acknowledged.get(stream)!;
        let seen = -1;
        const rule = ruleFrom(random, (length) => (seen = length));
        const again = { ...envelope, recordedAt: new Date(pick(2 ** 40)).toISOString() };
        const [told] = await Promise.allSettled([stores[pick(2)]!.decide(stream, tally, rule, again)]);
        check(told, { stream, envelope, atLeast }, seen);
      };
      await Promise.all(
        Array.from({ length: 6 }, async () => {
          for (let n = 0; n < 25; n += 1) await one();
        }),
      );

      const written: string[] = [];
      for (const stream of streams) {
        const { state, commands } = await there.load(stream, tally);
        expect(state).toEqual(state.map((_unused, n) => n));
        for (const [id, { events, revision }] of commands) {
          expect(events.map(({ data }) => (data as Counted['data']).n).at(-1)).toBe(revision);
          expect(new Set(events.map(({ data }) => (data as Counted['data']).n)).size).toBe(events.length);
          written.push(id);
        }
      }
      expect([...answers.keys()].sort()).toEqual(written.sort());
      await Promise.all(stores.map((store) => store.close()));
    });
  });
});
