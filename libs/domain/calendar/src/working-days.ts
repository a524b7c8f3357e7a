import { isWorkdayInChina, LAST_KNOWN_YEAR } from './china.js';

/** What a region does beside the calendar of the country, day by day (`2026-03-09`): on which days it is closed, on which it works. */
export interface ClosingDays {
  readonly closed: readonly string[];
  readonly open: readonly string[];
}

const DAY = 86_400_000;
const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);

export const isWorkingDay = (day: string, { closed, open }: ClosingDays): boolean =>
  open.includes(day) || (!closed.includes(day) && isWorkdayInChina(day));

/** The day by which it has to be done: the `count`th working day after that day; the day itself for none. */
export function workingDaysAfter(day: string, count: number, closing: ClosingDays): string {
  let due = day;
  for (let left = count; left > 0;) {
    due = dayAfter(due);
    if (isWorkingDay(due, closing)) left -= 1;
  }
  return due;
}

/** How many working days come after one day, up to another one. */
export function workingDaysBetween(from: string, to: string, closing: ClosingDays): number {
  let count = 0;
  for (let day = from; day < to;) {
    day = dayAfter(day);
    if (isWorkingDay(day, closing)) count += 1;
  }
  return count;
}

/** What to be told of a day after the last year of which the holidays are known; nothing of an earlier one. */
export interface CalendarFinding {
  readonly code: 'beyond-the-calendar';
  readonly zh: string;
  readonly en: string;
}

export function beyondTheCalendar(day: string): CalendarFinding | undefined {
  const year = Number(day.slice(0, 4));
  if (year <= LAST_KNOWN_YEAR) return undefined;
  return {
    code: 'beyond-the-calendar',
    zh: `${year} 年的节假日和调休尚未收录（收录到 ${LAST_KNOWN_YEAR} 年），工作日只按周一至周五计算。请升级程序，或在规则的 closingDays 中写明休息日和上班日。`,
    en: `The holidays of ${year} are not known here (those up to ${LAST_KNOWN_YEAR} are): working days are Monday to Friday. Upgrade the program, or name the days in closingDays of the rules.`,
  };
}
