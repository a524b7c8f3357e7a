import { type Schemas } from '#platform/api-client';
import { type Row, type View } from './view.js';

type Then = Schemas['TargetTableRow'];

/** The same view of a day in the past: what the API narrows of today is narrowed here. Nobody knows any more what was late then. */
export const asOfRows = (table: readonly Then[], view: View): readonly Row[] =>
  table
    .filter((row) => isIn(row, view))
    .map(
      ({ targetId, fiscalYear, unit, name, budget, indicatorCount, weightTotal, status, round, step, stepName }) => ({
        ...{ targetId, fiscalYear, unit, name, budget, indicatorCount, weightTotal, status, round, overdue: false },
        ...(step === null ? {} : { step }),
        ...(stepName === null ? {} : { stepName }),
      }),
    )
    .sort(orderOf(view));

const isIn = (row: Then, { status, step, text }: View): boolean =>
  (status === undefined || row.status === status) &&
  (step === undefined || row.stepName === step) &&
  (text === undefined || row.name.toLowerCase().includes(text.toLowerCase()));

const cents = ({ budget }: Row): bigint => BigInt(budget.replace('.', ''));
const compare = <Key>(a: Key, b: Key): number => (a < b ? -1 : a > b ? 1 : 0);

function orderOf({ sort, order }: View): (a: Row, b: Row) => number {
  const way = order === 'desc' ? -1 : 1;
  if (sort === 'budget') return (a, b) => way * compare(cents(a), cents(b));
  if (sort === 'name') return (a, b) => way * a.name.localeCompare(b.name, 'zh');
  return (a, b) => way * compare(a.unit, b.unit);
}
