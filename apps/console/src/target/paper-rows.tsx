import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { useSay } from '../words/language.js';
import { reviewWords } from '../words/review-words.js';
import { levelSpans } from './level-spans.js';
import { type Marks } from './paper-changes.js';
import { PaperCell } from './paper-cell.js';

type Row = Schemas['Target']['content']['indicators'][number];

export const columns = ['level1', 'level2', 'level3', 'operator', 'value', 'unit', 'weight', 'direction'] as const;
type Column = (typeof columns)[number];

/** A cell that is marked is merged with none: one sees which row it is of. */
const apart = (row: Row, marks: Marks) => {
  const isMarked = marks.row(row.indicatorId) !== undefined;
  const own = (level: 'level1' | 'level2'): string => {
    const isApart = isMarked || marks.cell(row.indicatorId, level) !== undefined;
    return `${row[level] ?? ''}${isApart ? `\0${row.indicatorId}` : ''}`;
  };
  return { level1: own('level1'), level2: own('level2') };
};

/** The indicators, equal levels merged as in the printed table; what changed is marked, what is gone stands below. */
export function PaperRows({ rows, marks }: { readonly rows: readonly Row[]; readonly marks: Marks }): JSX.Element {
  const spans = levelSpans(rows.map((row) => apart(row, marks)));
  return (
    <tbody>
      {rows.map((row, at) => (
        <PaperRow key={row.indicatorId} row={row} spans={spans[at] ?? {}} marks={marks} />
      ))}
      {marks.dropped.map((row) => (
        <DroppedRow key={row.indicatorId} row={row} />
      ))}
    </tbody>
  );
}

interface Shown {
  readonly row: Row;
  readonly spans: Partial<Record<Column, number>>;
  readonly marks: Marks;
}

function PaperRow({ row, spans, marks }: Shown): JSX.Element {
  const say = useSay();
  const mark = marks.row(row.indicatorId);
  const note = mark && say(reviewWords[mark]);
  return (
    <tr className={mark && `row-${mark}`}>
      {columns.map((column) =>
        spans[column] === 0 ? null : (
          <PaperCell
            key={column}
            span={spans[column]}
            isNumber={isNumber(column, row.value)}
            value={row[column]}
            change={marks.cell(row.indicatorId, column)}
            note={column === 'level3' ? note : undefined}
          />
        ),
      )}
    </tr>
  );
}

function DroppedRow({ row: { cells } }: { readonly row: Marks['dropped'][number] }): JSX.Element {
  const say = useSay();
  return (
    <tr className="row-dropped no-print">
      {columns.map((column) => (
        <PaperCell
          key={column}
          value={cells.find((each) => each.column === column)?.from}
          note={column === 'level3' ? say(reviewWords.dropped) : undefined}
        />
      ))}
    </tr>
  );
}

const isNumber = (column: Column, value = ''): boolean =>
  column === 'weight' || (column === 'value' && /^[\d.,]+$/.test(value));
