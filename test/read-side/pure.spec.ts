import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { asCurrent } from '#platform/event-store/core';
import { type RecordedEvent } from '#domain/kernel';
import { type RowClass } from '#platform/read-store/core';
import { processes, projections } from '../../apps/projector/src/views.js';
import { recordedCountyYear } from '#testing/county';
import { histories } from './histories.js';
import { cataloguesByPrefix, shippedEvents } from './shipped-events.js';

const known = new Set(Object.values(cataloguesByPrefix).flatMap((catalogue) => Object.keys(catalogue)));
const events = [
  ...shippedEvents,
  ...recordedCountyYear({ seed: 3, projects: 12, units: 3 }),
  ...fc.sample(histories, { seed: 3, numRuns: 20 }).flat(),
];

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** As text: tells `undefined` from a missing key no more than JSON does, and that is how rows travel. */
const given = ({ on, catalogue }: (typeof projections | typeof processes)[number], event: RecordedEvent): string =>
  JSON.stringify(on[event.type]?.(asCurrent(event, catalogue)), (_key, value: unknown) =>
    typeof value === 'function' ? value.name : value,
  );

describe('a view that shows the revision of what it shows', () => {
  const shows = projections.filter(({ entities }) =>
    entities.some((entity) => {
      const { revision } = (entity as RowClass).columns;
      return revision && !revision.isKey;
    }),
  );

  it.each(shows.map((each) => [each.name, each] as const))(
    '%s hears every event of its streams: what stands at an older revision can never be changed',
    (_name, { on, catalogue }) => expect(Object.keys(catalogue).filter((type) => !Object.hasOwn(on, type))).toEqual([]),
  );
});

describe.each([...projections, ...processes].map((each) => [each.name, each] as const))('%s', (_name, each) => {
  const ofInterest = events.filter(({ type }) => Object.hasOwn(each.on, type)).map(frozen);
  beforeAll(() => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
  });
  afterAll(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('names only events of a context that is known here, and is tried with each of them', () => {
    const names = Object.keys(each.on);
    expect(names.filter((type) => !known.has(type))).toEqual([]);
    expect(new Set(ofInterest.map(({ type }) => type))).toEqual(new Set(names));
  });

  it('gives the same for the same event, at another time and by another chance, and leaves the event as it is', () => {
    const inTurn = (now: number, chance: number) => {
      jest.setSystemTime(now);
      jest.spyOn(Math, 'random').mockReturnValue(chance);
      return ofInterest.map((event) => given(each, event));
    };
    const first = inTurn(0, 0.1);
    const later = inTurn(Date.UTC(2031, 1, 3), 0.9);
    // Written in another order, too: nothing is kept from one event to the next.
    const backwards = ofInterest.toReversed().map((event) => given(each, event));
    expect(later).toEqual(first);
    expect(backwards.toReversed()).toEqual(first);
  });
});
