import { choicesOf } from './choices.js';
import { textAt } from './draft.js';
import { fields } from './fields.js';
import { type Act } from './editing.js';
import { moved, moveOf, type Move } from './moves.js';
import { draftIn, placeIn, type Editing } from './state.js';

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key does in the grid; nothing where it is the text's own, or leads out of the grid. */
export function pressed(by: Pressed, editing: Editing, isLocked: boolean): readonly Act[] {
  const move = moveOf(by, editing.mode === 'text');
  if (move !== undefined) return moving(by, editing, move);
  if (by.ctrlKey || by.metaKey) return withControl(by, editing, isLocked);
  if (isLocked) return [];
  return by.altKey ? withAlt(by, editing) : plain(by, editing);
}

function moving({ key, shiftKey }: Pressed, editing: Editing, move: Move): readonly Act[] {
  const isOut = key === 'Tab' && moved(editing.at, move, draftIn(editing).rows.length) === undefined;
  return isOut ? [] : [{ act: 'move', move, extend: shiftKey && key.startsWith('Arrow') }];
}

function withControl({ key, shiftKey }: Pressed, editing: Editing, isLocked: boolean): readonly Act[] {
  const letter = key.toLowerCase();
  if (letter === 'a' && editing.mode === 'move') {
    const last = { row: draftIn(editing).rows.length - 1, column: fields.length - 1 };
    return [
      { act: 'go', to: { row: 0, column: 0 } },
      { act: 'go', to: last, extend: true },
    ];
  }
  if (isLocked) return [];
  if (letter === 'z') return [{ act: shiftKey ? 'redo' : 'undo' }];
  return letter === 'y' ? [{ act: 'redo' }] : [];
}

function withAlt({ key, shiftKey }: Pressed, editing: Editing): readonly Act[] {
  const newKey = crypto.randomUUID();
  switch (key) {
    case 'Insert':
      return [{ act: 'rows', what: 'below', newKey }];
    case 'Delete':
      return [{ act: 'rows', what: 'delete', newKey }];
    case 'ArrowUp':
    case 'ArrowDown': {
      const by = key === 'ArrowUp' ? -1 : 1;
      return shiftKey ? [{ act: 'rows', what: by < 0 ? 'up' : 'down', newKey }] : nextChoice(editing, by);
    }
    default:
      return [];
  }
}

function plain({ key }: Pressed, { mode }: Editing): readonly Act[] {
  if (key === 'F2') return [{ act: 'enter' }];
  if (key === 'Escape' && mode !== 'move') return [{ act: 'restore' }];
  return (key === 'Delete' || key === 'Backspace') && mode === 'move' ? [{ act: 'clear' }] : [];
}

/** The choice before or after the one that stands in the cell, round and round. */
function nextChoice(editing: Editing, by: 1 | -1): readonly Act[] {
  const place = placeIn(editing);
  const choices = place === undefined ? [] : choicesOf(draftIn(editing), place);
  if (place === undefined || choices.length === 0) return [];
  const now = choices.indexOf(textAt(draftIn(editing), place));
  const next = choices.at(now < 0 && by < 0 ? -1 : (now + by) % choices.length);
  return next === undefined ? [] : [{ act: 'type', place, text: next }];
}
