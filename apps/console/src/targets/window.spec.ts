import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ROW_HEIGHT, windowOf } from './window.js';

describe('the rows that are drawn', () => {
  it('are all that can be seen, and few others', () => {
    fc.assert(
      fc.property(fc.nat(6000), fc.nat(300_000), fc.integer({ min: 100, max: 2000 }), (rows, scrolled, height) => {
        const { from, to } = windowOf(rows, scrolled, height);
        const isThere = (row: number) => row >= from && row < to;
        const first = Math.floor(scrolled / ROW_HEIGHT);
        const last = Math.min(rows, Math.ceil((scrolled + height) / ROW_HEIGHT));
        for (let row = first; row < last; row += 1) expect(isThere(row)).toBe(true);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(rows);
        expect(to - from).toBeLessThan(height / ROW_HEIGHT + 62);
      }),
      { seed: 21 },
    );
  });
});
