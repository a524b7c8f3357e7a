import { getBorderCharacters, table } from 'table';
import { fitting, type Screen } from './fitting.js';
import { plain } from './plain.js';
import { wrap } from './wrap.js';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Of running text: it goes on in the next line after at most this many columns of the terminal. */
  readonly width?: number;
  /** What is copied from it: its words are broken only where all other columns are as narrow as can be. */
  readonly whole?: true;
  /** Beyond so many lines a cell ends in …; 6 without it. */
  readonly lines?: number;
}

const LINES = 6;
/** Titles alone would leave open whether something went wrong. */
const NONE = '（没有 none）';
/** Not a terminal: a page, a pipe. */
const PAGE: Screen = { columns: 120, isExact: false };

/** Of a terminal that says it has none, as one over a serial line or of a fresh container does. */
const USUAL = 80;

const thisScreen = (): Screen =>
  process.stdout.isTTY ? { columns: process.stdout.columns || USUAL, isExact: true } : PAGE;

/** Plain columns that line up where Chinese and Latin text are mixed, within the width of the terminal; whole texts are for JSON. */
export function printTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  screen: Screen = thisScreen(),
): string {
  const titles = columns.map(({ title }) => title);
  const texts = [titles, ...rows].map((row) => row.map(plain));
  const widths = fitting(columns, texts, screen);
  const most = (index: number): number => columns[index]?.lines ?? LINES;
  const cells = texts.map((row) => row.map((cell, index) => wrap(cell, widths[index] ?? Infinity, most(index))));
  const text = table(cells, {
    border: getBorderCharacters('void'),
    drawHorizontalLine: () => false,
    columnDefault: { paddingLeft: 0, paddingRight: 2 },
    columns: columns.map(({ align }) => ({ alignment: align ?? 'left' })),
  });
  const shown = text.replace(/[^\S\n]+$/gm, '').trimEnd();
  return rows.length === 0 ? `${shown}\n${NONE}` : shown;
}

/** Running text, whole, within the width of the terminal or the page. */
export const paragraph = (text: string, { columns }: Pick<Screen, 'columns'> = thisScreen()): string =>
  wrap(plain(text), columns, Infinity);

/** The same from so many columns in from the margin, and its later lines two more. */
export function indented(depth: number, text: string, { columns }: Pick<Screen, 'columns'> = thisScreen()): string {
  const lines = wrap(plain(text), Math.max(columns - depth - 2, 1), Infinity).split('\n');
  return lines.map((line, at) => `${' '.repeat(at === 0 ? depth : depth + 2)}${line}`.trimEnd()).join('\n');
}

/** 3, 5, 6, 7 → `3, 5–7`. */
export function printLines(lines: readonly number[]): string {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const line of sorted) {
    const run = runs.at(-1);
    if (run?.[1] === line - 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
