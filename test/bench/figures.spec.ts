import { describe, expect, it } from '@jest/globals';
import { ratioWithin, within } from './figures.js';

describe('figures of one contender', () => {
  const samples = { asked: [10, 21, 8].map((hidden, at) => ({ hidden, absent: [10, 20, 10][at] ?? NaN })) };

  it('are compared round by round', () =>
    expect(ratioWithin(samples, 'asked', ['hidden', 'absent'])).toEqual({ median: 1, min: 0.8, max: 1.05 }));

  it.each([
    [0.89, false],
    [0.9, true],
    [1.1, true],
    [1.11, false],
  ])('%d times is within 10 %% of the same: %s', (median, holds) =>
    expect(within({ median, min: 0, max: 9 }, 0.1)).toEqual({ text: '0.9–1.1 ×', holds }),
  );
});
