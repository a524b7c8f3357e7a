import { expect, it } from '@jest/globals';
import { Floods } from './floods.js';

it('of each sender one a minute is told, with how many were left out before it', () => {
  const floods = new Floods();
  expect([0, 1, 59_999].map((now) => floods.leftOut('10.0.0.1', now))).toEqual([0, undefined, undefined]);
  expect(floods.leftOut('10.0.0.2', 5)).toBe(0);
  expect([60_000, 60_001, 120_000].map((now) => floods.leftOut('10.0.0.1', now))).toEqual([2, undefined, 1]);
});
