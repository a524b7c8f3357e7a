import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assessmentCatalogue } from '#contexts/assessments';
import { emptyTip, nextTip, type Tip } from '#platform/event-store/core';
import { targetCatalogue } from '#contexts/targets';
import { delivered, histories } from './histories.js';
import { cataloguesByPrefix, shippedEvents } from './shipped-events.js';

const sample = fc.sample(histories, { seed: 1, numRuns: 60 });

describe('random histories', () => {
  it('come to every event of a target and its assessment, more than once a stream', () => {
    const all = sample.flat();
    expect([...new Set(all.map(({ type }) => type))]).toEqual(
      expect.arrayContaining([...Object.keys(targetCatalogue), ...Object.keys(assessmentCatalogue)]),
    );
    const rounds = all
      .filter(({ type }) => type === 'TargetSubmitted')
      .map(({ data }) => (data as { round: number }).round);
    expect(Math.max(...rounds)).toBeGreaterThan(2);
  });

  it('are streams as the event store would hold them, mixed with each other', () => {
    for (const history of sample) {
      const tips = new Map<string, Tip>();
      for (const [index, event] of history.entries()) {
        expect(event.position).toBe(String(index + 1));
        tips.set(event.stream, nextTip(tips.get(event.stream) ?? emptyTip(event.stream), event));
      }
    }
    const changes = sample.map(
      (history) => history.filter(({ stream }, at) => stream !== history[at - 1]?.stream).length,
    );
    expect(Math.max(...changes)).toBeGreaterThan(15);
  });

  it('are delivered whole, whatever the deliveries', () => {
    const history = sample.find(({ length }) => length > 10) ?? [];
    const by = [
      { back: 0, on: 3 },
      { back: 2, on: 1 },
    ];
    const positions = [...delivered(history, by)].map((events) => events.map(({ position }) => Number(position)));
    expect(positions).toEqual([[1, 2, 3], [2, 3, 4], history.slice(4).map(({ position }) => Number(position))]);
  });
});

describe('the events that have shipped', () => {
  it('are each in a stream of their context', () => {
    const types = Object.values(cataloguesByPrefix).flatMap((catalogue) => Object.keys(catalogue));
    expect(new Set(shippedEvents.map(({ type }) => type))).toEqual(new Set(types));
  });
});
