import { type EntryKind, type Finding } from '../reading/entries.js';
import { placeOf, type Placed } from './check.js';
import { type Step } from './steps.js';

/** Said once of each kind: what begins without a first day begins today. */
export function missingDays(entries: readonly Placed[], steps: readonly Step[], today: string): Finding[] {
  const begins = (kind: EntryKind, what: Step['do']) => {
    const some = entries.filter((entry) => entry.kind === kind && entry.fields.startsOn === undefined);
    const without = new Set(some.map(placeOf));
    return steps.filter((step) => step.do === what && without.has(placeOf(step))).length;
  };
  const [units, appointments] = [begins('unit', 'register-unit'), begins('appointment', 'make-appointment')];
  return [
    ...(units > 0 ? [said('单位', 'units', units, today)] : []),
    ...(appointments > 0 ? [said('任职', 'appointments', appointments, today)] : []),
  ];
}

const said = (zh: string, en: string, count: number, today: string): Finding => ({
  ...{ code: 'first-day-missing', severity: 'warning', field: 'startsOn' },
  zh: `有 ${count} 条新的${zh}没有起始日，按今天（${today}）登记。`,
  en: `New ${en} without a first day: ${count}; they begin today (${today}).`,
});
