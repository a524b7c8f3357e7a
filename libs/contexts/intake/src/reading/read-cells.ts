import { exact, shortest } from '#domain/kernel';
import { type Cell } from '#platform/sheets';
import { unwrapped, withoutLatex } from './clean.js';
import { type Remark } from './findings.js';
import { FIELD_NAMES } from './field-names.js';
import { weightIn, type Cells } from './fit.js';
import { type ReadRow } from './read-row.js';
import { remembered } from './remembered.js';
import { readLevel2 } from './row-names.js';
import { type Field, type IndicatorRow } from './table-reading.js';
import {
  directionIn,
  gluedOperator,
  isMeasure,
  keyword,
  level1In,
  numberOf,
  operatorOf,
  pointsIn,
  signedIn,
} from './words.js';

type Indicator = ReadRow['indicator'];

/** Level cells that stand for the rows below them too. */
export interface Levels {
  readonly level1: string | null;
  readonly level2: string | null;
}

export interface CellsRead {
  readonly indicator: Indicator;
  readonly remarks: readonly Remark[];
  /** Level 1, or both, was taken from the row above. */
  readonly carried: boolean;
  /** What was printed with level 1, or null. */
  readonly points: string | null;
}

interface Reading {
  readonly cells: Cells;
  readonly remarks: Remark[];
}

/** A row by the headings its cells stand under; `above` are the levels of the row before it in the same project. */
export function readCells(printed: Cells, above: Levels, year: number | null): CellsRead {
  const reading: Reading = { cells: printed, remarks: [] };
  const levels = levelsOf(reading, above, year);
  const { operator, value, unit } = goalOf(reading);
  const level3 = textOf(reading, 'level3');
  if (level3 === null) reading.remarks.push(['level3-missing']);
  reading.remarks.push(...hiddenDigits(printed, ['value', 'weight']));
  if (operator === null && !(value !== null && signedIn(value))) reading.remarks.push(operatorMissing(value, printed));
  return {
    indicator: {
      level1: levels.words.level1,
      level2: levels.words.level2,
      level3,
      operator,
      value,
      unit,
      weight: weightOf(reading),
      direction: directionOf(reading),
    },
    remarks: reading.remarks,
    carried: levels.carried,
    points: printed.level1 ? pointsIn(printed.level1.text) : null,
  };
}

/** Text and no number behind no sign can only be qualitative; a number cannot be helped. */
function operatorMissing(value: string | null, { operator, value: cell }: Cells): Remark {
  const words = value !== null && !/\d/.test(value);
  if (operator || !words) return ['operator-missing'];
  const mend = { field: 'operator', from: null, to: '定性', ...(cell ? { column: cell.column } : {}) } as const;
  return ['operator-missing', {}, mend];
}

/** A number that is stored otherwise than it is shown: rounded to look at, and not meant so. */
export const hiddenDigits = (cells: Cells, fields: readonly Field[]): Remark[] =>
  fields.flatMap((field): Remark[] => {
    const cell = cells[field];
    if (cell?.stored?.kind !== 'number') return [];
    const { text, column, stored } = cell;
    const isShare = /[%％]$/.test(text.trim());
    const shown = numberOf(text.trim().replace(/[%％]$/, ''));
    const to = exact(stored.value).times(isShare ? 100 : 1);
    if (shown === null || to.minus(exact(shown)).abs().lt(exact(FLOAT_NOISE))) return [];
    return [['shown-otherwise', { text, number: shortest(to) }, { field, from: shown, to: shortest(to), column }]];
  });

const FLOAT_NOISE = '0.0000001'; // a spreadsheet's 0.1 + 0.2

/** A cell that cannot be what its heading says. */
export function otherKind(field: Field, text: string): Remark {
  const [zh, en] = FIELD_NAMES[field];
  return ['cell-of-another-kind', { field: zh, name: en, text }];
}

function textOf({ cells, remarks }: Reading, field: Field): string | null {
  const cell = cells[field];
  if (!cell) return null;
  const printed = unwrapped(cell.text);
  const text = withoutLatex(printed);
  if (text !== printed) remarks.push(['latex-cleaned', { text: printed }]);
  return text;
}

function levelsOf(reading: Reading, above: Levels, year: number | null) {
  const own = reading.cells.level1;
  const carried = !own && above.level1 !== null;
  const level1 = own ? ownLevel1(reading, own) : above.level1;
  if (level1 === null) reading.remarks.push(['level1-missing']);
  const text = textOf(reading, 'level2');
  if (text === null && carried && above.level2 !== null) return { words: { level1, level2: above.level2 }, carried };
  const { word, remarks } = readLevel2(text, level1, year);
  reading.remarks.push(...remarks);
  return { words: { level1, level2: word }, carried };
}

function ownLevel1({ remarks }: Reading, { text }: Cell): string | null {
  const word = level1In(unwrapped(text));
  if (word === null) remarks.push(otherKind('level1', text));
  else if (pointsIn(text) !== null) remarks.push(['level1-with-points', { text, word }]);
  else if (keyword(text) !== word) remarks.push(['level1-completed', { text, word }]);
  return word;
}

/** Sign, value and unit of measure: each in its cell, or several in one. */
function goalOf(reading: Reading): SignedGoal {
  const goal = { value: textOf(reading, 'value'), unit: textOf(reading, 'unitOfMeasure') };
  const { operator: sign } = reading.cells;
  if (!sign) return gluedIn(reading, goal) ?? { operator: null, ...goal };
  const operator = operatorOf(unwrapped(sign.text));
  if (operator === null) return withoutSign(reading, goal, sign.text);
  if (sign.text !== operator) reading.remarks.push(['operator-normalised', { text: sign.text, word: operator }]);
  return { operator, ...(operator === '定性' ? goal : measured(reading, goal)) };
}

/** The cell of the sign holds something else: all of the goal, or nothing that can be one. */
function withoutSign(reading: Reading, { value, unit }: Goal, printed: string): SignedGoal {
  const glued = value === null ? gluedIn(reading, { value: printed, unit }) : null;
  if (!glued && !signedIn(printed)) reading.remarks.push(otherKind('operator', printed));
  return glued ?? { operator: null, value: value ?? printed, unit };
}

type SignedGoal = Pick<IndicatorRow, 'operator' | 'value' | 'unit'>;

interface Goal {
  readonly value: string | null;
  readonly unit: string | null;
}

/** `≥90%` in one cell. */
function gluedIn({ remarks }: Reading, { value, unit }: Goal): SignedGoal | null {
  const parts = value === null ? null : gluedOperator(value);
  if (!parts) return null;
  const [sign = '', number = null, rest = null] = parts;
  if (!agree(rest, unit)) return null;
  remarks.push(['cells-joined', { text: value }]);
  return { operator: operatorOf(sign), value: number, unit: unit ?? rest };
}

/** The measure behind a number and that of its own cell, where there are both. */
const agree = (rest: string | null, unit: string | null): boolean =>
  rest === null || unit === null || keyword(rest) === keyword(unit);

/** 90% behind a sign of its own, where the unit's cell is empty or says the same. */
function measured({ remarks }: Reading, { value, unit }: Goal): Goal {
  const parts = value === null ? null : numberAndMeasure(value);
  if (!parts || !agree(parts.measure, unit)) return { value, unit };
  if (unit === null) remarks.push(['cells-joined', { text: value }]);
  return { value: parts.number, unit: unit ?? parts.measure };
}

function numberAndMeasure(text: string): { number: string; measure: string } | null {
  const [, number = '', measure = ''] = /^([+-]?[\d,.]*\d)(\D.*)$/.exec(keyword(text)) ?? [];
  return numberOf(number) !== null && isMeasure(measure) ? { number, measure } : null;
}

function weightOf({ cells: { weight }, remarks }: Reading): string | null {
  if (!weight) return null;
  const number = shortestWeight(weight.text);
  if (number === null) remarks.push(otherKind('weight', weight.text));
  return number;
}

const shortestWeight = remembered((text: string): string | null => {
  const number = weightIn(text);
  return number === null ? null : shortest(exact(number));
});

function directionOf({ cells: { direction }, remarks }: Reading): IndicatorRow['direction'] {
  if (!direction) return null;
  const word = directionIn(direction.text);
  if (word === null) remarks.push(otherKind('direction', direction.text));
  else if (direction.text !== word) remarks.push(['direction-completed', { text: direction.text, word }]);
  return word;
}
