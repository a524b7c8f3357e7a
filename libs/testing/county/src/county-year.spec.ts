import { describe, expect, it } from '@jest/globals';
import { assessmentDecider, rescore, type AssessmentEvent } from '#contexts/assessments';
import { emptyTip, nextTip, type Tip } from '#platform/event-store/core';
import { intakeDecider, type IntakeEvent } from '#contexts/intake';
import { digestOf, type EventCatalogue, type RecordedEvent } from '#domain/kernel';
import { hashOfRevision, targetDecider, type Content, type TargetEvent } from '#contexts/targets';
import { Tally } from './tally-for-spec.js';
import { countyYear } from './county-year.js';
import { recordedCountyYear } from './recorded-county-year.js';

const options = { seed: 42, projects: 120, units: 9 };
const events = [...recordedCountyYear(options)];

const streams = new Map<string, RecordedEvent[]>();
for (const event of events) {
  const stream = streams.get(event.stream);
  if (stream) stream.push(event);
  else streams.set(event.stream, [event]);
}
const of = (prefix: string) => [...streams].filter(([stream]) => stream.startsWith(prefix)).map(([, each]) => each);

const contentsOf = (stream: readonly RecordedEvent[]): readonly Content[] =>
  stream.flatMap(({ data }) => (data as { content?: Content }).content ?? []);

const weightOf = ({ indicators }: Content): number => indicators.reduce((sum, { weight }) => sum + Number(weight), 0);

/** What seldom happens: the walks of test/read-side make it, and the bureau's table. */
const seldom = new Set([
  ...['FindingsRecorded', 'RepairProposed', 'RepairAccepted', 'RepairDeclined', 'DecisionsMade'],
  ...['IntakeReceived', 'ReadingFailed'],
  ...['TargetWithdrawn', 'TargetVoided', 'TargetReopened', 'SignatureTakenBack', 'StepReturned', 'TaskAssigned'],
  ...['TaskTransferred', 'SignerAdded', 'SignerRemoved', 'StepUrged', 'Commented', 'Copied', 'CopyRead'],
  ...['CellsProposed', 'CellsAccepted', 'CellsDeclined'],
]);

describe("a county's year", () => {
  it('is the same to the byte for the same seed, and another for another', () => {
    expect(digestOf([...recordedCountyYear(options)])).toBe(digestOf(events));
    expect(digestOf([...recordedCountyYear({ ...options, seed: 43 })])).not.toBe(digestOf(events));
  });

  it('holds events as the catalogues know them', () => {
    const catalogues: EventCatalogue = {
      ...targetDecider.catalogue,
      ...assessmentDecider.catalogue,
      ...intakeDecider.catalogue,
    };
    for (const { type, data } of events) {
      expect(catalogues[type]?.data.parse(data)).toStrictEqual(data);
    }
    expect(new Set(events.map(({ type }) => type))).toEqual(
      new Set(Object.keys(catalogues).filter((type) => !seldom.has(type))),
    );
  });

  it('is chained as the event store chains it, at dense revisions and positions', () => {
    const tips = new Map<string, Tip>();
    for (const [index, event] of events.entries()) {
      const tip = tips.get(event.stream) ?? emptyTip(event.stream);
      expect([event.position, event.revision]).toEqual([String(index + 1), tip.revision + 1]);
      tips.set(event.stream, nextTip(tip, event));
    }
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(events.length);
  });

  it('goes on in time', () => {
    const days = events.map(({ metadata }) => metadata.recordedAt.slice(0, 10));
    expect(days).toEqual(days.toSorted());
    expect([days[0], days.at(-1)]).toEqual([expect.stringMatching(/^2024-11-/), expect.stringMatching(/^2026-0[34]-/)]);
  });

  it('leaves targets that the decider understands, with their own hashes and ids', () => {
    for (const stream of of('target-')) {
      const target = stream.reduce(
        (state, event) => targetDecider.evolve(state, event as unknown as TargetEvent),
        targetDecider.initialState,
      );
      if (target.status === 'absent') throw new Error('a target without a draft');
      const { id, content, contentHash } = target;
      expect(stream[0]?.stream).toBe(`target-${id}`);
      // Ids that are known are kept: the hash is of the content alone.
      expect(hashOfRevision({ id, indicatorsAdded: 0 }, content)).toBe(contentHash);
    }
  });

  it('writes rows as they are printed: 4 to 20 a project, weights of 90', () => {
    const contents = of('target-').flatMap(contentsOf);
    for (const content of contents) expect(weightOf(content)).toBe(90);
    const rows = contents.map(({ indicators }) => indicators.length);
    expect(Math.min(...rows)).toBeGreaterThanOrEqual(4);
    expect(Math.max(...rows)).toBeLessThanOrEqual(20);
    const operators = new Set(contents.flatMap(({ indicators }) => indicators.map(({ operator }) => operator)));
    expect(operators).toEqual(new Set(['≥', '≤', '=', '>', '<', '定性']));
  });

  it('scores what was handed in as the engine does', () => {
    for (const stream of of('assessment-')) {
      const recorded = stream.filter(({ type }) => type === 'AssessmentScored').map(({ data }) => data);
      expect(rescore(stream)).toEqual(recorded);
      const state = stream.reduce(
        (each, event) => assessmentDecider.evolve(each, event as unknown as AssessmentEvent),
        assessmentDecider.initialState,
      );
      if (recorded.length > 0) expect(state.status).toBe('scored');
    }
  });

  it('drafts from tables that were read, accepted and applied', () => {
    const intakes = of('intake-');
    expect(intakes.length).toBeGreaterThan(0);
    for (const stream of intakes) {
      const state = stream.reduce(
        (each, event) => intakeDecider.evolve(each, event as unknown as IntakeEvent),
        intakeDecider.initialState,
      );
      expect(state.status).toBe('applied');
    }
  });

  it('has returns, revisions and further rounds', () => {
    const count = (type: string) => events.filter((event) => event.type === type).length;
    expect(count('TargetReturned')).toBeGreaterThan(5);
    expect(count('TargetSubmitted')).toBeGreaterThan(count('TargetApproved'));
    expect(count('TargetRevised')).toBeGreaterThan(30);
  });

  it('puts what one stream takes within some days into one append, at the same revisions', () => {
    const byId = new Map(events.map((event) => [event.eventId, event]));
    const tally = new Tally();
    for (const append of countyYear({ ...options, daysAtOnce: 30 })) {
      tally.add(append);
      for (const [ordinal, { id, data }] of append.events.entries()) {
        const { stream, revision } = byId.get(id) ?? fail();
        expect([append.stream, append.expectedRevision + 1 + ordinal]).toEqual([stream, revision]);
        expect(data).toEqual(byId.get(id)?.data);
      }
    }
    expect(tally.tally.events).toBe(events.length);
    expect(tally.tally.appends).toBeLessThan(events.length / 2);
  });

  it('has the units and projects that were asked for', () => {
    const tally = new Tally();
    for (const append of countyYear({ seed: 1, projects: 430, units: 215 })) tally.add(append);
    expect(tally.tally).toMatchObject({ units: 215, projects: 430 });
  });
});

function fail(): never {
  throw new Error('an event that the year in its own order does not have');
}
