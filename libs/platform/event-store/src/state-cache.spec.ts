import { describe, expect, it } from '@jest/globals';
import { type Known } from './past.js';
import { StateCache } from './state-cache.js';
import { tally, type Tally } from './tally-for-spec.js';

const known = (stream: string, revision: number, bytes = 10): Known<Tally> => ({
  ...{ state: [revision], position: '1', bytes, commandIds: new Set<string>() },
  tip: { stream, revision, hash: '' },
});

describe('what is kept of hot streams', () => {
  it('is found by the decider that folded it only, and never goes back', () => {
    const cache = new StateCache();
    cache.keep(tally, known('tally-1', 3));
    cache.keep(tally, known('tally-1', 2));
    expect(cache.find('tally-1', tally)?.tip.revision).toBe(3);
    expect(cache.find('tally-1', { ...tally })).toBeUndefined();
    cache.drop('tally-1');
    expect(cache.find('tally-1', tally)).toBeUndefined();
  });

  it('is nothing of streams that are not there', () => {
    const cache = new StateCache();
    cache.keep(tally, known('tally-1', -1));
    expect(cache.size).toBe(0);
  });

  it('is bounded in number and in size', () => {
    const cache = new StateCache();
    for (let n = 0; n < 10_500; n += 1) cache.keep(tally, known(`tally-${n}`, 0));
    expect(cache.size).toBe(10_000);
    expect(cache.find('tally-499', tally)).toBeUndefined();
    expect(cache.find('tally-500', tally)).toBeDefined();
    for (let n = 0; n < 200; n += 1) cache.keep(tally, known(`tally-large-${n}`, 0, 1_000_000));
    expect(cache.size).toBeLessThan(40);
  });

  it('pushes nothing out where it is large, and is bounded among its like', () => {
    const cache = new StateCache();
    const summary = { ...tally, isSummary: true as const };
    for (let n = 0; n < 100; n += 1) cache.keep(tally, known(`tally-${n}`, 0));
    cache.keep(tally, known('tally-99', 1, 10_000_000));
    cache.keep(summary, known('tally-99', 1, 10_000_000));
    expect(cache.find('tally-99', tally)?.tip.revision).toBe(1);
    expect(cache.find('tally-99', summary)?.tip.revision).toBe(1);
    for (let n = 0; n < 20; n += 1) cache.keep(tally, known(`tally-large-${n}`, 0, 10_000_000));
    expect(cache.find('tally-99', tally)).toBeUndefined();
    expect(cache.find('tally-0', tally)).toBeDefined();
    expect(cache.size).toBeLessThan(110);
    cache.drop('tally-large-19');
    expect(cache.find('tally-large-19', tally)).toBeUndefined();
  });

  it('is kept however long its stream is, where its decider says that the state stays small', () => {
    const cache = new StateCache();
    const summary = { ...tally, isSummary: true as const };
    cache.keep(summary, known('tally-1', 9, 100_000_000));
    expect(cache.find('tally-1', summary)?.tip.revision).toBe(9);
  });
});
