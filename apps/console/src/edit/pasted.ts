import { type Words } from '../words/language.js';
import { pasteWords } from '../words/edit-words.js';
import { columnWords } from './column-words.js';
import { emptyCells, type Cells, type Draft, type Row } from './draft.js';
import { fields, type Field } from './fields.js';
import { tidied } from './tidied.js';

/** As many rows as the server takes. */
const MOST = 500;

export type Pasted = { readonly draft: Draft } | { readonly refused: Words };

interface From {
  /** Number of the row, and of the column, where the block begins. */
  readonly row: number;
  readonly column: number;
  /** Names for the rows that are new. */
  readonly newKey: () => string;
}

/** A block over the cells from a place on, with new rows where it is longer; or in one sentence why not, and what to do. */
export function pasted(draft: Draft, block: readonly (readonly string[])[], from: From): Pasted {
  const columns = fields.slice(from.column);
  const rows = filledDown(withoutHeading(withoutBlankEnd(block), columns), columns);
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0) return { refused: pasteWords.nothing };
  if (width > columns.length)
    return { refused: pasteWords.tooWide(width, columns.length, columnWords(columns[0] ?? 'level1')) };
  if (from.row + rows.length > MOST) return { refused: pasteWords.tooLong(from.row + rows.length, MOST) };
  const over = draft.rows.map((row, at) => written(row, rows[at - from.row] ?? [], columns));
  const beyond = rows.slice(Math.max(0, draft.rows.length - from.row));
  const added = beyond.map((cells) => written({ key: from.newKey(), cells: emptyCells }, cells, columns));
  return { draft: { ...draft, rows: [...over, ...added] } };
}

const written = (row: Row, texts: readonly string[], columns: readonly Field[]): Row =>
  texts.length === 0 ? row : { ...row, cells: { ...row.cells, ...cellsOf(texts, columns) } };

const cellsOf = (texts: readonly string[], columns: readonly Field[]): Partial<Cells> =>
  Object.fromEntries(
    texts.flatMap((text, at) => {
      const field = columns[at];
      return field === undefined ? [] : [[field, tidied(field, text)]];
    }),
  );

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

function withoutBlankEnd(block: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = block.findLastIndex((row) => !isBlank(row));
  return block.slice(0, last + 1);
}

/** The heading of the form, where it was copied with the rows. */
function withoutHeading(block: readonly (readonly string[])[], columns: readonly Field[]) {
  const [first = []] = block;
  const isHeading =
    first.length > 0 &&
    first.every((cell, at) => columns[at] !== undefined && cell.trim() === columnWords(columns[at]).zh);
  return isHeading ? block.slice(1) : block;
}

/** Merged cells come as one text and blanks below it: the levels go for each row of them. */
function filledDown(block: readonly (readonly string[])[], columns: readonly Field[]) {
  const first = columns.indexOf('level1');
  const second = columns.indexOf('level2');
  let above: readonly string[] = [];
  return block.map((row) => {
    const isSameFirst = first < 0 || row[first] === '' || row[first] === above[first];
    const filled = row.map((cell, at) => {
      if (cell !== '' || isBlank(row)) return cell;
      if (at === first) return above[at] ?? '';
      return at === second && isSameFirst ? (above[at] ?? '') : cell;
    });
    above = filled;
    return filled;
  });
}
