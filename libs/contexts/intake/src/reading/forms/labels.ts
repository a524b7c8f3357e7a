import { type Cell, type Line } from '#platform/sheets';
import { type Cells } from '../fit.js';
import { type Headings, type Known } from '../headings.js';
import { currencyOfHeading, currencyOfLine, moneyIn, type Money } from '../money.js';
import { type Field } from '../table-reading.js';

/** What a page says beside its labels. */
export interface Labels {
  readonly cells: Cells;
  /** The parts that its money is made of. */
  readonly funds: readonly Money[];
  /** The unit that a label or a cell names: 项目资金（万元）, 单位：万元. */
  readonly currencyUnit: string | null;
  /** A label that says something else the second time. */
  readonly repeated: readonly (readonly [field: Field, text: string])[];
  /** More of the goal on lines of their own, or null. */
  readonly joined: string | null;
}

const LONGEST_LABEL = 20; // characters

interface Gathering {
  readonly cells: Cells;
  readonly funds: Money[];
  readonly repeated: (readonly [field: Field, text: string])[];
  currencyUnit: string | null;
  joined: string[];
  /** Labels of the line before that have nothing beside them: what they say may stand below. */
  pending: readonly { readonly field: Field; readonly column: number }[];
  last: Field | null;
}

/** Reads labels and what stands beside or below each. */
export function labelsIn(lines: readonly Line[], headings: Headings): Labels {
  const found: Gathering = {
    cells: {},
    funds: [],
    repeated: [],
    currencyUnit: null,
    joined: [],
    pending: [],
    last: null,
  };
  for (const line of lines) takeLine(found, line, headings);
  return { ...found, joined: found.joined.length > 0 ? found.joined.join('') : null };
}

function takeLine(found: Gathering, { cells }: Line, headings: Headings): void {
  const waiting = found.pending;
  for (const { text } of cells)
    if (text.length <= LONGEST_LABEL) found.currencyUnit ??= currencyOfHeading(text) ?? currencyOfLine(text);
  found.pending = [];
  if (!cells.some((cell) => known(cell, headings))) {
    takeBelow(found, cells, waiting);
    return;
  }
  const taken = new Set<Cell>();
  cells.forEach((cell, at) => {
    const label = known(cell, headings);
    const beside = label ? valueOf(cell, cells[at + 1], headings) : null;
    if (beside) taken.add(beside);
    if (label) takeLabel(found, { label, cell, beside });
    else if (!taken.has(cell)) takeIfBelow(found, cell, waiting);
  });
}

/** Behind its colon, or in the next cell where that is no label too. */
const valueOf = (label: Cell, next: Cell | undefined, headings: Headings): Cell | null =>
  behindColon(label) ?? (next && !known(next, headings) ? next : null);

/** 其中：1.中央资金 is known as 中央资金. */
const bare = (text: string): string =>
  text.replace(/^\s*其中\s*[:：]?\s*/, '').replace(/^\s*[(（]?\d{1,2}[)）.、．]\s*/, '');
const known = ({ text }: Cell, headings: Headings): Known | null => {
  const words = bare(text);
  return headings(words) ?? headings(words.split(/[:：]/, 1)[0] ?? '');
};

/** A line that says what stands beside its labels, and is no row of a table. */
export const isLabelled = ({ cells }: Line, headings: Headings): boolean => {
  const [first] = cells;
  return first !== undefined && known(first, headings) !== null;
};

function behindColon(cell: Cell): Cell | null {
  const [, text = ''] = /^[^:：]*[:：](.*)$/s.exec(bare(cell.text)) ?? [];
  return text.trim() === '' ? null : { ...cell, text: text.trim() };
}

function takeLabel(found: Gathering, { label, cell, beside }: { label: Known; cell: Cell; beside: Cell | null }): void {
  const { field } = label;
  if (field === null) {
    const money = beside && /资金|拨款|收入|补助|结转|其他/.test(cell.text) ? moneyIn(beside.text) : null;
    if (money) found.funds.push(money);
  } else if (beside) takeValue(found, field, beside);
  else found.pending = [...found.pending, { field, column: cell.column }];
}

function takeValue(found: Gathering, field: Field, cell: Cell): void {
  const before = found.cells[field];
  found.last = field;
  if (!before || (isCoded(cell) && !isCoded(before))) found.cells[field] = cell;
  else if (before.text !== cell.text && (isCoded(cell) || !isCoded(before))) found.repeated.push([field, cell.text]);
}

/** 522008-某站 names the unit; who filled in the page (填报单位) is only a name. */
const isCoded = ({ text }: Cell): boolean => /^\d{3,12}\s*[-–—－]/.test(text);

function takeIfBelow(found: Gathering, cell: Cell, waiting: Gathering['pending']): void {
  const label = waiting.find(({ column }) => column === cell.column);
  if (label) takeValue(found, label.field, cell);
}

/** A line without labels goes on below those of the line before, or with the goal. */
function takeBelow(found: Gathering, cells: readonly Cell[], waiting: Gathering['pending']): void {
  const [first, ...others] = cells;
  if (waiting.length > 0) for (const cell of cells) takeIfBelow(found, cell, waiting);
  else if (first && others.length === 0 && found.last === 'annualGoal') {
    const { annualGoal } = found.cells;
    if (annualGoal) found.cells.annualGoal = { ...annualGoal, text: `${annualGoal.text}\n${first.text}` };
    found.joined.push(first.text);
  }
}
