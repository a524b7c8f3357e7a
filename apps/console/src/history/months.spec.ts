import { describe, expect, it } from '@jest/globals';
import { byMonth } from './months.js';

describe('a history by months', () => {
  it('folds those in which nothing happened, over the end of a year too', () => {
    const days = ['2025-10-03', '2025-10-31', '2026-02-01', '2026-03-01', '2026-05-09'];
    expect(byMonth(days, (day) => day)).toEqual([
      { kind: 'busy', month: '2025-10', entries: ['2025-10-03', '2025-10-31'] },
      { kind: 'idle', from: '2025-11', to: '2026-01', count: 3 },
      { kind: 'busy', month: '2026-02', entries: ['2026-02-01'] },
      { kind: 'busy', month: '2026-03', entries: ['2026-03-01'] },
      { kind: 'idle', from: '2026-04', to: '2026-04', count: 1 },
      { kind: 'busy', month: '2026-05', entries: ['2026-05-09'] },
    ]);
    expect(byMonth([], String)).toEqual([]);
  });
});
