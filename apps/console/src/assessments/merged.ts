import { type Cells } from './cells.js';

/** A cell that two people wrote differently since the same revision. */
export interface Overlap {
  readonly cell: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface Merged {
  readonly cells: Cells;
  readonly overlaps: readonly Overlap[];
}

const at = (cells: Cells, cell: string): string => cells[cell] ?? '';
const number = /^-?\d+(\.\d+)?$/;

/** `18`, `18.0` and ` 18` are one. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [one.trim(), other.trim()];
  return a === b || (number.test(a) && number.test(b) && plain(a) === plain(b));
}

const plain = (text: string): string =>
  text.includes('.') ? text.replace(/^(-?)0+(?=\d)/, '$1').replace(/\.?0+$/, '') : text.replace(/^(-?)0+(?=\d)/, '$1');

/** Cells in which a form differs from what the server has. */
export const differing = (saved: Cells, cells: Cells): readonly string[] =>
  [...new Set([...Object.keys(saved), ...Object.keys(cells)])].filter(
    (cell) => !isSame(at(saved, cell), at(cells, cell)),
  );

/** What was typed here goes on where nobody else wrote; what both wrote stays as typed here, and is asked about. */
export function merged(base: Cells, mine: Cells, theirs: Cells): Merged {
  const typed = differing(base, mine);
  const cells = { ...theirs, ...Object.fromEntries(typed.map((cell) => [cell, at(mine, cell)])) };
  const overlaps = typed.flatMap((cell) => {
    const [own, other] = [at(mine, cell), at(theirs, cell)];
    return isSame(at(base, cell), other) || isSame(own, other) ? [] : [{ cell, mine: own, theirs: other }];
  });
  return { cells, overlaps };
}
