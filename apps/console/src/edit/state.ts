import { type Content } from '#contexts/targets/pure';
import { type Words } from '../words/language.js';
import { type Draft, type Ids, type Place } from './draft.js';
import { fields } from './fields.js';
import { type History } from './history.js';
import { type Overlap } from './merge.js';
import { rangeOf, type At, type Range } from './moves.js';

/** What the server had when it was last heard; revision 0 is nothing yet. */
export interface Seen {
  readonly revision: number;
  readonly content: Content;
}

/** Moving about, typing over a cell, or typing within its text (F2). */
export type Mode = 'move' | 'type' | 'text';

export interface Editing {
  readonly seen: Seen;
  readonly history: History;
  /** Of rows here, their ids there. */
  readonly ids: Ids;
  readonly at: At;
  /** The other corner of what is chosen. */
  readonly from: At;
  readonly mode: Mode;
  /** What stood in the cell before it was typed in. */
  readonly before: string;
  readonly overlaps: readonly Overlap[];
  /** Why the last paste was not done. */
  readonly refused?: Words | undefined;
  /** Counts up when the cell in which one is wants the keyboard. */
  readonly focus: number;
}

export const draftIn = ({ history }: Editing): Draft => history.now;
export const chosenIn = ({ at, from }: Editing): Range => rangeOf(at, from);

/** The cell in which one is; nothing where there are no rows. */
export function placeIn({ history, at }: Editing): Place | undefined {
  const [row, field] = [history.now.rows[at.row], fields[at.column]];
  return row === undefined || field === undefined ? undefined : { key: row.key, field };
}

/** Another state of the draft; where its row is gone one is in the last. */
export function stepped(editing: Editing, history: History): Editing {
  const row = Math.min(editing.at.row, Math.max(0, history.now.rows.length - 1));
  const at = { ...editing.at, row };
  return { ...editing, history, at, from: at, mode: 'move', refused: undefined, focus: editing.focus + 1 };
}
