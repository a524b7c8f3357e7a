import { exact, sum, type Exact } from '#domain/kernel';
import { type Cell, type Line } from '#platform/sheets';
import { weightTotalOf } from './check-projects.js';
import { addRow, collectLine, keepOther, missingIn, notUnderstood, takeOwner, takeTotal } from './collect.js';
import { type TableDraft } from './draft.js';
import { hasMoved, underHeadings, weightIn, type Cells, type UnderHeadings } from './fit.js';
import { isFooter, isTotal } from './front-lines.js';
import { knownHead, markOf, placeKnownHead } from './known-head.js';
import { type Columns } from './map-columns.js';
import { moneyIn } from './money.js';
import { say, sayOfTable } from './place-head.js';
import { ownerOf } from './read-head.js';
import { codedUnitIn } from './unit-code-in.js';
import { readCells, type Levels } from './read-cells.js';
import { readRow } from './read-row.js';
import { isLabelled } from './forms/labels.js';
import { type Headings } from './headings.js';
import { aboveHeadings, type Section } from './sections.js';
import { type Field, type IndicatorRow } from './table-reading.js';

/** What is known while the rows of a table are read one after the other. */
export interface Run {
  readonly table: TableDraft;
  readonly columns: Columns;
  above: Levels;
  readonly carried: Line[];
  weights: Exact;
  /** Points printed with a level, of each project. */
  readonly points: {
    readonly project: number;
    readonly level1: string;
    readonly points: string;
    readonly line: Line;
  }[];
}

const NOTHING: Levels = { level1: null, level2: null };

export const runOf = (table: TableDraft, columns: Columns): Run => ({
  table,
  columns,
  above: NOTHING,
  carried: [],
  weights: exact('0'),
  points: [],
});

/** Reads a table by its headings; a row whose cells have moved is read by what they hold, and asked about. */
export function collectByHeadings(
  table: TableDraft,
  section: Section,
  { columns, headings }: { readonly columns: Columns; readonly headings: Headings },
): void {
  const run = runOf(table, columns);
  const labels = new Set(aboveHeadings(section).filter((line) => isLabelled(line, headings)));
  for (const line of section.lines) {
    if (section.front.has(line) || labels.has(line)) keepOther(table, line);
    else takeLine(run, line);
  }
  finish(run);
}

function takeLine(run: Run, line: Line): void {
  const { table, columns } = run;
  const under = underHeadings(line, columns);
  if (isFooter(line)) keepOther(table, line);
  else if (hasMoved(line, columns) && readRow(line.cells) !== null) takeMoved(run, line);
  else if (holdsIndicator(under)) {
    if (holdsHead(run, under) && placeKnownHead(table, line, under.cells)) run.above = NOTHING;
    takeIndicator(run, line, under);
  } else {
    keepOther(table, line);
    takeHeadLine(run, line, under);
  }
}

const OF_HEAD: readonly Field[] = ['department', 'unit', 'unitCode', 'project', 'projectCode', 'budget', 'annualGoal'];
/** The rows of a project after its first hold nothing of its head. */
const holdsHead = ({ table }: Run, { cells }: UnderHeadings): boolean =>
  table.projects.length === 0 || OF_HEAD.some((field) => cells[field] !== undefined);

const OF_INDICATOR: readonly Field[] = ['level2', 'level3', 'operator', 'value'];
export const holdsIndicator = ({ cells }: UnderHeadings): boolean =>
  OF_INDICATOR.some((field) => cells[field] !== undefined) ||
  (cells.level1 !== undefined && !isTotal(cells.level1.text));

/** A row whose cells do not stand under the headings, by what they hold. */
export function takeMoved(run: Run, line: Line): void {
  const { table } = run;
  collectLine(table, line);
  say({ table, line }, 'row-off-headings', {});
  const { level1 = null, level2 = null } = table.projects.at(-1)?.indicators.at(-1) ?? {};
  run.above = { level1, level2 };
}

/** A row of indicators of the project that is being read. */
export function takeIndicator(run: Run, line: Line, { cells, beyond }: UnderHeadings): void {
  const { table, columns } = run;
  const { indicator, remarks, carried, points } = readCells(cells, run.above, table.current.fiscalYear);
  addRow(table, line, indicator);
  const { level1, level2 } = indicator;
  run.above = { level1, level2 };
  if (indicator.weight !== null) run.weights = run.weights.plus(exact(indicator.weight));
  if (carried) run.carried.push(line);
  if (points !== null && level1 !== null) run.points.push({ project: table.projects.length - 1, level1, points, line });
  const missing = missingIn({ indicator }).filter(([code]) => code !== 'direction-missing' || hasDirection(columns));
  for (const [code, values = {}, mend] of [...remarks, ...missing]) say({ table, line }, code, values, mend);
  for (const { text } of beyond) say({ table, line }, 'cells-left-over', { text });
}

const hasDirection = ({ fields }: Columns): boolean => fields.includes('direction');

/** A line without indicator: a total, a unit, or a project whose indicators follow. */
function takeHeadLine(run: Run, line: Line, { cells }: UnderHeadings): void {
  const { table } = run;
  const head = knownHead(cells);
  if (takeOwner(table, line, head) || takeUnitRow(table, line, cells)) return;
  const total = line.cells.find(({ text }) => isTotal(text));
  if (total) takeTotalLine(run, line, { cells, total });
  else if (headsProject(cells)) placeKnownHead(table, line, cells);
  else if (namesUnit(table, line, cells)) table.nextUnit = markOf(cells, head, line);
  else notUnderstood(table, line);
}

/** 415001-某局 on a row of its own above its projects, in whatever column. */
function takeUnitRow(table: TableDraft, line: Line, { budget, annualGoal, projectCode }: Cells): boolean {
  const [first, ...others] = line.cells;
  if (!first || annualGoal || projectCode || others.some((cell) => cell !== budget)) return false;
  const owner = ownerOf([first]) ?? { unit: codedUnitIn(first.text) };
  const none = { names: [], goals: [], department: null, unit: null };
  return takeOwner(table, line, { ...none, ...owner, budget: budget ? moneyIn(budget.text) : null });
}

const headsProject = ({ project, annualGoal, budget, unit }: Cells): boolean =>
  project !== undefined || annualGoal !== undefined || (budget !== undefined && !unit);

const namesUnit = ({ unitNames }: TableDraft, { cells: printed }: Line, { unit }: Cells): boolean =>
  unit !== undefined && (printed.length > 1 || unitNames.has(unit.text));

/** A sum of amounts is compared in the end, a sum of weights at once: with the project's, or with all. */
export function takeTotalLine(
  { table, weights }: Run,
  line: Line,
  { cells, total }: { cells: Cells; total: Cell },
): void {
  takeTotal(table, line, { names: [total.text], budget: knownHead(cells).budget });
  const printed = cells.weight ? weightIn(cells.weight.text) : null;
  if (printed === null) return;
  const own = weightTotalOf(table.projects.at(-1)?.indicators ?? []);
  if (!exact(own).eq(exact(printed)) && !weights.eq(exact(printed)))
    say({ table, line }, 'weight-total-differs', { printed, sum: own });
}

/** What is said once of many rows. */
export function finish({ table, carried, points }: Run): void {
  const [first] = carried;
  if (first) sayOfTable({ table, line: first }, 'levels-carried', { count: carried.length, line: first.line });
  const said = new Set<string>();
  for (const { project, level1, points: printed, line } of points) {
    const key = `${project} ${level1} ${printed}`;
    if (said.has(key)) continue;
    said.add(key);
    const rows = table.projects[project]?.indicators ?? [];
    const total = weightOf(rows, level1);
    if (!total.eq(exact(printed)))
      sayOfTable({ table, line }, 'level-points-differ', { level1, points: printed, sum: total.toFixed() });
  }
}

const weightOf = (rows: readonly IndicatorRow[], level1: string) =>
  sum(rows.flatMap((row) => (row.level1 === level1 ? (row.weight ?? []) : [])));
