import { type PrintedTotal, type TableDraft } from './draft.js';
import { type Remark } from './findings.js';
import { isFooter, isTotal } from './front-lines.js';
import { settled, type Money } from './money.js';
import { type Section } from './sections.js';
import { type Line } from '#platform/sheets';
import { placeHead, say, sayOfTable, startProject } from './place-head.js';
import { type Head, readHead } from './read-head.js';
import { type ReadRow, readRow } from './read-row.js';

/** Reads a table by what its cells hold; what belongs to which project is decided by what each line carries, as printed. */
export function collect(table: TableDraft, { lines, front }: Pick<Section, 'lines' | 'front'>): void {
  for (const line of lines) {
    if (front.has(line)) keepOther(table, line);
    else collectLine(table, line);
  }
}

/** One line by its content. */
export function collectLine(table: TableDraft, line: Line): void {
  const row = readRow(line.cells);
  if (row) takeRow(table, line, row);
  else {
    keepOther(table, line);
    takeOtherLine(table, line);
  }
}

export function keepOther(table: TableDraft, { line, raw }: Line): void {
  const { sheet } = table.current;
  table.otherLines.push({ ...(sheet === undefined ? {} : { sheet }), line, raw });
}

function takeRow(table: TableDraft, line: Line, row: ReadRow): void {
  placeHead(table, line, readHead(row.head), true);
  addRow(table, line, row.indicator);
  const remarks = [...row.remarks, ...missingIn(row), ...movedIn(row, table.current.columns)];
  for (const [code, values = {}, mend] of remarks) say({ table, line }, code, values, mend);
}

/** The row with the project that is being read. */
export function addRow(table: TableDraft, { line, raw }: Line, indicator: ReadRow['indicator']): void {
  const project = table.projects.at(-1) ?? startProject(table, line, {});
  const { level1, level2, level3, operator, value, unit, weight, direction } = indicator;
  // Written out: a spread of eight fields costs more than all else that is done for a row here.
  project.indicators.push({ level1, level2, level3, operator, value, unit, weight, direction, line, raw });
}

const mayLack = { value: 'value-missing', weight: 'weight-missing', direction: 'direction-missing' } as const;

export const missingIn = ({ indicator }: Pick<ReadRow, 'indicator'>): Remark[] =>
  (['value', 'weight', 'direction'] as const).flatMap((key) => (indicator[key] === null ? [[mayLack[key]]] : []));

const movedIn = ({ placed }: ReadRow, columns: ReadonlyMap<string, number> | null): Remark[] =>
  columns !== null && placed.some(([heading, cell]) => columns.get(heading) !== cell.column) ? [['cells-moved']] : [];

/** A line without indicator: a total, a unit, a project whose indicators follow, or the rest of a goal. */
function takeOtherLine(table: TableDraft, line: Line): void {
  if (isFooter(line)) return;
  const head = readHead(line.cells);
  if (takeTotal(table, line, head) || takeOwner(table, line, head) || placeHead(table, line, head, false)) return;
  notUnderstood(table, line);
}

export function notUnderstood(table: TableDraft, line: Line): void {
  const text = line.cells.map((cell) => cell.text).join(' ');
  sayOfTable({ table, line }, 'line-not-understood', { text });
}

/** A sum is no project; where it has an amount, that is compared in the end. */
export function takeTotal(table: TableDraft, line: Line, { names, budget }: Pick<Head, 'names' | 'budget'>): boolean {
  const text = names.find(isTotal);
  if (text === undefined) return false;
  if (budget) table.totals.push({ text, ...printedTotal(table, line, budget) });
  return true;
}

function printedTotal(table: TableDraft, { line }: Line, budget: Money): Omit<PrintedTotal, 'text'> {
  const { sheet, currencyUnit: tableUnit } = table.current;
  const { amount, currencyUnit } = settled(budget, tableUnit);
  return { line, amount, currencyUnit, ...(sheet === undefined ? {} : { sheet }) };
}

/** A department or unit on a line of its own, with or without its total. */
export function takeOwner(table: TableDraft, line: Line, head: Omit<Head, 'budgetText' | 'projectCode'>): boolean {
  const { department, unit, names, goals, budget } = head;
  if (names.length + goals.length > 0) return false;
  if (department) takeDepartment(table, line, department, budget);
  if (unit) takeUnit(table, line, unit, budget);
  return department !== null || unit !== null;
}

export function takeDepartment(
  table: TableDraft,
  line: Line,
  named: { readonly code: string; readonly name: string },
  money: Money | null,
): void {
  const budget = money && settled(money, table.current.currencyUnit).amount;
  const known = (table.department ??= { ...named, budget });
  table.departmentUnit ??= table.current.currencyUnit;
  if (known.code === named.code && (known.budget === budget || budget === null)) return;
  sayOfTable({ table, line }, 'department-repeated', { text: `${named.code}-${named.name}` });
}

function takeUnit(table: TableDraft, line: Line, unit: NonNullable<Head['unit']>, budget: Money | null): void {
  table.nextUnit = { ...unit, line: line.line };
  if (budget) table.unitTotals.push({ code: unit.code, text: unit.code, ...printedTotal(table, line, budget) });
}
