import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { useSay } from '../words/language.js';
import { cellWords, roundWords } from '../words/round-words.js';

type Changed = Schemas['ContentChangesSince'];

/** Cell by cell what a submission has otherwise than the one before; nothing where it has nothing. */
export function Changes({ changes: { header, rows } }: { readonly changes: Changed }): JSX.Element | null {
  const say = useSay();
  const cell = ({ column, from, to }: Changed['header'][number]): string =>
    `${say(cellWords[column])}：${from ?? '∅'} → ${to ?? '∅'}`;
  if (header.length === 0 && rows.length === 0) return null;
  return (
    <details open>
      <summary>{say(roundWords.changes)}</summary>
      <ul style={{ paddingInlineStart: 20 }}>
        {header.map((each) => (
          <li key={each.column}>{cell(each)}</li>
        ))}
        {rows.map(({ indicatorId, kind, name = '', cells }) => (
          <li key={indicatorId}>
            {kind === 'kept' ? name : `${say(roundWords[kind])} ${name}`}
            {kind === 'kept' && cells.map((each) => <div key={each.column}>{cell(each)}</div>)}
          </li>
        ))}
      </ul>
    </details>
  );
}
