import fc from 'fast-check';
import { type RecordedEvent } from '#domain/kernel';
import { recordedCountyYear } from '#testing/county';
import { move } from './moves.js';
import { walked } from './walk.js';

/** Some events of several streams, as a store would deliver them. */
export const histories: fc.Arbitrary<readonly RecordedEvent[]> = fc.oneof(
  { weight: 4, arbitrary: fc.array(move, { minLength: 1, maxLength: 70, size: 'max' }).map(walked) },
  {
    weight: 1,
    arbitrary: fc
      .record({ seed: fc.nat(), projects: fc.integer({ min: 1, max: 6 }), units: fc.integer({ min: 1, max: 3 }) })
      .map((options) => [...recordedCountyYear(options)]),
  },
);

/** How far each delivery goes, and from how far back it begins: what was taken already comes again. */
export const deliveries = fc.array(
  fc.record({ back: fc.oneof(fc.constant(0), fc.nat(20)), on: fc.integer({ min: 1, max: 25 }) }),
  {
    maxLength: 8,
  },
);

/** The history in these deliveries; the last one brings the rest. */
export function* delivered(
  history: readonly RecordedEvent[],
  by: readonly { readonly back: number; readonly on: number }[],
): Generator<readonly RecordedEvent[]> {
  let end = 0;
  for (const { back, on } of [...by, { back: 0, on: history.length }]) {
    const from = Math.max(0, end - back);
    end = Math.min(history.length, end + on);
    yield history.slice(from, end);
  }
}
