import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import {
  beyondTheCalendar,
  isWorkdayInChina,
  LAST_KNOWN_YEAR,
  workingDaysAfter,
  workingDaysBetween,
} from '#domain/calendar';

const none = { closed: [], open: [] };

describe('a working day', () => {
  it.each([
    ['2026-01-01', false, 'New Year'],
    ['2026-01-04', true, 'the Sunday that makes up for it'],
    ['2026-02-14', true, 'the Saturday that makes up for the Spring Festival'],
    ['2026-02-23', false, 'the last Monday of the Spring Festival'],
    ['2026-02-24', true, 'the day after it'],
    ['2020-01-31', false, 'a Friday, by which the Spring Festival of 2020 was lengthened'],
    ['2026-03-09', true, 'a Monday'],
    ['2026-03-08', false, 'a Sunday'],
  ])('%s: %s, %s', (day, works) => expect(isWorkdayInChina(day)).toBe(works));

  it('is the same wherever the program runs', () => {
    const ask =
      "import('#domain/calendar').then(({ workingDaysAfter }) => process.stdout.write(workingDaysAfter('2026-03-06', 1, { closed: [], open: [] })))";
    const options = ['--conditions=source', '--import', './test/setup/typescript.mjs', '-e', ask];
    for (const TZ of ['America/Los_Angeles', 'Asia/Shanghai'])
      expect(execFileSync(process.execPath, options, { env: { ...process.env, TZ }, encoding: 'utf8' })).toBe(
        '2026-03-09',
      );
  });
});

describe('the working days after a day', () => {
  it.each([
    ['2026-03-05', 0, '2026-03-05'],
    ['2026-03-05', 1, '2026-03-06'],
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-09-24', 5, '2026-10-09'],
    ['2025-12-31', 1, '2026-01-04'],
    ['2024-02-28', 1, '2024-02-29'],
  ])('%s + %i is %s', (day, count, due) => expect(workingDaysAfter(day, count, none)).toBe(due));

  it.each([
    ['2026-02-13', '2026-02-24', 2],
    ['2026-03-06', '2026-03-09', 1],
    ['2026-03-07', '2026-03-08', 0],
    ['2026-03-09', '2026-03-09', 0],
  ])('from %s to %s are %i', (from, to, count) => expect(workingDaysBetween(from, to, none)).toBe(count));

  it('leave out what the region closes, and count what it opens', () => {
    const closed = ['2026-03-09', '2026-03-10'];
    expect(workingDaysAfter('2026-03-06', 1, { closed, open: [] })).toBe('2026-03-11');
    expect(workingDaysAfter('2026-03-06', 1, { closed, open: ['2026-03-07'] })).toBe('2026-03-07');
  });

  it('are told in words where the holidays are not known yet, and come all the same', () => {
    const beyond = `${LAST_KNOWN_YEAR + 1}-01-04`;
    expect(LAST_KNOWN_YEAR).toBe(2026);
    expect(beyondTheCalendar(`${LAST_KNOWN_YEAR}-12-31`)).toBeUndefined();
    expect(beyondTheCalendar(beyond)).toEqual({
      code: 'beyond-the-calendar',
      zh: expect.stringContaining(`${LAST_KNOWN_YEAR + 1} 年的节假日`),
      en: expect.stringContaining(`holidays of ${LAST_KNOWN_YEAR + 1}`),
    });
    expect(workingDaysAfter('2026-12-31', 1, none)).toBe('2027-01-01');
    expect(workingDaysAfter('2026-12-31', 1, { closed: ['2027-01-01'], open: [] })).toBe('2027-01-04');
  });
});
