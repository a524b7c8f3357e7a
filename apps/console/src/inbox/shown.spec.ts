import { describe, expect, it } from '@jest/globals';
import { money } from './shown.js';

describe('yuan', () => {
  it.each([
    ['0.00', '0.00'],
    ['999', '999'],
    ['1535184.00', '1,535,184.00'],
    ['9007199254740993.05', '9,007,199,254,740,993.05'],
  ])('are shown as they are, with separators: %s', (yuan, shown) => {
    expect(money(yuan)).toBe(shown);
  });
});
