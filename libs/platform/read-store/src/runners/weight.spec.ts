import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { weightOf } from './weight.js';

describe('the weight of a value', () => {
  it('is near the length of its JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { length } = JSON.stringify(value);
        expect(weightOf(value)).toBeGreaterThan(length / 8 - 10);
        expect(weightOf(value)).toBeLessThan(length * 8 + 10);
      }),
    );
  });
});
