import { type JSX, memo } from 'react';
import { useLanguage, useSay } from '../words/language.js';
import { ActiveCell } from './active-cell.js';
import { columnWords } from './column-words.js';
import { type Row } from './draft.js';
import { fields, type Field } from './fields.js';
import { areSame, type Mark } from './marks.js';
import { type Mode } from './state.js';

export interface Here {
  readonly column: number;
  readonly mode: Mode;
  readonly focus: number;
}

interface Shown {
  readonly row: Row;
  readonly index: number;
  readonly marks: readonly Mark[];
  /** Where one is, if in this row. */
  readonly here: Here | undefined;
  /** The first and the last column that is chosen in this row, `2-4`; empty where none is. */
  readonly chosen: string;
  /** Whether its level 1 or 2 stands in the row above already: `1`, `12` or nothing. */
  readonly covered: string;
  readonly type: (key: string, field: Field, text: string) => void;
  readonly leave: (key: string, field: Field) => void;
}

export const cellId = (key: string, field: string): string => `cell-${key}-${field}`;

/** One row; it is drawn again only where something of it is other than it was. */
export const GridRow = memo(ShownRow, (one, other) => {
  const { marks, here, ...rest } = one;
  const isOther = Object.entries(rest).some(([name, value]) => !Object.is(value, Reflect.get(other, name)));
  return !isOther && isSameHere(here, other.here) && areSame(marks, other.marks);
});

const ofHere = ['column', 'mode', 'focus'] as const;
const isSameHere = (one: Here | undefined, other: Here | undefined): boolean =>
  ofHere.every((part) => one?.[part] === other?.[part]);

function ShownRow({ row, index, marks, here, chosen, covered, type, leave }: Shown): JSX.Element {
  return (
    <tr>
      <th scope="row" className="row-number" data-row={index}>
        {index + 1}
      </th>
      {fields.map((field, column) => (
        <Cell
          key={field}
          {...{ row, index, field, column }}
          mark={marks[column]}
          here={here?.column === column ? here : undefined}
          isChosen={isWithin(chosen, column)}
          isCovered={(column === 0 && covered !== '') || (column === 1 && covered === '12')}
          type={type}
          leave={leave}
        />
      ))}
    </tr>
  );
}

function isWithin(chosen: string, column: number): boolean {
  const [first = 1, last = 0] = chosen.split('-').map(Number);
  return chosen !== '' && column >= first && column <= last;
}

interface ShownCell extends Pick<Shown, 'row' | 'index' | 'here' | 'type' | 'leave'> {
  readonly field: Field;
  readonly column: number;
  readonly mark: Mark | undefined;
  readonly isChosen: boolean;
  readonly isCovered: boolean;
}

function Cell({ row, index, field, column, mark, here, isChosen, isCovered, type, leave }: ShownCell): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const text = row.cells[field];
  const { state, said } = mark ?? unmarked;
  const title = said.map((words) => words[language]).join('\n');
  return (
    <td
      role="gridcell"
      id={cellId(row.key, field)}
      className={`cell${isCovered ? ' covered' : ''}${isNumber(field, text) ? ' number' : ''}`}
      data-state={state}
      data-row={index}
      data-column={column}
      aria-selected={isChosen}
      aria-readonly={state === 'locked'}
      aria-invalid={state === 'wrong'}
      {...(title === '' ? {} : { title })}
    >
      {/* It holds the cell open, as high as its text. */}
      <div className="cell-text">{text || '\u00a0'}</div>
      {here && (
        <ActiveCell
          {...here}
          text={text}
          label={`${say(columnWords(field))} ${index + 1}`}
          isWrong={state === 'wrong'}
          isLocked={state === 'locked'}
          describedBy="said-of-cell"
          type={(next) => type(row.key, field, next)}
          leave={() => leave(row.key, field)}
        />
      )}
    </td>
  );
}

const unmarked: Mark = { state: 'saved', said: [] };

const isNumber = (field: Field, text: string): boolean =>
  field === 'weight' || (field === 'value' && /^[\d.,]+$/.test(text));
