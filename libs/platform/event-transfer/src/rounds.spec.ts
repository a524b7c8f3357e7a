import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { storedEvent } from './event-for-spec.js';
import { rounds } from './rounds.js';
import { isMetastream, isTombstone, placeOf, TOMBSTONE, type StoredEvent } from './stored-event.js';

const event = fc
  .tuple(fc.constantFrom('a-1', 'b-1', 'c-1', '$$a-1', '$$b-1'), fc.boolean(), fc.nat({ max: 500_000 }))
  .map(([stream, ends, size]) =>
    storedEvent(stream, ends ? TOMBSTONE : 1n, { id: String(size), data: new Uint8Array(size) }),
  );

const cut = async (events: readonly StoredEvent[]) => {
  const all = [];
  const isAlone = ({ stream }: StoredEvent) => stream === '$$b-1';
  // eslint-disable-next-line @typescript-eslint/require-await -- what is cut is read from somewhere, here from memory
  for await (const round of rounds((async function* () { yield* events; })(), isAlone)) all.push(round); // prettier-ignore
  return all;
};

describe('cutting events into appends', () => {
  it('keeps their order and the limits of a server, and lets stand alone what must', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 60 }), async (events) => {
        const all = await cut(events);
        expect(all.flat(2).map(placeOf)).toEqual(events.map(placeOf));
        for (const round of all) {
          expect(round.length).toBeGreaterThan(0);
          for (const step of round) {
            expect(new Set(step.map(({ stream }) => stream)).size).toBe(1);
            expect(step.reduce((sum, { data }) => sum + data.length, 0)).toBeLessThanOrEqual(1_048_576);
            const isAlone = isTombstone(step[0]) || step[0].stream === '$$b-1';
            if (isAlone) expect([round.length, step.length]).toEqual([1, 1]);
            if (isMetastream(step[0].stream)) expect(step).toHaveLength(1);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('appends at most 500 events at once', async () => {
    const all = await cut(Array.from({ length: 1200 }, (_, n) => storedEvent('a-1', n)));
    expect(all.flat().map(({ length }) => length)).toEqual([500, 500, 200]);
  });
});
