import { expect, it } from '@jest/globals';
import { InRegion } from './in-region.js';

it.each([
  ['Asia/Shanghai', '2026-03-31', '2026-03-31T16:00:00.000Z'],
  ['Pacific/Kiritimati', '2026-03-31', '2026-03-31T10:00:00.000Z'],
  ['Etc/GMT+12', '2026-12-31', '2027-01-01T12:00:00.000Z'],
  ['Asia/Kathmandu', '2026-03-31', '2026-03-31T18:15:00.000Z'],
  // The night in which clocks go back is an hour longer.
  ['Europe/Berlin', '2026-10-25', '2026-10-25T23:00:00.000Z'],
])('a day in %s is over when the next one begins there', (zone, day, end) => {
  const here = new InRegion('511124', zone);
  expect(here.endOf(day).toISOString()).toBe(end);
});
