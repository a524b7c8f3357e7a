import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { emptyTip, seal } from '#platform/event-store/core';
import { envelopeOf } from '#testing/core';
import { storedEvent } from './event-for-spec.js';
import { IdSet } from './id-set.js';
import { TOMBSTONE, type StoredEvent } from './stored-event.js';
import { verifyEvents } from './verify.js';

const text = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** At rising positions. */
const verifying = (...events: readonly StoredEvent[]) =>
  verifyEvents(sourceOf(events.map((event, at) => ({ ...event, position: at1(at) }))), () => undefined);

const at1 = (at: number) => ({ commit: BigInt(at + 1), prepare: BigInt(at + 1) });

const sourceOf = (events: readonly StoredEvent[]) => ({
  // eslint-disable-next-line @typescript-eslint/require-await -- a source reads from somewhere, this one from memory
  events: async function* () {
    yield* events;
  },
  progress: () => 1,
});

const chained = (): StoredEvent[] =>
  seal(
    emptyTip('tally-1'),
    [1, 2, 3].map((n) => ({ type: 'Counted', data: { n } })),
    envelopeOf({ system: 'spec' }),
    { Counted: { schema: 1, data: z.strictObject({ n: z.int() }) } },
  ).map(({ id, type, data, metadata }, revision) =>
    storedEvent('tally-1', revision, { id, type, data: text(data), metadata: text(metadata) }),
  );

describe('verifying events', () => {
  it('counts events and streams where all is well', async () => {
    const events = [storedEvent('a-1', 0), ...chained(), storedEvent('a-1', 1), storedEvent('a-1', TOMBSTONE)];
    expect(await verifying(...events)).toMatchObject({ count: 6, streams: 2 });
  });

  it.each([
    ['a gap', [storedEvent('a-1', 0), storedEvent('a-1', 2)], 'a-1@2'],
    ['a revision twice', [storedEvent('a-1', 0), storedEvent('a-1', 0, { id: 'other' })], 'a-1@0'],
    ['a beginning that is gone', [storedEvent('b-1', 4)], 'b-1@4'],
    ['an event behind a tombstone', [storedEvent('a-1', TOMBSTONE), storedEvent('a-1', 0)], 'a-1@0'],
    ['an id twice', [storedEvent('a-1', 0, { id: 'x' }), storedEvent('a-1', 1, { id: 'x' })], 'a-1@1'],
  ])('names where there is %s', async (_, events, where) => {
    await expect(verifying(...events)).rejects.toThrow(where);
  });

  it('tells what an inspection finds odd in events of ours, and goes on', async () => {
    const events = [storedEvent('a-1', 0), ...chained()].map((event, at) => ({ ...event, position: at1(at) }));
    const odd = { code: 'odd', zh: '奇怪', en: 'odd' };
    const { count, odd: found } = await verifyEvents(
      sourceOf(events),
      () => undefined,
      ({ revision }) => (revision === 1 ? [odd] : []),
    );
    expect([count, found.count]).toEqual([4, 1]);
    expect(found.first).toMatchObject([{ event: { stream: 'tally-1', revision: 1 }, because: [odd] }]);
  });

  it('lets one id stand in two streams', async () => {
    await expect(
      verifying(storedEvent('a-1', 0, { id: 'x' }), storedEvent('b-1', 0, { id: 'x' })),
    ).resolves.toBeDefined();
  });

  it('names where positions do not rise', async () => {
    const events = [storedEvent('a-1', 0), storedEvent('b-1', 0)];
    await expect(verifyEvents(sourceOf(events), () => undefined)).rejects.toThrow('b-1@0');
  });

  it('names where a hash chain breaks, and lets events of others be', async () => {
    const events = chained();
    const second = events[1]!;
    const altered = { ...second, data: text({ n: 20 }) };
    await expect(verifying(events[0]!, altered)).rejects.toThrow('tally-1@1');
    await expect(
      verifying(events[0]!, { ...second, metadata: text({ hash: 'h', previousHash: 'p' }) }),
    ).rejects.toThrow('tally-1@1');
    await expect(verifying(storedEvent('tally-1', 0), ...[])).resolves.toMatchObject({ count: 1 });
  });
});

describe('ids seen', () => {
  it('are known again after the table grew', () => {
    const ids = new IdSet();
    for (let n = 0; n < 10_000; n += 1) expect(ids.add(`s-${n % 7}`, `id-${n}`)).toBe(true);
    for (let n = 0; n < 10_000; n += 1) expect(ids.add(`s-${n % 7}`, `id-${n}`)).toBe(false);
    expect(ids.add('s-1', 'id-0')).toBe(true);
  });
});
