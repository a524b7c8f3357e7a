import { describe, expect, it } from '@jest/globals';
import { type RecordedEvent } from '#domain/kernel';
import { recordedCountyYear } from '#testing/county';
import { Inspector } from './inspector.js';

const year = [...recordedCountyYear({ seed: 15, projects: 40, units: 4 })];

function oddIn(events: readonly RecordedEvent[]): string[] {
  const inspector = new Inspector();
  return events.flatMap((event) =>
    inspector.look(event).map(({ code }) => `${event.stream}@${event.revision} ${code}`),
  );
}

describe('the inspector', () => {
  it('finds nothing odd in a county’s year', () => {
    expect(new Set(year.map(({ type }) => type)).size).toBeGreaterThan(12);
    expect(oddIn(year)).toEqual([]);
  });

  const at = year.findIndex(({ type }) => type === 'StepApproved');
  const changed = (metadata: Partial<RecordedEvent['metadata']>, data: object = {}): RecordedEvent[] =>
    year.map((event, index) =>
      index === at
        ? { ...event, data: { ...(event.data as object), ...data }, metadata: { ...event.metadata, ...metadata } }
        : event,
    );
  const { stream = '', revision = 0, metadata } = year[at] ?? {};
  const days = (by: number): string => new Date(Date.parse(metadata?.recordedAt ?? '') + by * 86_400_000).toISOString();

  it('names a moment that runs backwards, and only where it does', () => {
    expect(oddIn(changed({ recordedAt: days(-365) }))).toEqual([`${stream}@${revision} time-runs-backwards`]);
  });

  it('names all those behind a moment in the future', () => {
    const behind = year.filter((event) => event.stream === stream && event.revision > revision);
    expect(behind.length).toBeGreaterThan(1);
    expect(oddIn(changed({ recordedAt: days(3650) }))).toEqual(
      behind.map((event) => `${stream}@${event.revision} time-runs-backwards`),
    );
  });

  it('leaves a minute for clocks that differ and commands that waited', () => {
    const before = year.filter((event) => event.stream === stream)[revision - 1]?.metadata.recordedAt ?? '';
    const earlier = (seconds: number) => new Date(Date.parse(before) - seconds * 1000).toISOString();
    expect(oddIn(changed({ recordedAt: earlier(60) }))).toEqual([]);
    expect(oddIn(changed({ recordedAt: earlier(61) }))).toEqual([`${stream}@${revision} time-runs-backwards`]);
  });

  it('names an event that its catalogue does not know, and looks no further at it', () => {
    expect(oddIn(changed({}, { step: 'first' }))[0]).toBe(`${stream}@${revision} not-understood`);
  });

  it('leaves streams of others alone', () => {
    const [event] = year;
    if (event) expect(new Inspector().look({ ...event, stream: 'other-1' })).toEqual([]);
  });
});
