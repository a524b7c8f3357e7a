import { type Remark } from './findings.js';
import { type Cell } from '#platform/sheets';
import { type Operator } from './table-reading.js';
import { directionOf, gluedOperator, keyword, level1Of, looksLikeLevel2, numberOf, operatorOf } from './words.js';

export interface SplitRow {
  /** How many cells stand before the indicator. */
  readonly head: number;
  readonly level1: Cell | null;
  /** Level 2 and level 3. */
  readonly names: readonly Cell[];
  readonly operator: { readonly cell: Cell; readonly word: Operator } | null;
  /** Value, unit of measure, weight and direction. */
  readonly rest: readonly Cell[];
  readonly remarks: readonly Remark[];
}

/** Finds the level-1 word and the operator, and with them what each cell can be. */
export function splitRow(printed: readonly Cell[]): SplitRow | null {
  const first = printed.findIndex((cell) => level1Of(cell.text) !== null);
  const { cells, joined } = unglued(printed, first);
  const at = cells.findIndex((cell, index) => index > first && operatorOf(cell.text) !== null);
  if (first === -1 && at === -1) return null;
  const { head, start } = startOf(cells, first, at);
  const end = at === -1 ? endWithoutOperator(cells, start) : at;
  const operator = operatorAt(cells[at]);
  return {
    head,
    level1: cells[first] ?? null,
    names: cells.slice(start, end),
    operator,
    rest: cells.slice(operator ? end + 1 : end),
    remarks: joined === null ? operatorRemarks(operator) : [['cells-joined', { text: joined }]],
  };
}

function operatorRemarks(operator: SplitRow['operator']): Remark[] {
  if (!operator) return [['operator-missing']];
  const { cell, word } = operator;
  return cell.text === word ? [] : [['operator-normalised', { text: cell.text, word }]];
}

function operatorAt(cell: Cell | undefined): SplitRow['operator'] {
  const word = cell ? operatorOf(cell.text) : null;
  return cell && word ? { cell, word } : null;
}

/** `≥90%` in one cell becomes three, in the same column. */
function unglued(cells: readonly Cell[], first: number): { cells: readonly Cell[]; joined: string | null } {
  const none = { cells, joined: null };
  if (first === -1 || cells.some((cell, index) => index > first && operatorOf(cell.text) !== null)) return none;
  const at = cells.findIndex((cell, index) => index > first && gluedOperator(cell.text) !== null);
  const cell = cells[at];
  if (!cell) return none;
  const parts = (gluedOperator(cell.text) ?? []).map((text) => ({ text, column: cell.column }));
  return { cells: [...cells.slice(0, at), ...parts, ...cells.slice(at + 1)], joined: cell.text };
}

/** Without level 1 a level-2 word marks the start; failing that, only the cell before the operator is the indicator's. */
function startOf(cells: readonly Cell[], first: number, at: number): { head: number; start: number } {
  if (first !== -1) return { head: first, start: first + 1 };
  const level2 = cells.findIndex((cell, index) => index < at && looksLikeLevel2(cell.text));
  const start = level2 === -1 ? Math.max(0, at - 1) : level2;
  return { head: start, start };
}

/** Without an operator the names end at the first number, else after level 2 and level 3. */
function endWithoutOperator(cells: readonly Cell[], start: number): number {
  const stop = cells.findIndex(
    (cell, index) =>
      index >= start && (numberOf(keyword(cell.text).replace(/%$/, '')) !== null || directionOf(cell.text) !== null),
  );
  return Math.min(stop === -1 ? cells.length : stop, start + 2);
}
