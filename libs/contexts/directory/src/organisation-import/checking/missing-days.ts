import { type EntryKind, type Finding } from '../reading/entries.js';
import { placeOf, type Check, type Placed } from './check.js';
import { type Step } from './steps.js';

/** Said once of each kind: when what has no first day begins. */
export function missingDays(entries: readonly Placed[], { steps, firstDay, facts: { today } }: Check): Finding[] {
  const begins = (kind: EntryKind, what: Step['do']) => {
    const some = entries.filter((entry) => entry.kind === kind && entry.fields.startsOn === undefined);
    const without = new Set(some.map(placeOf));
    return steps.filter((step) => step.do === what && without.has(placeOf(step))).length;
  };
  const [units, appointments] = [begins('unit', 'register-unit'), begins('appointment', 'make-appointment')];
  return [
    ...(units > 0 ? [said('单位', 'units', units, firstDay)] : []),
    ...(appointments > 0 ? [said('任职', 'appointments', appointments, today)] : []),
  ];
}

const said = (zh: string, en: string, count: number, day: string): Finding => ({
  ...{ code: 'first-day-missing', severity: 'warning', field: 'startsOn' },
  zh: `有 ${count} 条新的${zh}没有起始日，按 ${day} 起登记。`,
  en: `New ${en} without a first day: ${count}; they begin on ${day}.`,
});
