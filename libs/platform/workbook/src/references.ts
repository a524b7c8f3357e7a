/** A block of cells that were merged into its first one; all from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The column of `AB12` from 0, or NaN. */
export function columnOf(reference: string): number {
  const letters = /^\$?([A-Z]{1,7})/i.exec(reference)?.[1]?.toUpperCase();
  if (letters === undefined) return NaN;
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}

const RANGE = /^\$?([A-Z]{1,7})\$?(\d{1,9})(?::\$?([A-Z]{1,7})\$?(\d{1,9}))?$/i;

/** `A1:B3` as a block, or null where it is none. */
export function mergeOf(reference: string): Merge | null {
  const [, left, top, right, bottom] = RANGE.exec(reference) ?? [];
  if (left === undefined || top === undefined) return null;
  const merge = {
    ...{ top: Number(top) - 1, left: columnOf(left) },
    ...{ bottom: Number(bottom ?? top) - 1, right: columnOf(right ?? left) },
  };
  return merge.top <= merge.bottom && merge.left <= merge.right ? merge : null;
}
