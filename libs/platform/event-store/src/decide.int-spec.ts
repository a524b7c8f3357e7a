import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decidableAnew, DomainError, sha256, type DomainEvent, type ErrorKind, type Rule } from '#domain/kernel';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
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
  Wire,
} from './tally-for-spec.js';

describe('decide', () => {
  let database: TestDatabase;
  let server: TestEventStore;
  let store: EventStore;

  const open = async () => {
    server = await startTestEventStore(database.eventStoreUrl);
    store = new EventStore(server.connectionString);
  };
  const shut = async () => {
    await store.close();
    await server.close();
  };
  const restart = async () => {
    await shut();
    await open();
  };
  const decide = (stream: string, rule: Rule<Tally, Counted>, envelope = command(stream)) =>
    store.decide(stream, tally, rule, envelope);

  beforeAll(async () => {
    database = await createTestDatabase();
    await open();
  });
  afterAll(async () => {
    await shut();
    await database.drop();
  });

  it('starts a stream, then goes on at the revision it read', async () => {
    const first = await decide('tally-starts', count(1, 2));
    expect(first).toMatchObject({ revision: 1, events: [counted(1), counted(2)], state: [1, 2] });
    expect(first.position).toMatch(/^\d+$/);
    const second = await decide('tally-starts', countOn, command('starts-2'));
    expect(second).toMatchObject({ revision: 2, events: [counted(2)], state: [1, 2, 2] });
    expect(BigInt(second.position)).toBeGreaterThan(BigInt(first.position));
    expect(await store.head()).toBe(second.position);
  });

  it('shows the rule nothing of a stream that is not there, and leaves it absent when the rule says nothing', async () => {
    const seen: Tally[] = [];
    const silent = (state: Tally) => (seen.push(state), []);
    expect(await decide('tally-silent', silent)).toEqual({ position: '0', revision: -1, events: [], state: [] });
    expect(seen).toEqual([[]]);
    expect(await numbersIn(store, 'tally-silent')).toEqual([]);
  });

  it('answers a command that changed nothing with the last position of the stream', async () => {
    const { position } = await decide('tally-unchanged', count(1));
    expect(await decide('tally-unchanged', () => [], command('unchanged-2'))).toEqual({
      ...{ position, revision: 0, events: [], state: [1] },
    });
  });

  it('lets a refusal through and appends nothing', async () => {
    const refuse = () => {
      throw new Error('no');
    };
    await expect(decide('tally-refused', refuse)).rejects.toThrow('no');
    expect(await numbersIn(store, 'tally-refused')).toEqual([]);
  });

  it('answers the same command as the first time: at once, after others, after a restart', async () => {
    const first = await decide('tally-again', count(1, 2));
    expect(await decide('tally-again', count(1, 2))).toEqual(first);
    await decide('tally-again', count(3), command('again-other'));
    expect(await decide('tally-again', count(7, 8, 9))).toEqual(first);
    await restart();
    expect(await decide('tally-again', countOn, command('tally-again', { expectedRevision: 99 }))).toEqual(first);
    expect(await numbersIn(store, 'tally-again')).toEqual([1, 2, 3]);
  });

  it('refuses another command under the id of one that was done', async () => {
    await decide('tally-reused', count(1));
    const other = command('tally-reused', { commandHash: sha256('another') });
    await expect(decide('tally-reused', count(2), other)).rejects.toMatchObject({
      kind: 'unprocessable',
      code: 'idempotency-key-reused',
    });
    expect(await numbersIn(store, 'tally-reused')).toEqual([1]);
  });

  it('writes one of two commands that race under one id, and acknowledges no other', async () => {
    for (const rule of [count, (n: number) => Object.assign(count(n), { decidableAnew: true as const })]) {
      const stream = `tally-one-id-${rule === count ? 'plain' : 'anew'}`;
      const racing = Array.from({ length: 12 }, (_, n) =>
        decide(stream, rule(n), command(stream, { commandHash: sha256(String(n)) })),
      );
      const settled = await Promise.allSettled(racing);
      const [winner, ...more] = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(more).toEqual([]);
      expect(await numbersIn(store, stream)).toEqual(winner?.state);
      const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as { code: string }] : []));
      expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['idempotency-key-reused']));
    }
  });

  it('answers each of many copies of one command that race with the one thing it did', async () => {
    const copies = Array.from({ length: 12 }, () => decide('tally-copies', count(5)));
    const answers = await Promise.all(copies);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await numbersIn(store, 'tally-copies')).toEqual([5]);
  });

  it('keeps what one key does in one stream apart from what it does in another', async () => {
    await decide('tally-here', count(1), command('one-key'));
    await decide('tally-there', count(2), command('one-key', { commandHash: sha256('there') }));
    expect([await numbersIn(store, 'tally-here'), await numbersIn(store, 'tally-there')]).toEqual([[1], [2]]);
  });

  it('refuses what was seen at another revision, whatever the rule says of it', async () => {
    await decide('tally-stale', count(1, 2));
    for (const expectedRevision of [0, 2, -1]) {
      const stale = decide('tally-stale', count(3), command(`stale${expectedRevision}`, { expectedRevision }));
      await expect(stale).rejects.toMatchObject({ kind: 'stale', details: { currentRevision: 1 } });
    }
    const refusing = (kind: ErrorKind) => () => {
      throw new DomainError(kind, 'refused', { zh: '', en: '' });
    };
    const refused = (kind: ErrorKind) =>
      decide('tally-stale', refusing(kind), command(`stale-${kind}`, { expectedRevision: 0 }));
    await expect(refused('conflict')).rejects.toMatchObject({ kind: 'stale' });
    await expect(refused('unprocessable')).rejects.toMatchObject({ kind: 'stale' });
    // Who may not see it is not told that there is something to be stale about.
    await expect(refused('not-found')).rejects.toMatchObject({ kind: 'not-found' });
    await expect(refused('forbidden')).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await numbersIn(store, 'tally-stale')).toEqual([1, 2]);
    const fresh = await decide('tally-stale', count(3), command('fresh', { expectedRevision: 1 }));
    expect(fresh).toMatchObject({ revision: 2 });
  });

  it('never applies a plain rule to newer content: of many at once one wins, the rest are told', async () => {
    await decide('tally-plain', count(0));
    const settled = await Promise.allSettled(
      Array.from({ length: 12 }, (_, n) => decide('tally-plain', countOn, command(`plain-${n}`))),
    );
    const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    for (const reason of refused) expect(reason).toMatchObject({ kind: 'conflict', code: 'changed-meanwhile' });
    const numbers = await numbersIn(store, 'tally-plain');
    expect(numbers).toEqual(numbers.map((_, n) => n));
    expect(numbers).toHaveLength(1 + 12 - refused.length);
    expect(refused.length).toBeGreaterThan(0);
  });

  it('tells all but one of those who saw the same revision that it is stale', async () => {
    await decide('tally-seen', count(0));
    const settled = await Promise.allSettled(
      Array.from({ length: 12 }, (_, n) =>
        decide('tally-seen', count(n), command(`seen-${n}`, { expectedRevision: 0 })),
      ),
    );
    const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toHaveLength(11);
    for (const reason of refused) expect(reason).toMatchObject({ kind: 'stale', code: 'revision-is-stale' });
    expect(await numbersIn(store, 'tally-seen')).toHaveLength(2);
  });

  it('decides a rule that may be decided anew on what stands there then, at most five times more', async () => {
    const settled = await Promise.allSettled(
      Array.from({ length: 40 }, (_, n) => decide('tally-anew', countOnAnew, command(`anew-${n}`))),
    );
    const done = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const numbers = await numbersIn(store, 'tally-anew');
    expect(numbers).toEqual(numbers.map((_, n) => n));
    expect(done.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual(numbers);
    expect(done.length).toBeGreaterThan(1);
  });

  it('gives up after the sixth decision, each made on what the conflict before it brought', async () => {
    const wire = await Wire.to(server.port);
    const slow = new EventStore(wire.url);
    const seen: number[] = [];
    let decided: (held: Promise<void>) => void = () => undefined;
    const rule = decidableAnew<Tally, Counted>((state) => {
      seen.push(state.length);
      decided(wire.hold());
      return [counted(-1)];
    });
    let next = new Promise<Promise<void>>((resolve) => (decided = resolve));
    const given = Promise.allSettled([slow.decide('tally-meddled', tally, rule, command('meddled'))]);
    for (let meddling = 0; meddling < 6; meddling += 1) {
      await next;
      next = new Promise<Promise<void>>((resolve) => (decided = resolve));
      await decide('tally-meddled', count(meddling), command(`meddling-${meddling}`));
      wire.release();
    }
    expect(await given).toMatchObject([{ status: 'rejected', reason: { code: 'changed-meanwhile' } }]);
    expect(seen).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await numbersIn(store, 'tally-meddled')).toEqual([0, 1, 2, 3, 4, 5]);
    await slow.close();
    await wire.close();
  });

  it('refuses events that its catalogue does not know or knows in another form', async () => {
    const odd = (event: DomainEvent) => decide('tally-odd', () => [event as Counted]);
    await expect(odd({ type: 'Uncounted', data: {} })).rejects.toThrow('in no catalogue: Uncounted');
    await expect(odd({ type: '', data: {} })).rejects.toThrow('in no catalogue');
    await expect(odd({ type: 'Counted', data: { n: null } })).rejects.toThrow();
    await expect(odd({ type: 'Counted', data: { n: 1, note: null } })).rejects.toThrow();
    await expect(odd({ type: 'Counted', data: { n: 1, note: ' untrimmed' } })).rejects.toThrow('one form');
    expect(await numbersIn(store, 'tally-odd')).toEqual([]);
  });

  it.each(['', 'tally', '-1', '$et-1', 'tally-', 'tally 1-1'])('refuses the stream name %j', async (name) => {
    await expect(decide(name, count(1), command('named'))).rejects.toThrow('not a stream name');
    await expect(store.load(name, tally)).rejects.toThrow('not a stream name');
  });

  it('says what to do about an append that is too large', async () => {
    const large = decide('tally-large', () => [{ type: 'Counted', data: { n: 1, note: '指'.repeat(400_000) } }]);
    await expect(large).rejects.toMatchObject({ kind: 'unprocessable', code: 'append-too-large' });
  });
});
