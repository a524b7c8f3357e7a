export { isWorkdayInChina, LAST_KNOWN_YEAR } from './china.js';
export {
  beyondTheCalendar,
  isWorkingDay,
  workingDaysAfter,
  workingDaysBetween,
  type CalendarFinding,
  type ClosingDays,
} from './working-days.js';
