import { describe, expect, it } from '@jest/globals';
import { LAST_KNOWN_YEAR } from '#domain/calendar';
import { remarksOf } from './closing-faults.js';
import { faultsOf } from './faults.js';
import { written } from './rules-for-spec.js';

const told = (closed: readonly string[], open: readonly string[], fiscalYear?: number) =>
  faultsOf({ ...written, closingDays: { closed, open } }, fiscalYear).map(({ path, zh, en }) => {
    expect([zh, en]).toEqual([expect.stringMatching(/。$/), expect.stringMatching(/\.$/)]);
    return path;
  });

describe('the faults of closing days', () => {
  it('are none of a working day that is closed and a day off that is worked', () =>
    expect(told(['2026-03-09'], ['2026-03-08', '2026-10-01'], 2026)).toEqual([]));

  it('are days that say nothing, that are named twice, or that are none', () => {
    expect(told(['2026-03-08', '2026-10-01'], ['2026-03-09', '2026-02-14'])).toEqual([
      'closingDays · closed · 第 1 项 item 1',
      'closingDays · closed · 第 2 项 item 2',
      'closingDays · open · 第 1 项 item 1',
      'closingDays · open · 第 2 项 item 2',
    ]);
    expect(told(['2026-03-09', '2026-03-09'], ['2026-03-09'])).toEqual([
      'closingDays · closed · 第 2 项 item 2',
      'closingDays · open · 第 1 项 item 1',
    ]);
    expect(told(['2026-02-30'], ['3月8日'])).toEqual([
      'closingDays · closed · 第 1 项 item 1',
      'closingDays · open · 第 1 项 item 1',
    ]);
  });

  it('are days before anything of the year is done, where the year is known', () => {
    expect(told(['2024-03-11', '2025-11-03'], [], 2026)).toEqual(['closingDays · closed · 第 1 项 item 1']);
    expect(told(['2024-03-11'], [])).toEqual([]);
  });

  it('are none of a year that the calendar does not know yet, which they are there to make up for', () =>
    expect(
      told([`${LAST_KNOWN_YEAR + 1}-01-01`, `${LAST_KNOWN_YEAR + 1}-01-02`], [`${LAST_KNOWN_YEAR + 1}-01-03`]),
    ).toEqual([]));
});

describe('what to know of a year', () => {
  it('is that its holidays are not known yet, until the rules name them', () => {
    const next = LAST_KNOWN_YEAR + 1;
    expect(remarksOf(written, LAST_KNOWN_YEAR)).toEqual([]);
    expect(remarksOf(written, next)).toMatchObject([
      { path: 'closingDays', zh: expect.stringContaining(String(next)) },
    ]);
    expect(remarksOf({ ...written, closingDays: { closed: [`${next}-01-01`], open: [] } }, next)).toEqual([]);
  });
});
