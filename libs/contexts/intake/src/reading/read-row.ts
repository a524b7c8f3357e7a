import { exact, shortest } from '#domain/kernel';
import { unwrapped, withoutLatex } from './clean.js';
import { type Remark } from './findings.js';
import { type Cell } from '#platform/sheets';
import { namesOf } from './row-names.js';
import { splitRow } from './split-row.js';
import { type Direction, type IndicatorRow, type Operator } from './table-reading.js';
import { HEADINGS, type Heading, directionOf, numberOf } from './words.js';

export interface ReadRow {
  /** What stands before the indicator: unit, project name, budget, goal or the rest of one. */
  readonly head: readonly Cell[];
  readonly indicator: Omit<IndicatorRow, 'line' | 'raw'>;
  readonly remarks: readonly Remark[];
  /** Which cell was taken for which heading. */
  readonly placed: readonly (readonly [heading: Heading, cell: Cell])[];
}

/** Reads a row by the words in it, wherever its cells stand; null where it is no row of indicators. */
export function readRow(cells: readonly Cell[]): ReadRow | null {
  const split = splitRow(cells.map((cell) => ({ ...cell, text: unwrapped(cell.text) })));
  if (!split) return null;
  const operator = split.operator ? split.operator.word : null;
  const { level1, level2, level3, remarks } = namesOf(split.level1, split.names);
  const tail = tailOf(split.rest, operator);
  const texts = clean({ level3, value: textOf(tail.value), unit: textOf(tail.unit) });
  const { direction } = tail;
  return {
    head: cells.slice(0, split.head),
    indicator: {
      level1,
      level2,
      level3: texts.level3,
      operator,
      value: texts.value,
      unit: texts.unit,
      weight: tail.weight && weightIn(tail.weight),
      direction: direction && direction.word,
    },
    remarks: [...split.remarks, ...remarks, ...texts.remarks, ...tail.remarks],
    placed: placedOf({
      一级指标: split.level1,
      二级指标: split.names[0] ?? null,
      指标性质: split.operator && split.operator.cell,
      指标值: tail.value,
      度量单位: tail.unit,
      权重: tail.weight,
      指标方向性: direction && direction.cell,
    }),
  };
}

const textOf = (cell: Cell | null): string | null => (cell ? cell.text : null);

function weightIn(cell: Cell): string | null {
  const number = numberOf(cell.text);
  return number === null ? null : shortest(exact(number));
}

const placedOf = (cells: Partial<Record<Heading, Cell | null>>): ReadRow['placed'] =>
  HEADINGS.flatMap((heading) => {
    const cell = cells[heading];
    return cell ? [[heading, cell] as const] : [];
  });

type Texts = Pick<IndicatorRow, 'level3' | 'value' | 'unit'>;

function clean(printed: Texts): Texts & { remarks: Remark[] } {
  const cleaned = (text: string | null) => (text === null ? null : withoutLatex(text));
  const changed = [printed.level3, printed.value, printed.unit].filter((text) => cleaned(text) !== text);
  return {
    level3: cleaned(printed.level3),
    value: cleaned(printed.value),
    unit: cleaned(printed.unit),
    remarks: changed.map((text) => ['latex-cleaned', { text: text ?? '' }]),
  };
}

interface Tail {
  readonly value: Cell | null;
  readonly unit: Cell | null;
  readonly weight: Cell | null;
  readonly direction: { readonly cell: Cell; readonly word: Direction } | null;
  readonly remarks: readonly Remark[];
}

/** What follows the operator, from the right: an optional direction, the weight; what remains is value and unit of measure. */
function tailOf(rest: readonly Cell[], operator: Operator | null): Tail {
  const { body, direction, beyond } = directionIn(rest);
  const weight = weightOf(body, operator);
  const { value, unit, others } = valueOf(weight ? body.slice(0, -1) : body, operator);
  const remarks = [...others, ...beyond].map(({ text }): Remark => ['cells-left-over', { text }]);
  if (direction && direction.cell.text !== direction.word)
    remarks.push(['direction-completed', { text: direction.cell.text, word: direction.word }]);
  return { value, unit, weight, direction, remarks };
}

function directionIn(rest: readonly Cell[]) {
  const at = rest.findLastIndex((cell) => directionOf(cell.text) !== null);
  const cell = rest[at];
  const word = cell ? directionOf(cell.text) : null;
  if (!cell || !word) return { body: rest, direction: null, beyond: [] };
  return { body: rest.slice(0, at), direction: { cell, word }, beyond: rest.slice(at + 1) };
}

/** The last number; a lone number after a comparison is its value, after 定性 its weight. */
function weightOf(body: readonly Cell[], operator: Operator | null): Cell | null {
  const last = body.at(-1);
  if (!last || numberOf(last.text) === null) return null;
  return body.length > 1 || operator === '定性' ? last : null;
}

function valueOf(cells: readonly Cell[], operator: Operator | null) {
  const [first = null, second = null, ...others] = cells;
  const loneUnit = operator !== '定性' && first !== null && second === null && /^[^\d*-]{1,3}$/.test(first.text);
  return loneUnit ? { value: null, unit: first, others } : { value: first, unit: second, others };
}
