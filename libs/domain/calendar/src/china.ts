import days from 'chinese-days';

/** Noon, by the clock of the process: the library reads the local parts of a date, and of a text the day before where the zone is west of Greenwich. */
function noonOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

/** By the weekends, the holidays and the 调休 days of the country; where these are not known, by the weekends alone. */
export const isWorkdayInChina = (day: string): boolean => days.isWorkday(noonOf(day));

const FIRST_KNOWN_YEAR = 2004;
/** A year is known once its last holiday is. */
const isKnown = (year: number): boolean => days.getDayDetail(noonOf(`${year}-10-01`)).name.includes('国庆');

function lastKnownYear(): number {
  let year = FIRST_KNOWN_YEAR;
  while (isKnown(year + 1)) year += 1;
  return year;
}

/** The last year of which the holidays are known here: the State Council announces those of a year in the November before. */
export const LAST_KNOWN_YEAR = lastKnownYear();
