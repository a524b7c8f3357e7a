import { describe, expect, it } from '@jest/globals';
import { median, percentile, ratios, summaryOf } from './statistics.js';

describe('the statistics of the bench', () => {
  const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);

  it('takes for a percentile a value that was seen, the smallest that covers the share', () => {
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile(hundred, 1)).toBe(100);
    expect(percentile([3, 1, 2], 0.99)).toBe(3);
    expect(percentile([7], 0)).toBe(7);
  });

  it('takes the middle for a median, and between two middles their mean', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 10, 2])).toBe(3);
  });

  it('sorts numbers as numbers and leaves the order of what it is given', () => {
    const values = [10, 9, 100];
    expect(summaryOf(values)).toEqual({ median: 10, min: 9, max: 100 });
    expect(values).toEqual([10, 9, 100]);
  });

  it('compares round with round, not the best of one with the worst of another', () => {
    expect(ratios([10, 20, 40], [5, 10, 20])).toEqual([2, 2, 2]);
    expect(() => ratios([1], [1, 2])).toThrow('1 rounds against 2');
  });

  it('says nothing about nothing', () => {
    expect(() => median([])).toThrow('a median of nothing');
    expect(() => percentile([], 0.5)).toThrow('a percentile of nothing');
  });
});
