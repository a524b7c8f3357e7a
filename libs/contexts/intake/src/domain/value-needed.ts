import { type SettableField } from './fields.js';
import { type PrintedFinding } from './recorded-findings.js';

/** What is printed means two things, or nothing: the reading holds the likelier, which a person confirms or says the value instead. */
const NEEDED: ReadonlyMap<string, SettableField> = new Map([
  ['money-unit-differs', 'budget'],
  ['budget-in-words', 'budget'],
  ['fiscal-years-differ', 'fiscalYear'],
  ['fiscal-year-elsewhere', 'fiscalYear'],
  ['currency-unit-missing-here', 'currencyUnit'],
  ['currency-units-differ', 'currencyUnit'],
]);

/** The field without which a finding is not decided; nothing where it may stand as printed. */
export const valueNeeded = ({ code }: Pick<PrintedFinding, 'code'>): SettableField | undefined => NEEDED.get(code);
