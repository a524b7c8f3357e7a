import { fields, type Field } from './fields.js';

/** Where one is: by number of row and column. */
export interface At {
  readonly row: number;
  readonly column: number;
}

export type Move = 'up' | 'down' | 'left' | 'right' | 'next' | 'previous' | 'first' | 'last' | 'top' | 'bottom';

const LAST = fields.length - 1;

/** Where a move leads in a grid of so many rows; nothing where it leads out of it. */
export function moved({ row, column }: At, move: Move, rows: number): At | undefined {
  switch (move) {
    case 'up':
      return within({ row: row - 1, column }, rows);
    case 'down':
      return within({ row: row + 1, column }, rows);
    case 'left':
      return within({ row, column: column - 1 }, rows);
    case 'right':
      return within({ row, column: column + 1 }, rows);
    case 'next':
      return column < LAST ? { row, column: column + 1 } : within({ row: row + 1, column: 0 }, rows);
    case 'previous':
      return column > 0 ? { row, column: column - 1 } : within({ row: row - 1, column: LAST }, rows);
    case 'first':
      return { row, column: 0 };
    case 'last':
      return { row, column: LAST };
    case 'top':
      return { row: 0, column: 0 };
    case 'bottom':
      return { row: rows - 1, column: LAST };
  }
}

const within = (at: At, rows: number): At | undefined =>
  at.row >= 0 && at.row < rows && at.column >= 0 && at.column <= LAST ? at : undefined;

/** The cells between two, in whatever order they were chosen. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const rangeOf = (one: At, other: At): Range => ({
  ...{ top: Math.min(one.row, other.row), bottom: Math.max(one.row, other.row) },
  ...{ left: Math.min(one.column, other.column), right: Math.max(one.column, other.column) },
});

export const fieldsIn = ({ left, right }: Range): readonly Field[] => fields.slice(left, right + 1);

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, Move>> = {
  ...{ ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right', Home: 'first', End: 'last' },
};
const farther: Readonly<Record<string, Move>> = { Home: 'top', End: 'bottom' };
const onward: Readonly<Record<string, Move>> = { Enter: 'down', Tab: 'next' };
const back: Readonly<Record<string, Move>> = { Enter: 'up', Tab: 'previous' };

/** Which way a key leads. While one types within a text (F2) the arrows are the text's own. */
export function moveOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed, isInText: boolean): Move | undefined {
  if (altKey) return undefined;
  const always = shiftKey ? back[key] : onward[key];
  if (always !== undefined || isInText) return always;
  return ctrlKey || metaKey ? farther[key] : arrows[key];
}
