import { neutralised } from '#domain/kernel';
import { type ClipboardEvent, type JSX, type KeyboardEvent, type MouseEvent, useCallback } from 'react';
import { useSay } from '../words/language.js';
import { gridWords } from '../words/edit-words.js';
import { levelSpans } from '../target/level-spans.js';
import { blockOf, textOf } from './block.js';
import { fields, type Field } from './fields.js';
import { columnWords } from './column-words.js';
import { GridRow } from './grid-row.js';
import { pressed } from './keys.js';
import { type Marks } from './marks.js';
import { fieldsIn, type At } from './moves.js';
import { chosenIn, draftIn, type Editing } from './state.js';
import { type InHand } from './use-editing.js';

interface Shown extends InHand {
  readonly marks: Marks;
  readonly isLocked: boolean;
}

/** The indicators as a table that one types in: arrows, Enter, Tab, F2 and Esc, blocks copied from and to a spreadsheet. */
export function Grid({ editing, act, latest, marks, isLocked }: Shown): JSX.Element {
  const say = useSay();
  const type = useCallback(
    (key: string, field: Field, text: string) => act({ act: 'type', place: { key, field }, text }),
    [act],
  );
  const leave = useCallback((key: string, field: Field) => act({ act: 'leave', place: { key, field } }), [act]);
  const { rows } = draftIn(editing);
  const spans = levelSpans(rows.map(({ cells }) => cells));
  const range = chosenIn(editing);
  return (
    <table
      role="grid"
      className="grid"
      aria-label={say(gridWords.title)}
      aria-multiselectable
      aria-readonly={isLocked}
      onKeyDown={(event) => typedIn(event, { act, latest, isLocked })}
      onCopy={(event) => copied(event, latest.current)}
      onCut={(event) => {
        if (copied(event, latest.current) && !isLocked) act({ act: 'clear' });
      }}
      onPaste={(event) => {
        if (latest.current.mode !== 'move' || isLocked) return;
        event.preventDefault();
        act({
          act: 'paste',
          block: blockOf(event.clipboardData.getData('text/plain')),
          newKey: () => crypto.randomUUID(),
        });
      }}
      onMouseDown={(event) => clicked(event, { act, latest })}
      onMouseOver={(event) => dragged(event, { act, latest })}
      onDoubleClick={(event) => {
        if (cellAt(event)) act({ act: 'enter' });
      }}
    >
      <colgroup>
        {['number', ...fields].map((field) => (
          <col key={field} className={`column-${field}`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{say(gridWords.number)}</span>
          </th>
          {fields.map((field) => (
            <th key={field} scope="col">
              {say(columnWords(field))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <GridRow
            key={row.key}
            {...{ row, index, type, leave }}
            marks={marks.rows.get(row.key) ?? []}
            here={
              index === editing.at.row
                ? { column: editing.at.column, mode: editing.mode, focus: editing.focus }
                : undefined
            }
            chosen={index >= range.top && index <= range.bottom ? `${range.left}-${range.right}` : ''}
            covered={coveredOf(spans[index])}
          />
        ))}
      </tbody>
    </table>
  );
}

const coveredOf = (span: { readonly level1: number; readonly level2: number } | undefined): string =>
  span?.level1 !== 0 ? '' : span.level2 === 0 ? '12' : '1';

type Handling = Pick<Shown, 'act' | 'latest'>;

interface Hit {
  readonly to: At;
  /** The number of the row stands for all of it. */
  readonly isWhole: boolean;
}

function cellAt({ target }: MouseEvent): Hit | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (cell === null) return undefined;
  const { row, column } = cell.dataset;
  return { to: { row: Number(row), column: Number(column ?? 0) }, isWhole: column === undefined };
}

/** A click into the cell in which one is already is the text's own. */
function clicked(event: MouseEvent, { act, latest }: Handling): void {
  const hit = cellAt(event);
  if (hit === undefined) return;
  const { to, isWhole } = hit;
  const { at, mode } = latest.current;
  const isHere = at.row === to.row && at.column === to.column;
  if (isHere && mode !== 'move') return;
  event.preventDefault();
  act({ act: 'go', to, extend: event.shiftKey });
  if (isWhole) act({ act: 'go', to: { ...to, column: fields.length - 1 }, extend: true });
}

function dragged(event: MouseEvent, { act, latest }: Handling): void {
  const hit = event.buttons === 1 && latest.current.mode === 'move' ? cellAt(event) : undefined;
  if (hit && !hit.isWhole) act({ act: 'go', to: hit.to, extend: true });
}

/** Of a cell that one types in, what is marked in it; else the cells that are chosen. */
function copied(event: ClipboardEvent, editing: Editing): boolean {
  if (editing.mode !== 'move') {
    const area = event.target instanceof HTMLTextAreaElement ? event.target : undefined;
    const marked = area?.value.slice(area.selectionStart, area.selectionEnd) ?? '';
    if (neutralised(marked) === marked) return false;
    event.preventDefault();
    event.clipboardData.setData('text/plain', neutralised(marked));
    return false;
  }
  const range = chosenIn(editing);
  const rows = draftIn(editing).rows.slice(range.top, range.bottom + 1);
  event.preventDefault();
  event.clipboardData.setData(
    'text/plain',
    textOf(rows.map(({ cells }) => fieldsIn(range).map((field) => cells[field]))),
  );
  return true;
}

function typedIn(event: KeyboardEvent, hand: Handling & Pick<Shown, 'isLocked'>): void {
  const { nativeEvent } = event;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- 229 is how some input methods alone say that a key is theirs
  if (nativeEvent.isComposing || nativeEvent.keyCode === 229) return;
  const acts = pressed(event, hand.latest.current, hand.isLocked);
  if (acts.length === 0) return;
  event.preventDefault();
  for (const act of acts) hand.act(act);
}
