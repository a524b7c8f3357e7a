import { describe, expect, it } from '@jest/globals';
import { dayAfter, daysFrom, lastAt } from './days.js';

describe('days', () => {
  it('are counted over months, leap days and ends of years', () => {
    expect(dayAfter('2024-02-28', 2)).toBe('2024-03-01');
    expect(dayAfter('2025-12-31', 1)).toBe('2026-01-01');
    expect(daysFrom('2024-02-28', '2025-02-28')).toBe(366);
    expect(daysFrom('2026-03-01', '2026-03-01')).toBe(0);
  });

  it('and positions have a last event', () => {
    const events = [
      { position: '5', day: '2026-01-05' },
      { position: '90', day: '2026-02-01' },
      { position: '100', day: '2026-02-01' },
    ];
    const asked = ['2026-01-04', '2026-01-31', '2026-02-01', '@4', '@5', '@99', '@1000'];
    expect(asked.map((moment) => lastAt(events, moment))).toEqual([-1, 0, 2, -1, 0, 1, 2]);
  });
});
