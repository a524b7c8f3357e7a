import { type JSX } from 'react';
import { useSay } from '../words/language.js';
import { reviewWords } from '../words/review-words.js';
import { type CellChange } from './paper-changes.js';

interface Cell {
  readonly value: string | undefined;
  readonly span?: number | undefined;
  readonly columns?: number | undefined;
  readonly isNumber?: boolean | undefined;
  readonly change?: CellChange | undefined;
  /** Of its row: that it is new, gone or elsewhere. */
  readonly note?: string | undefined;
}

/** A cell as it stands; where it was otherwise, also what was there. On paper only what stands. */
export function PaperCell({ value, span, columns, isNumber, change, note }: Cell): JSX.Element {
  const classes = [isNumber ? 'number' : '', change ? 'changed' : ''].join(' ').trim();
  return (
    <td rowSpan={span} colSpan={columns} className={classes}>
      {note !== undefined && <span className="row-note no-print">{note}</span>}
      {change && <Was text={change.from} />}
      {change ? <ins>{value}</ins> : value}
    </td>
  );
}

function Was({ text = '' }: { readonly text?: string | undefined }): JSX.Element {
  const say = useSay();
  return (
    <span className="no-print">
      <span className="unseen">{say(reviewWords.was)} </span>
      <del>{text === '' ? '∅' : text}</del>
      <span aria-hidden="true"> → </span>
    </span>
  );
}
