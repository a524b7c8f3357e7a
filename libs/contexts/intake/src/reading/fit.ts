import { type Cell, type Line } from '#platform/sheets';
import { type Columns } from './map-columns.js';
import { isMoney } from './money.js';
import { type Field } from './table-reading.js';
import { directionIn, level1In, level1Of, numberOf, operatorOf, signedIn } from './words.js';

export type Cells = Partial<Record<Field, Cell>>;

/** The cells of a line by the headings they stand under. */
export interface UnderHeadings {
  readonly cells: Cells;
  /** Those under no heading. */
  readonly beyond: readonly Cell[];
}

export function underHeadings(
  { cells: printed }: Pick<Line, 'cells'>,
  { fields }: Pick<Columns, 'fields'>,
): UnderHeadings {
  const cells: Cells = {};
  const beyond: Cell[] = [];
  for (const cell of printed) {
    const field = fields[cell.column];
    if (field === undefined) beyond.push(cell);
    else if (field !== null) cells[field] = cell;
  }
  return { cells, beyond };
}

const MAY_BE_LEVEL = /产出|效益|满意|成本/;
const MAY_SIGN = /^[{$\\&]|[≥≤≧≦⩾⩽><=＞＜＝═]|定性|于|[不超][低高少大小多过]|过/;

const isLevel = ({ text }: Cell): boolean =>
  text.length <= 12 && MAY_BE_LEVEL.test(text) && text.includes('指') && level1Of(text) !== null;
const isSign = ({ text }: Cell): boolean => text.length <= 20 && MAY_SIGN.test(text) && operatorOf(text) !== null;

/** A level word or a sign that stands under the heading of something else: the cells of the line have moved. */
export function hasMoved({ cells: printed }: Pick<Line, 'cells'>, { fields }: Pick<Columns, 'fields'>): boolean {
  const level1 = printed.find(({ column }) => fields[column] === 'level1');
  const hasLevel1 = level1 !== undefined && level1In(level1.text) !== null;
  return printed.some((cell) => isAstray(cell, fields[cell.column], hasLevel1));
}

function isAstray(cell: Cell, field: Field | null | undefined, hasLevel1: boolean): boolean {
  if (field === 'note' || field === 'level1') return false;
  if (field === null || field === 'level2') return !hasLevel1 && isLevel(cell) && !isOfBothLevels(cell);
  return isLevel(cell) || isSignAstray(cell, field);
}

const isSignAstray = (cell: Cell, field: Field | undefined): boolean => !MAY_HOLD_SIGN.has(field) && isSign(cell);

const MAY_HOLD_SIGN: ReadonlySet<Field | undefined> = new Set(['operator', 'value'] as const);

/** 成本指标 is a word of both levels. */
const isOfBothLevels = ({ text }: Cell): boolean => level1Of(text) === '成本指标';

/** What the cell under a heading must be, where it is not empty. */
const LOOKS: Partial<Record<Field, (text: string) => boolean>> = {
  level1: (text) => level1In(text) !== null,
  operator: (text) => operatorOf(text) !== null || signedIn(text) !== null,
  weight: (text) => weightIn(text) !== null,
  budget: isMoney,
  direction: (text) => directionIn(text) !== null,
};

const looksRight = (field: Field, text: string): boolean => LOOKS[field]?.(text) ?? true;

/** A weight with or without its 分 or %. */
export const weightIn = (text: string): string | null =>
  numberOf(text) ?? numberOf(text.trim().replace(/[分%％]$/, ''));

const isRow = ({ cells }: UnderHeadings): boolean =>
  cells.level1 !== undefined || cells.level2 !== undefined || cells.operator !== undefined || cells.value !== undefined;

/** The share of the rows whose cells are what their headings say, from 0 to 1; null where there is no row. */
export function fitOf(lines: readonly Line[], columns: Columns): number | null {
  let rows = 0;
  let fitting = 0;
  for (const line of lines) {
    const under = underHeadings(line, columns);
    const moved = hasMoved(line, columns);
    if (!moved && !isRow(under)) continue;
    rows += 1;
    if (
      !moved &&
      (Object.entries(under.cells) as [Field, Cell][]).every(([field, { text }]) => looksRight(field, text))
    )
      fitting += 1;
  }
  return rows === 0 ? null : fitting / rows;
}
