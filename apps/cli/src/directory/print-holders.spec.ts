import { expect, it } from '@jest/globals';
import { printHolders } from './print-holders.js';

it('of a day on which nobody was on record says so, and why posts that begin earlier are not there', () => {
  expect(printHolders([], '2026-07-03')).toMatch(/2026-07-03 没有看得到的任职.*recorded later is not in it/);
  expect(printHolders([])).toMatch(/今天没有.*today/);
});
