import { describe, expect, it } from '@jest/globals';
import { daysOf, lastDay } from './days-of.js';

const open = { startsOn: '2026-01-01', endsOn: null, actsFrom: null, actsTo: null };

describe('the days of a post', () => {
  it.each([
    ['one without an end', open, 'from 2026-01-01'],
    ['one that ended', { ...open, endsOn: '2026-06-30' }, '2026-01-01 to 2026-06-30'],
    [
      'a deputy’s, within the post',
      { ...open, actsFrom: '2026-03-02', actsTo: '2026-03-13' },
      '2026-03-02 to 2026-03-13',
    ],
    [
      'a deputy’s whose post ends first',
      { ...open, endsOn: '2026-03-05', actsFrom: '2026-03-02', actsTo: '2026-03-13' },
      '2026-03-02 to 2026-03-05',
    ],
    ['one that was taken back', { ...open, endsOn: '2025-12-31' }, 'never held'],
  ])('are said of %s', (_, post, en) => expect(daysOf(post).en).toBe(en));

  it('have no last one where neither ends', () => expect(lastDay(open)).toBeNull());
});
