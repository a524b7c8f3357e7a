import { type Line } from './draw-act.js';
import { cellText, type Changes } from './timeline-words.js';

type Row = Changes['rows'][number];

/** What is other in the content, cell by cell. */
export function drawChanges(changes: Changes & { readonly since: number }): readonly Line[] {
  const { since, header, rows } = changes;
  const title = `与第 ${since} 轮送审相比 compared with round ${since}：`;
  if (header.length + rows.length === 0) return [[2, `${title}没有改动 nothing changed`]];
  return [
    [2, title],
    ...header.map((cell): Line => [4, cellText(cell)]),
    ...rows.map((row): Line => [4, rowText(row)]),
  ];
}

function rowText({ kind, before = 0, after = 0, moved, name, cells }: Row): string {
  const called = name === undefined ? '' : ` “${name}”`;
  if (kind === 'dropped') return `删去指标 dropped ${before}${called}`;
  const told = cells.map(cellText).join('；');
  if (kind === 'added') return `新增指标 added ${after}${called} ${told}`;
  const place = moved ? `（由第 ${before} 行移来 moved）` : '';
  return `指标 row ${after}${called}${place} ${told}`.trimEnd();
}
