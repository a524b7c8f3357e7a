import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { targetDecider } from '#contexts/targets/core';
import { type DomainEvent, type RecordedEvent } from '#domain/kernel';
import { emptyTip, seal } from '#platform/event-store/core';
import { envelopeOf } from '#testing/core';
import { recordedCountyYear } from '#testing/county';
import { ToldRecord } from './told-record.js';

const { stream = '' } =
  [...recordedCountyYear({ seed: 15, projects: 4, units: 1 })].find(({ type }) => type === 'TargetApproved') ?? {};
const year = [...recordedCountyYear({ seed: 15, projects: 4, units: 1 })].filter((event) => event.stream === stream);

const taking = (events: readonly RecordedEvent[]): ToldRecord => {
  const record = new ToldRecord(stream);
  for (const event of events) record.take(event);
  return record;
};

describe('a record told as rounds', () => {
  it('has nothing odd in it where programs of ours wrote it, and ends as the target stands', () => {
    const { told, odd } = taking(year);
    expect(odd).toEqual([]);
    expect(told.items.at(-1)?.ended?.how).toBe('approved');
    expect(told.target).toEqual(
      year.reduce(
        (state, { type, data }) => targetDecider.evolve(state, { type, data } as never),
        targetDecider.initialState,
      ),
    );
  });

  it('tells an event that this version does not know by its type, names it as odd, and goes on', () => {
    const last = year.at(-1);
    if (last === undefined) throw new Error('a county has targets');
    const later: DomainEvent = { type: 'CellsDreamtOf', data: { round: 1 } };
    const catalogue = { CellsDreamtOf: { schema: 1, data: z.object({ round: z.int() }) } };
    const tip = { ...emptyTip(stream), revision: last.revision, hash: last.metadata.hash };
    const [sealed] = seal(tip, [later], envelopeOf({ personId: 'p-later', unit: '', roles: [] }), catalogue);
    if (sealed === undefined) throw new Error('one event is sealed');
    const { id: eventId, type, data, metadata } = sealed;
    const revision = last.revision + 1;
    const { told, odd } = taking([...year, { stream, eventId, type, data, metadata, revision, position: '999999' }]);
    expect(odd).toEqual([expect.objectContaining({ code: 'not-understood', revision })]);
    const acts = told.items.flatMap((item) => [...item.acts, ...item.visits.flatMap((visit) => visit.acts)]);
    expect(acts.at(-1)).toMatchObject({ type: 'CellsDreamtOf', by: 'p-later', revision });
  });

  it('refuses what was changed after it was written', () =>
    expect(() =>
      taking(
        year.map((event, at) => (at === 1 ? { ...event, data: { ...(event.data as object), reason: '改动' } } : event)),
      ),
    ).toThrow(expect.objectContaining({ code: 'record-tampered' })));
});
