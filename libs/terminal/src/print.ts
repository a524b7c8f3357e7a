import { getBorderCharacters, table } from 'table';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Longer cells go on in the next line after this many columns of the terminal. */
  readonly width?: number;
}

/** Plain columns that line up where Chinese and Latin text are mixed. */
export function printTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell, index) => wrap(printable(cell), columns[index]?.width ?? Infinity)));
  const text = table([columns.map(({ title }) => title), ...cells], {
    border: getBorderCharacters('void'),
    drawHorizontalLine: () => false,
    columnDefault: { paddingLeft: 0, paddingRight: 2 },
    columns: columns.map(({ align }) => ({ alignment: align ?? 'left' })),
  });
  return text.replace(/[^\S\n]+$/gm, '').trimEnd();
}

/** `table` refuses control characters, and a file should not tell a terminal anything. */
const printable = (text: string): string => text.replace(/[^\P{Cc}\n]+/gu, ' ');

/** Breaks between words and between Chinese signs, which `table` itself does at any letter. */
function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const lines = [''];
      for (const [piece] of line.matchAll(/\p{Script=Han}[，。、；：！？”」）》]*|[^\s\p{Script=Han}]+|\s+/gu)) {
        const last = lines.at(-1) ?? '';
        if (last !== '' && columnsOf(last + piece.trimEnd()) > width) lines.push(piece.trimStart());
        else lines[lines.length - 1] = last + piece;
      }
      return lines;
    })
    .join('\n');
}

/** Chinese signs and full-width forms take two columns of a terminal. */
const columnsOf = (text: string): number =>
  text.replace(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/g, '  ')
    .length;

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
