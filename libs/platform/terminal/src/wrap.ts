/** What a line may break between: words, Chinese signs with the marks that close behind and open before them. */
const PIECES = /[（“「《]*(?:\p{Script=Han}[，。、；：！？”」）》]*|[^\s\p{Script=Han}（“「《]+)|[（“「《]+|\s+/gu;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/gu;

/** Columns of a terminal: Chinese signs, full-width forms and emoji take two, marks upon a letter none. */
export const columnsOf = (text: string): number => Array.from(text.replace(/\p{M}/gu, '').replace(WIDE, '  ')).length;

/** The widest of what a line cannot be broken in. */
export function widestPieceIn(text: string): number {
  let widest = 0;
  for (const [piece] of text.matchAll(PIECES)) widest = Math.max(widest, columnsOf(piece.trim()));
  return widest;
}

/** Lines of at most so many columns, broken in the middle of what is longer; of more than `most` lines the last ends in …. */
export function wrap(text: string, width: number, most: number): string {
  const lines: string[] = [];
  // No more than that can be shown; a name may have a million signs.
  for (const line of text.slice(0, 2 * width * (most + 1)).split('\n')) {
    lines.push('');
    for (const [whole] of line.matchAll(PIECES)) for (const piece of parts(whole, width)) add(lines, piece, width);
    if (lines.length > most) break;
  }
  const kept = lines.slice(0, most).map((line) => line.trimEnd());
  if (lines.length <= most) return kept.join('\n');
  return [...kept.slice(0, -1), `${upTo(kept.at(-1) ?? '', width - 1)}…`].join('\n');
}

function add(lines: string[], piece: string, width: number): void {
  const last = lines.at(-1) ?? '';
  if (last !== '' && columnsOf(last + piece.trimEnd()) > width) lines.push(piece.trimStart());
  else lines[lines.length - 1] = last + piece;
}

function* parts(piece: string, width: number): Generator<string> {
  let rest = piece;
  for (; columnsOf(rest.trimEnd()) > width; rest = rest.slice(upTo(rest, width).length)) yield upTo(rest, width);
  yield rest;
}

/** The beginning that so many columns hold; at least one sign. */
function upTo(text: string, width: number): string {
  let taken = '';
  for (const sign of text) {
    if (taken !== '' && columnsOf(taken + sign) > width) break;
    taken += sign;
  }
  return taken;
}
