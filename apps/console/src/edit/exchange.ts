import { type Content } from '#contexts/targets/pure';
import { draftOf, type Draft, type Ids } from './draft.js';
import { begun, did } from './history.js';
import { merged, settled, type Overlap } from './merge.js';
import { draftIn, type Editing, type Seen } from './state.js';
import { stillAsked } from './still-asked.js';

/** What was typed here and the server had not taken yet, on what it was typed. */
export interface Kept {
  readonly draft: Draft;
  readonly seen: Seen;
  readonly ids: Ids;
  /** What was asked and not answered; nothing in what an older page kept. */
  readonly overlaps?: readonly Overlap[] | undefined;
}

const idsOf = ({ indicators }: Content): Ids => new Map(indicators.map(({ indicatorId: id }) => [id, id]));

/** As it is opened: on what the server has, with what was kept here since an earlier revision, if anything. */
export function opened(seen: Seen, kept?: Kept): Editing {
  const at = { row: 0, column: 0 };
  const start = { at, from: at, mode: 'move', before: '', overlaps: [], focus: 0 } as const;
  if (kept === undefined) return { ...start, seen, history: begun(draftOf(seen.content)), ids: idsOf(seen.content) };
  const { overlaps = [] } = kept;
  const before: Editing = { ...start, seen: kept.seen, history: begun(kept.draft), ids: kept.ids, overlaps };
  return kept.seen.revision === seen.revision ? before : reread(before, seen);
}

/** What was typed since it was sent stays; rows that were new have ids now. `keys` are those of the rows as they were sent. */
export function saved(editing: Editing, seen: Seen, keys: readonly string[]): Editing {
  const ids = seen.content.indicators.map(({ indicatorId }, at) => [keys[at] ?? indicatorId, indicatorId] as const);
  return { ...editing, seen, ids: new Map(ids) };
}

/** What others changed is taken in, and cannot be undone here: one's own steps before it are over. */
export function reread(editing: Editing, seen: Seen): Editing {
  const [before, now] = [editing.seen.content, seen.content].map((content) => draftOf(content, editing.ids));
  if (before === undefined || now === undefined) return editing;
  const { draft, overlaps: found } = merged(draftIn(editing), before, now);
  const overlaps = stillAsked(editing.overlaps, found, draft, now);
  const ids = new Map(now.rows.map(({ key }, at) => [key, seen.content.indicators[at]?.indicatorId ?? key]));
  if (isSame(before, now)) return { ...editing, seen, ids };
  const at = (of: Editing['at']) => ({ ...of, row: rowAfter(editing, draft, of.row) });
  return { ...editing, history: begun(draft), at: at(editing.at), from: at(editing.from), seen, ids, overlaps };
}

/** Where the row is now in which one was. */
function rowAfter(editing: Editing, { rows }: Draft, row: number): number {
  const key = draftIn(editing).rows[row]?.key;
  const now = rows.findIndex((each) => each.key === key);
  return now >= 0 ? now : Math.max(0, Math.min(row, rows.length - 1));
}

const isSame = (one: Draft, other: Draft): boolean => JSON.stringify(one) === JSON.stringify(other);

export function settle(editing: Editing, overlap: Overlap, whose: 'mine' | 'theirs'): Editing {
  const history = did(editing.history, settled(draftIn(editing), overlap, whose));
  return { ...editing, history, overlaps: editing.overlaps.filter((each) => each !== overlap) };
}
