import { type JSX, memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSay } from '../words/language.js';
import { listWords } from '../words/targets-words.js';
import { type Column } from './columns.js';
import { Headings, type Sorting } from './headings.js';
import { type Row } from './view.js';
import { ROW_HEIGHT, stepOf, windowOf } from './window.js';

interface Listed extends Sorting {
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** What stands in the last line, by column. */
  readonly totals: Readonly<Record<string, string>>;
}

/** A table of any length of which only what is seen is drawn; on paper all of it. */
export function Rows({ rows, columns, totals, sorting, sort }: Listed): JSX.Element {
  const say = useSay();
  const { box, scrolled, height } = useScroll();
  const isPrinting = usePrinting();
  const { from, to } = isPrinting ? { from: 0, to: rows.length } : windowOf(rows.length, scrolled, height);
  const gap = (many: number) =>
    many > 0 && (
      <tr aria-hidden>
        <td colSpan={columns.length} style={{ height: many * ROW_HEIGHT, padding: 0 }} />
      </tr>
    );
  return (
    <div ref={box} className="long-table" role="region" aria-label={say(listWords.table)} tabIndex={0}>
      <table aria-rowcount={rows.length + 2} style={{ minWidth: leastWidthOf(columns) }}>
        <Headings columns={columns} sorting={sorting} sort={sort} />
        <tbody>
          {gap(from)}
          {rows.slice(from, to).map((row, at) => (
            <Line key={row.targetId} row={row} columns={columns} place={from + at + 2} />
          ))}
          {gap(rows.length - to)}
        </tbody>
        <tfoot>
          <tr aria-rowindex={rows.length + 2}>
            {columns.map(({ key, isNumber }) => (
              <td key={key} className={isNumber && 'number'}>
                {totals[key]}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** The one column that takes what is left has room for a name. */
const leastWidthOf = (columns: readonly Column[]): number =>
  columns.reduce((all, { width = NAME_WIDTH }) => all + width, 0);
const NAME_WIDTH = 240;

interface Drawn {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly place: number;
}

/** Drawn once, however far is scrolled. */
const Line = memo(function Line({ row, columns, place }: Drawn): JSX.Element {
  return (
    <tr aria-rowindex={place} style={{ height: ROW_HEIGHT }}>
      {columns.map(({ key, isNumber, cell }) => (
        <td key={key} className={isNumber && 'number'}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
});

/** How far the box is scrolled, and how much of it is seen. */
function useScroll() {
  const box = useRef<HTMLDivElement>(null);
  const [{ scrolled, height }, place] = useState({ scrolled: 0, height: 800 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = (): void => {
      const now = { scrolled: stepOf(element.scrollTop), height: element.clientHeight };
      place((before) => (before.scrolled === now.scrolled && before.height === now.height ? before : now));
    };
    const watch = new ResizeObserver(look);
    watch.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  return { box, scrolled, height };
}

/** Drawn before the browser makes its pages, whoever asks it to. */
function usePrinting(): boolean {
  const [isPrinting, print] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    window.addEventListener('beforeprint', () => flushSync(() => print(true)), { signal });
    window.addEventListener('afterprint', () => print(false), { signal });
    return () => ended.abort();
  }, []);
  return isPrinting;
}
