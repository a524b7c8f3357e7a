import { describe, expect, it } from '@jest/globals';
import { searchOf, sortedBy, viewOf } from './view.js';

describe('a view', () => {
  it.each([
    '',
    'fiscalYear=2026&unit=307001',
    'advised=true&overdue=true&status=in-approval&step=%E4%B8%BB%E7%AE%A1%E9%83%A8%E9%97%A8%E5%AE%A1%E6%A0%B8',
    'asOf=2026-03-31&order=desc&sort=budget&text=%E9%81%93%E8%B7%AF+100%25',
  ])('is its URL: %s', (search) => expect(searchOf(viewOf(new URLSearchParams(search)))).toBe(search));

  it('passes over what is no filter', () =>
    expect(
      viewOf(
        new URLSearchParams(
          'fiscalYear=1&unit=30&status=gone&overdue=1&sort=__proto__&order=up&asOf=x&text=%20&step=&from=todo',
        ),
      ),
    ).toEqual({}));

  it('is sorted by a column, then the other way round, then as it comes', () => {
    const up = sortedBy({ unit: '307', sort: 'name', order: 'desc' }, 'budget');
    expect(up).toEqual({ unit: '307', sort: 'budget' });
    const down = sortedBy(up, 'budget');
    expect(down).toEqual({ unit: '307', sort: 'budget', order: 'desc' });
    expect(sortedBy(down, 'budget')).toEqual({ unit: '307' });
  });
});
