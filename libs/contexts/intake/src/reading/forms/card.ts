import { type Cell, type Line } from '#platform/sheets';
import { finish, holdsIndicator, runOf, takeIndicator, takeMoved, takeTotalLine, type Run } from '../by-headings.js';
import { keepOther, notUnderstood } from '../collect.js';
import { type TableDraft } from '../draft.js';
import { FIELD_NAMES } from '../field-names.js';
import { hasMoved, underHeadings } from '../fit.js';
import { isFooter, isTotal } from '../front-lines.js';
import { type Headings } from '../headings.js';
import { knownHead, markOf, sayOfHead, takeDepartmentCell } from '../known-head.js';
import { type Columns } from '../map-columns.js';
import { settled, sumInYuan, yuanOf } from '../money.js';
import { say, startWith } from '../place-head.js';
import { readRow } from '../read-row.js';
import { aboveHeadings, type Section } from '../sections.js';
import { type Field } from '../table-reading.js';
import { keyword } from '../words.js';
import { type FormReader } from './form-reader.js';
import { labelsIn, type Labels } from './labels.js';

/** 项目支出绩效目标表: one project a page, labels and values side by side, its indicators below. */
export const card: FormReader = {
  id: 'project-target-card',
  name: '项目支出绩效目标表',
  confidenceIn: (section, headings) => {
    const fields = new Set(section.block?.cells.map(({ known }) => known?.field));
    if (!section.block || fields.has('project') || !fields.has('level3')) return 0;
    const { cells } = labelsIn(aboveHeadings(section), headings);
    if (!cells.project) return 0;
    const found = [cells.unit, cells.budget, cells.annualGoal].filter((cell) => cell !== undefined).length;
    return [0.5, 0.7, 0.85, 1][found] ?? 0;
  },
  mapped: (columns) => ofIndicators(columns),
  collect: (table, section, { columns, headings }) => {
    collectCard(table, section, { columns, headings });
    return 'headings';
  },
};

const OF_HEAD: ReadonlySet<Field> = new Set([
  'department',
  'unit',
  'unitCode',
  'project',
  'projectCode',
  'budget',
  'annualGoal',
]);

/** What heads a page stands beside its label: a column of the indicators is none of it. */
function ofIndicators(columns: Columns): Columns {
  const left = (field: Field | null | undefined) => (field && OF_HEAD.has(field) ? null : field);
  return {
    ...columns,
    columns: columns.columns.map((column) => ({ ...column, field: left(column.field) ?? null })),
    fields: columns.fields.map(left),
  };
}

function collectCard(
  table: TableDraft,
  section: Section,
  { columns, headings }: { columns: Columns; headings: Headings },
): void {
  const head = aboveHeadings(section);
  const ofHead = new Set(head);
  const run = runOf(table, columns);
  startCard(table, head[0] ?? section.lines[0], labelsIn(head, headings));
  let ofLater: Line | null = null;
  for (const line of section.lines) {
    const isFront = section.front.has(line);
    if (isFront) ofLater = laterOnly(line, ofLater);
    if (isFront || ofHead.has(line) || ofLater) keepOther(table, line);
    else takeLine(run, line, section);
    if (ofLater === line) say({ table, line }, 'long-term-left-out', {});
  }
  finish(run);
}

function takeLine(run: Run, line: Line, section: Section): void {
  if (isOff(line, section, run.columns) && readRow(line.cells) !== null) takeMoved(run, line);
  else takeRow(run, line);
}

/** Cells that have moved, or of which some are missing where only those that are there have a place. */
const isOff = (line: Line, { loose }: Section, columns: Columns): boolean =>
  hasMoved(line, columns) || (loose === true && line.cells.length !== columns.columns.length);

/** Indicators of more years than one have headings of their own above those of the year; they are no part of its target. */
function laterOnly(line: Line, before: Line | null): Line | null {
  const words = line.cells.map(({ text }) => keyword(text)).join(' ');
  if (!/指标/.test(words)) return before;
  return /长期|中期|实施期|总目标/.test(words) && !/年度/.test(words) ? line : null;
}

function startCard(table: TableDraft, line: Line | undefined, { cells, funds, repeated, joined }: Labels): void {
  if (!line) return;
  const head = knownHead(cells);
  const at = { table, line };
  takeDepartmentCell(table, line, cells);
  const mark = markOf(cells, head, line) ?? { code: null, name: '', line: line.line };
  const placing = { table, line, head, mark, onRow: true };
  startWith(placing, head.names.join(''), head.goals);
  sayOfHead(placing, cells);
  if (joined !== null) say(at, 'goal-in-rows', { project: head.names.join(''), text: joined });
  for (const [field, text] of repeated)
    say(at, 'label-repeated', { field: FIELD_NAMES[field][0], name: FIELD_NAMES[field][1], text });
  if (head.budget && funds.length > 0) checkFunds(at, settled(head.budget, table.current.currencyUnit).amount, funds);
}

/** The parts of the money, each beside its own label, make up the whole. */
function checkFunds(at: { table: TableDraft; line: Line }, budget: string, funds: Labels['funds']): void {
  const { currencyUnit } = at.table.current;
  const parts = funds.map((money) => ({ budget: settled(money, currencyUnit).amount, currencyUnit }));
  const total = sumInYuan(parts);
  if (!total.eq(yuanOf(budget, currencyUnit))) say(at, 'funds-differ', { sum: total.toFixed(2), budget });
}

function takeRow(run: Run, line: Line): void {
  const { table, columns } = run;
  const under = underHeadings(line, columns);
  const total = line.cells.find(({ text }: Cell) => isTotal(text));
  if (!total && !isFooter(line) && holdsIndicator(under)) {
    takeIndicator(run, line, under);
    return;
  }
  keepOther(table, line);
  if (total) takeTotalLine(run, line, { cells: under.cells, total });
  else if (!isFooter(line)) notUnderstood(table, line);
}
