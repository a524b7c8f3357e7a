import { beyondTheCalendar, isWorkdayInChina, LAST_KNOWN_YEAR } from '#domain/calendar';
import { fault, type Fault } from './fault.js';
import { type WrittenRules } from './rules-of-year.js';

type Part = 'closed' | 'open';

/** A day that says nothing is a slip of the pen; one after the years that the calendar knows is held against nothing. */
export function closingFaults({ closingDays }: Partial<WrittenRules>, fiscalYear?: number): Fault[] {
  if (closingDays === undefined) return [];
  const { closed, open } = closingDays;
  const all = [...closed, ...open];
  return all.flatMap((day, nth) => {
    const part: Part = nth < closed.length ? 'closed' : 'open';
    const found = whatIsWrong(day, { part, isSecond: all.indexOf(day) < nth, fiscalYear });
    const path = ['closingDays', part, part === 'closed' ? nth : nth - closed.length];
    return found ? [fault(path, ...found)] : [];
  });
}

/** What to know of a year whose holidays nobody has named yet; it keeps nothing from being published. */
export function remarksOf({ closingDays }: Partial<WrittenRules>, fiscalYear: number): readonly Fault[] {
  const finding = beyondTheCalendar(`${fiscalYear}-01-01`);
  const named = [...(closingDays?.closed ?? []), ...(closingDays?.open ?? [])];
  if (finding === undefined || named.some((day) => day.startsWith(`${fiscalYear}-`))) return [];
  return [fault(['closingDays'], finding.zh, finding.en)];
}

interface Beside {
  readonly part: Part;
  readonly isSecond: boolean;
  readonly fiscalYear: number | undefined;
}

function whatIsWrong(
  day: string,
  { part, isSecond, fiscalYear }: Beside,
): readonly [zh: string, en: string] | undefined {
  if (isSecond) return [`${day} 已写过。`, `${day} is named already.`];
  const year = Number(day.slice(0, 4));
  // Targets of a year are approved from the end of the year before on; the rules may hold for later years, too.
  if (fiscalYear !== undefined && year < fiscalYear - 1)
    return [
      `${day} 早于 ${fiscalYear} 年度的办理时间，请检查年份。`,
      `${day} is before anything of ${fiscalYear} is done: look at the year.`,
    ];
  if (year > LAST_KNOWN_YEAR || isWorkdayInChina(day) === (part === 'closed')) return undefined;
  return part === 'closed'
    ? [`${day} 本来就是休息日，不必写。`, `Nobody works on ${day} anyway: leave it out.`]
    : [`${day} 本来就是工作日，不必写。`, `${day} is a working day anyway: leave it out.`];
}
