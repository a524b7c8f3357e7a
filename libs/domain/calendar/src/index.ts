export { isWorkdayInChina, LAST_KNOWN_YEAR } from './china.js';
export {
  beyondTheCalendar,
  isWorkingDay,
  workingDaysAfter,
  type CalendarFinding,
  type ClosingDays,
} from './working-days.js';
