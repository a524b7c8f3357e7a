import { type SelfReport } from '#contexts/assessments/pure';
import { type Schemas } from '#platform/api-client';

export type Assessment = Schemas['Assessment'];
export type Content = Assessment['content'];
type Row = SelfReport['actuals'][number];

export const rowFields = ['actual', 'grade', 'score', 'notApplicable', 'notApplicableReason', 'reason'] as const;
export type RowField = (typeof rowFields)[number];
export const moneyFields = [
  ...(['budget', 'spent', 'reason', 'budgetAdjustedReason', 'overspentReason', 'notApplicableReason'] as const),
] as const;
export type MoneyField = (typeof moneyFields)[number];

/** What was typed, cell by cell; what is absent is empty. A row that does not apply has `yes` in its `notApplicable`. */
export type Cells = Readonly<Record<string, string>>;

export const rowCell = (indicatorId: string, field: RowField): string => `${indicatorId}.${field}`;
export const moneyCell = (field: MoneyField): string => `money.${field}`;
export const GOAL = 'goal';

const filled = (cells: Readonly<Record<string, string | undefined>>): Cells =>
  Object.fromEntries(Object.entries(cells).flatMap(([cell, text = '']) => (text === '' ? [] : [[cell, text]])));

/** A report as it stands on the form. The budget is the approved one until another is written. */
export function cellsOf({ budget }: Content, report: SelfReport | null | undefined): Cells {
  const { execution, goalReached, actuals = [] } = report ?? {};
  return filled({
    ...Object.fromEntries(moneyFields.map((field) => [moneyCell(field), execution?.[field]])),
    [moneyCell('budget')]: execution?.budget ?? budget,
    [GOAL]: goalReached,
    ...Object.fromEntries(actuals.flatMap((row) => Object.entries(cellsOfRow(row)))),
  });
}

function cellsOfRow({
  indicatorId,
  actual,
  qualitative,
  notApplicable,
  reason,
}: Row): Record<string, string | undefined> {
  return {
    [rowCell(indicatorId, 'actual')]: actual,
    [rowCell(indicatorId, 'grade')]: qualitative?.grade,
    [rowCell(indicatorId, 'score')]: qualitative?.score,
    [rowCell(indicatorId, 'notApplicable')]: notApplicable && 'yes',
    [rowCell(indicatorId, 'notApplicableReason')]: notApplicable?.reason,
    [rowCell(indicatorId, 'reason')]: reason,
  };
}

const FULL_WIDTH = /[０-９．－]/g;
const numeric = (cell: string): boolean => /\.(actual|score|budget|spent)$/.test(cell);

/** What is meant by what was typed: digits of an input method are digits, `480,000` is a number, spaces around are nothing. */
export function meant(cells: Cells, cell: string): string {
  const text = (cells[cell] ?? '').trim();
  if (!numeric(cell)) return text;
  const narrow = text.replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(narrow) ? narrow.replaceAll(',', '') : narrow;
}

/** All cells as they are meant. */
export const tidied = (cells: Cells): Cells =>
  Object.fromEntries(Object.keys(cells).map((cell) => [cell, meant(cells, cell)]));

/** The report that the form says, whether it can be sent or not; what was not typed is left out. */
export function reportOf({ indicators }: Content, cells: Cells): SelfReport {
  const money = filled(Object.fromEntries(moneyFields.map((field) => [field, meant(cells, moneyCell(field))])));
  const goalReached = meant(cells, GOAL);
  return {
    actuals: indicators.flatMap(({ indicatorId }) => rowOf(indicatorId, cells)),
    execution: { budget: '', spent: '', ...money },
    ...(goalReached === '' ? {} : { goalReached }),
  };
}

function rowOf(indicatorId: string, cells: Cells): Row[] {
  const at = (field: RowField): string => meant(cells, rowCell(indicatorId, field));
  if (at('notApplicable') !== '') return [{ indicatorId, notApplicable: { reason: at('notApplicableReason') } }];
  const [grade, score] = [at('grade'), at('score')];
  const row = {
    ...filled({ actual: at('actual'), reason: at('reason') }),
    ...(grade === '' && score === '' ? {} : { qualitative: { grade, score } }),
  };
  return Object.keys(row).length === 0 ? [] : [{ indicatorId, ...row }];
}
