import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

describe('what is random in a spec', () => {
  it('is drawn from the seed of the run, without a word of the spec', () => {
    const seed = Number(process.env['JIXIAO_SEED']);
    expect(Number.isSafeInteger(seed)).toBe(true);
    expect(fc.readConfigureGlobal()).toEqual({ seed });
    const drawn = fc.sample(fc.integer(), 20);
    expect(fc.sample(fc.integer(), 20)).toEqual(drawn);
    expect(fc.sample(fc.integer(), { seed: seed + 1, numRuns: 20 })).not.toEqual(drawn);
  });
});
