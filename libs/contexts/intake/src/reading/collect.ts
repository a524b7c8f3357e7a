import { exact, twoPlaces } from '#domain/kernel';
import { type TableDraft, emptyTable } from './draft.js';
import { finding, type Remark } from './findings.js';
import { isFooter, isTotal, takeFrontMatter } from './front-matter.js';
import { type Line } from '../carriers/carrier.js';
import { placeHead, startProject } from './place-head.js';
import { type Head, readHead } from './read-head.js';
import { type ReadRow, readRow } from './read-row.js';

/** Goes through the lines once; what belongs to which project is decided by what each line carries, as printed. */
export function collect(lines: readonly Line[], weightTotal: string): TableDraft {
  const table = emptyTable(weightTotal);
  for (const line of lines) {
    const row = readRow(line.cells);
    if (row) takeRow(table, line, row);
    else {
      table.otherLines.push({ line: line.line, raw: line.raw });
      if (!takeFrontMatter(table, line)) takeOtherLine(table, line);
    }
  }
  return table;
}

function takeRow(table: TableDraft, line: Line, row: ReadRow): void {
  placeHead(table, line, readHead(row.head), true);
  const project = table.projects.at(-1) ?? startProject(table, line.line, {});
  project.indicators.push({ ...row.indicator, line: line.line, raw: line.raw });
  const place = { line: line.line, project: table.projects.length - 1 };
  const remarks = [...row.remarks, ...missingIn(row), ...movedIn(row, table.columns)];
  table.findings.push(...remarks.map(([code, values]) => finding(code, place, values)));
}

const mayLack = { value: 'value-missing', weight: 'weight-missing', direction: 'direction-missing' } as const;

const missingIn = ({ indicator }: ReadRow): Remark[] =>
  (['value', 'weight', 'direction'] as const).flatMap((key) => (indicator[key] === null ? [[mayLack[key]]] : []));

const movedIn = ({ placed }: ReadRow, columns: TableDraft['columns']): Remark[] =>
  columns !== null && placed.some(([heading, cell]) => columns.get(heading) !== cell.column) ? [['cells-moved']] : [];

/** A line without indicator: a total, a unit, a project whose indicators follow, or the rest of a goal. */
function takeOtherLine(table: TableDraft, line: Line): void {
  if (isFooter(line)) return;
  const head = readHead(line.cells);
  if (head.names.some(isTotal) || takeOwner(table, line, head) || placeHead(table, line, head, false)) return;
  const text = line.cells.map((cell) => cell.text).join(' ');
  table.findings.push(finding('line-not-understood', { line: line.line, project: null }, { text }));
}

/** A department or unit on a line of its own, with or without its total. */
function takeOwner(table: TableDraft, line: Line, { department, unit, names, goals, budget }: Head): boolean {
  if (names.length + goals.length > 0) return false;
  if (department)
    takeDepartment(table, line, { ...department, budget: budget === null ? null : twoPlaces(exact(budget)) });
  if (unit) takeUnit(table, line, unit, budget);
  return department !== null || unit !== null;
}

function takeDepartment(table: TableDraft, line: Line, department: NonNullable<TableDraft['department']>): void {
  const { code, name, budget } = department;
  const known = (table.department ??= department);
  if (known.code === code && known.budget === budget) return;
  table.findings.push(finding('department-repeated', { line: line.line, project: null }, { text: `${code}-${name}` }));
}

function takeUnit(table: TableDraft, line: Line, unit: NonNullable<Head['unit']>, budget: string | null): void {
  table.nextUnit = { ...unit, line: line.line };
  if (budget !== null) table.unitTotals.push({ code: unit.code, budget, line: line.line });
}
