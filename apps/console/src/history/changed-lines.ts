import { type Schemas } from '#platform/api-client';
import { historyWords } from '../words/history-words.js';
import { type Words } from '../words/language.js';
import { cellWords } from '../words/round-words.js';

type Changes = Pick<Schemas['TargetChanges'], 'header' | 'rows'>;
type Row = Changes['rows'][number];
type Say = (words: Words) => string;

/** A cell, or a whole row, as it was and as it is. */
export interface ChangedLine {
  readonly key: string;
  readonly place: string;
  readonly was: string;
  readonly is: string;
  /** Of the event that wrote it. */
  readonly revision: number;
}

/** The header first, then rows in the order that they have now. */
export function changedLines({ header, rows }: Changes, say: Say): readonly ChangedLine[] {
  return [
    ...cellLines('', say(historyWords.head), { cells: header, say }),
    ...rows.flatMap((row) => rowLines(row, say)),
  ];
}

function rowLines(row: Row, say: Say): readonly ChangedLine[] {
  const { indicatorId: key, kind, before, after, name = '', moved, revision } = row;
  const place = `${after ?? before ?? ''}. ${name}`;
  if (kind !== 'kept') {
    const whole = row.cells.map(({ from = '', to = '' }) => (kind === 'added' ? to : from)).join(' ');
    const sides = kind === 'added' ? { was: '', is: whole } : { was: whole, is: '' };
    return [{ key, place: `${place} · ${say(historyWords[kind])}`, ...sides, revision }];
  }
  const from = {
    key,
    place: `${place} · ${say(historyWords.moved)}`,
    was: String(before),
    is: String(after),
    revision,
  };
  return [...(moved ? [from] : []), ...cellLines(key, place, { cells: row.cells, say })];
}

interface Cells {
  readonly cells: Row['cells'];
  readonly say: Say;
}

const cellLines = (key: string, place: string, { cells, say }: Cells): readonly ChangedLine[] =>
  cells.map(({ column, from = '', to = '', revision }) => ({
    key: `${key} ${column}`,
    place: `${place} · ${say(cellWords[column])}`,
    ...{ was: from, is: to, revision },
  }));
