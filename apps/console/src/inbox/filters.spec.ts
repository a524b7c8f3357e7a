import { describe, expect, it } from '@jest/globals';
import { asking, filtersIn, isFiltered, saidFilters, sortingIn } from './filters.js';

const inUrl = (search: string) => filtersIn(new URLSearchParams(search));

describe('the filters of a box', () => {
  it('are what its URL says', () =>
    expect(inUrl('text=+人才 &year=2025&unit=307001&step=单位审核&overdue=true')).toEqual({
      ...{ text: '人才', fiscalYear: 2025, unit: '307001', step: '单位审核', overdue: 'true' },
    }));

  it('pass over what nobody can ask for', () => {
    expect(inUrl('year=1999&unit=30x&overdue=yes&text=  ')).toEqual({});
    expect(isFiltered(inUrl('sort=due'))).toBe(false);
  });

  it('sort by what there is, up unless it says down', () => {
    expect(sortingIn(new URLSearchParams('sort=budget&order=desc'))).toEqual({ sort: 'budget', order: 'desc' });
    expect(sortingIn(new URLSearchParams('sort=name'))).toEqual({ sort: 'name', order: 'asc' });
    expect(sortingIn(new URLSearchParams('sort=colour&order=desc'))).toEqual({});
  });

  it('change one by one, and leave out what is empty', () => {
    const asked = new URLSearchParams('text=人才&unit=307');
    expect(asking(asked, { unit: '', year: '2025' }).toString()).toBe(
      new URLSearchParams({ text: '人才', year: '2025' }).toString(),
    );
  });

  it('are said in words', () =>
    expect(saidFilters(inUrl('year=2025&text=人才&overdue=true'), ({ en }) => en)).toEqual([
      ...['Year 2025', 'Project 人才', 'Overdue only'],
    ]));
});
