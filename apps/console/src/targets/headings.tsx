import { type JSX } from 'react';
import { useSay } from '../words/language.js';
import { type Column } from './columns.js';
import { type Sort, type View } from './view.js';

export interface Sorting {
  readonly sorting: Pick<View, 'sort' | 'order'>;
  readonly sort: (by: Sort) => void;
}

/** A column that can be sorted by is a button. */
export function Headings({ columns, sorting, sort }: Sorting & { readonly columns: readonly Column[] }): JSX.Element {
  const say = useSay();
  const way = sorting.order === 'desc' ? 'descending' : 'ascending';
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ key, words, width, isNumber, sort: by }) => {
          const isSorted = by !== undefined && sorting.sort === by;
          return (
            <th
              key={key}
              scope="col"
              className={isNumber && 'number'}
              {...(width === undefined ? {} : { style: { width } })}
              {...(isSorted ? { 'aria-sort': way } : {})}
            >
              {by === undefined ? (
                say(words)
              ) : (
                <button type="button" onClick={() => sort(by)}>
                  {say(words)} <span aria-hidden>{isSorted ? arrows[way] : '↕'}</span>
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

const arrows = { ascending: '↑', descending: '↓' } as const;
