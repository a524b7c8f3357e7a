import { type Draft } from './draft.js';

/** As far back as anybody goes. */
const MOST = 200;

/** What was done, step by step: typing in one cell is one step, a pasted block is one. */
export interface History {
  readonly past: readonly Draft[];
  readonly now: Draft;
  readonly future: readonly Draft[];
  /** The cell that is being typed in: more of it is the same step. */
  readonly typing?: string | undefined;
}

export const begun = (now: Draft): History => ({ past: [], now, future: [] });

/** A further step; of `typing` in the cell of the last one, the same. */
export function did({ past, now, typing: last }: History, next: Draft, typing?: string): History {
  if (next === now) return { past, now, future: [], typing };
  const isSame = typing !== undefined && typing === last;
  return { past: isSame ? past : [...past, now].slice(-MOST), now: next, future: [], typing };
}

export function undone({ past, now, future }: History): History {
  const before = past.at(-1);
  return before === undefined ? begunWith(past, now, future) : begunWith(past.slice(0, -1), before, [now, ...future]);
}

export function redone({ past, now, future }: History): History {
  const [after, ...later] = future;
  return after === undefined ? begunWith(past, now, future) : begunWith([...past, now], after, later);
}

const begunWith = (past: readonly Draft[], now: Draft, future: readonly Draft[]): History => ({ past, now, future });
