import { describe, expect, it } from '@jest/globals';
import { sumOfYuan } from './yuan.js';

describe('sums of yuan', () => {
  it.each([
    [[], '0.00'],
    [['0.10', '0.20'], '0.30'],
    [['9007199254740993.05', '1'], '9007199254740994.05'],
    [['0.05', '-0.10'], '-0.05'],
  ])('are exact: %j is %s', (texts, sum) => expect(sumOfYuan(texts)).toBe(sum));
});
