import { describe, expect, it } from '@jest/globals';
import { timesIn } from './times.js';

describe('an instant', () => {
  // Already the next year in Shanghai, still the old one in Ürümqi's own time.
  const newYear = '2026-12-31T17:30:00.000Z';

  it.each([
    ['Asia/Shanghai', 'zh', ['2027/1/1', '2027/1/1 01:30', '2027-01-01']],
    ['Asia/Shanghai', 'en', ['01/01/2027', '01/01/2027, 01:30', '2027-01-01']],
    ['UTC', 'zh', ['2026/12/31', '2026/12/31 17:30', '2026-12-31']],
  ] as const)('is shown in the zone of the server: %s, %s', (zone, language, shown) => {
    const { dayOf, minuteOf, dateOf } = timesIn(zone, language);
    expect([dayOf(newYear), minuteOf(newYear), dateOf(newYear)]).toEqual(shown);
  });
});
