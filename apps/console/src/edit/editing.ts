import { placeId, textAt, withText, type Place } from './draft.js';
import { reread, saved, settle } from './exchange.js';
import { did, redone, undone } from './history.js';
import { type Overlap } from './merge.js';
import { fieldsIn, moved, type At, type Move } from './moves.js';
import { pasted } from './pasted.js';
import { changedRows, type RowAct } from './row-acts.js';
import { chosenIn, draftIn, placeIn, stepped, type Editing, type Mode, type Seen } from './state.js';
import { tidied } from './tidied.js';

export type Act =
  | { readonly act: 'type'; readonly place: Place; readonly text: string }
  | { readonly act: 'leave'; readonly place: Place }
  | { readonly act: 'go'; readonly to: At; readonly extend?: boolean; readonly mode?: Mode }
  | { readonly act: 'move'; readonly move: Move; readonly extend: boolean }
  | { readonly act: 'enter' }
  | { readonly act: 'restore' }
  | { readonly act: 'clear' }
  | { readonly act: 'paste'; readonly block: readonly (readonly string[])[]; readonly newKey: () => string }
  | { readonly act: 'rows'; readonly what: RowAct; readonly newKey: string }
  | { readonly act: 'undo' }
  | { readonly act: 'redo' }
  | { readonly act: 'saved'; readonly seen: Seen; readonly keys: readonly string[] }
  | { readonly act: 'reread'; readonly seen: Seen }
  | { readonly act: 'settle'; readonly overlap: Overlap; readonly whose: 'mine' | 'theirs' };

/** The state after an act: everything that can be done to what is edited, and what the server tells of it. */
export function edited(editing: Editing, act: Act): Editing {
  switch (act.act) {
    case 'type':
      return typed(editing, act.place, act.text);
    case 'leave':
      return left(editing, act.place);
    case 'go':
      return {
        ...left(editing),
        at: act.to,
        from: act.extend ? editing.from : act.to,
        ...starting(editing, act),
        focus: editing.focus + 1,
      };
    case 'move':
      return gone(left(editing), act.move, act.extend);
    case 'enter':
      return {
        ...editing,
        mode: 'text',
        from: editing.at,
        focus: editing.focus + 1,
        ...(editing.mode === 'move' ? { before: textIn(editing) } : {}),
      };
    case 'restore':
      return restored(editing);
    case 'clear':
      return cleared(editing);
    case 'paste':
      return pastedIn(editing, act);
    case 'rows':
      return rowsChanged(left(editing), act);
    case 'undo':
      return stepped(editing, undone(editing.history));
    case 'redo':
      return stepped(editing, redone(editing.history));
    case 'saved':
      return saved(editing, act.seen, act.keys);
    case 'reread':
      return reread(editing, act.seen);
    case 'settle':
      return settle(editing, act.overlap, act.whose);
  }
}

const textIn = (editing: Editing): string => {
  const place = placeIn(editing);
  return place === undefined ? '' : textAt(draftIn(editing), place);
};

function starting(editing: Editing, { to, mode = 'move' }: Extract<Act, { act: 'go' }>) {
  const there = { ...editing, at: to };
  return { mode, before: textIn(there) };
}

function typed(editing: Editing, place: Place, text: string): Editing {
  if (place.key === undefined)
    return { ...editing, history: did(editing.history, withText(draftIn(editing), place, text), placeId(place)) };
  const before = editing.mode === 'move' ? textAt(draftIn(editing), place) : editing.before;
  const history = did(editing.history, withText(draftIn(editing), place, text), placeId(place));
  return { ...editing, history, before, mode: editing.mode === 'move' ? 'type' : editing.mode, refused: undefined };
}

/** Only now is what was typed brought into its form. */
function left(editing: Editing, of = placeIn(editing)): Editing {
  if (of === undefined || (editing.mode === 'move' && of.key !== undefined)) return { ...editing, refused: undefined };
  const text = textAt(draftIn(editing), of);
  const draft = withText(draftIn(editing), of, tidied(of.field, text));
  const history = draft === editing.history.now ? editing.history : { ...editing.history, now: draft };
  return { ...editing, history: { ...history, typing: undefined }, mode: 'move', refused: undefined };
}

function gone(editing: Editing, move: Move, extend: boolean): Editing {
  const to = moved(editing.at, move, draftIn(editing).rows.length);
  return to === undefined
    ? editing
    : { ...editing, at: to, from: extend ? editing.from : to, focus: editing.focus + 1 };
}

function restored(editing: Editing): Editing {
  const place = placeIn(editing);
  if (place === undefined || editing.mode === 'move') return editing;
  const history = did(editing.history, withText(draftIn(editing), place, editing.before), placeId(place));
  return { ...editing, history: { ...history, typing: undefined }, mode: 'move', focus: editing.focus + 1 };
}

function cleared(editing: Editing): Editing {
  const range = chosenIn(editing);
  const rows = draftIn(editing).rows.slice(range.top, range.bottom + 1);
  const draft = rows
    .flatMap(({ key }) => fieldsIn(range).map((field) => ({ key, field })))
    .reduce((next, place) => withText(next, place, ''), draftIn(editing));
  return { ...editing, history: did(editing.history, draft) };
}

function pastedIn(editing: Editing, { block, newKey }: Extract<Act, { act: 'paste' }>): Editing {
  const { top, left: column } = chosenIn(editing);
  const result = pasted(draftIn(editing), block, { row: top, column, newKey });
  if ('refused' in result) return { ...editing, refused: result.refused };
  return {
    ...editing,
    history: did(editing.history, result.draft),
    refused: undefined,
    mode: 'move',
    focus: editing.focus + 1,
  };
}

function rowsChanged(editing: Editing, { what, newKey }: Extract<Act, { act: 'rows' }>): Editing {
  const { rows, row } = changedRows(draftIn(editing).rows, what, { range: chosenIn(editing), newKey });
  const at = { ...editing.at, row };
  return {
    ...editing,
    history: did(editing.history, { ...draftIn(editing), rows }),
    at,
    from: at,
    focus: editing.focus + 1,
  };
}
