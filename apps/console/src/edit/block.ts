import { neutralised } from '#domain/kernel';

/** A block of cells as Excel and WPS put it on the clipboard: tabs between cells, quotes around one that holds a tab, a line break or a quote. */
export function blockOf(text: string): string[][] {
  const block: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = cellFrom(text, at);
    row.push(cell);
    if (text[end] !== '\t') {
      block.push(row);
      row = [];
    }
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    // A tab at the very end leaves one more cell, an empty one.
    if (text[end] === '\t' && at >= text.length) row.push('');
  }
  if (row.length > 0) block.push(row);
  return block;
}

function cellFrom(text: string, start: number): { readonly cell: string; readonly end: number } {
  const quoted = /"((?:[^"]|"")*)"(?=\t|\r|\n|$)/y;
  quoted.lastIndex = start;
  const found = quoted.exec(text);
  if (found) return { cell: ours((found[1] ?? '').replaceAll('""', '"')), end: quoted.lastIndex };
  const bare = /[^\t\r\n]*/y;
  bare.lastIndex = start;
  const cell = bare.exec(text)?.[0] ?? '';
  return { cell: ours(cell), end: start + cell.length };
}

/** Takes off what textOf put before it. */
const ours = (cell: string): string => (neutralised(cell.slice(1)) === cell ? cell.slice(1) : cell);

/** A block as it goes to the clipboard; no cell of it is a formula where it is pasted. */
export const textOf = (block: readonly (readonly string[])[]): string =>
  block.map((row) => row.map(written).join('\t')).join('\r\n');

function written(cell: string): string {
  const text = neutralised(cell);
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
