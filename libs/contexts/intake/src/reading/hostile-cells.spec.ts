import { describe, expect, it } from '@jest/globals';
import { readTable } from './read-table.js';
import { HEADINGS } from './words.js';

const FRONT = '部门预算项目绩效目标表（2025年度）\n金额单位：元\n';
const ROW = '628001-云坪县技工学校|技能培训补助|86000|办班24期。|产出指标|数量指标|培训场次|≥|24|场|90|正向指标'.split(
  '|',
);
const LENGTH = 18_000;
const long = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/** What a pattern could be tried on again and again, with an end that lets it fail. */
const cells = ['(', '_', 'x', '*', '1', '1,', '1.', '一', '元', '第1页', '≥1', '（x*', ' a', '-', '2025年', '307-', '单位:']
  .flatMap((piece) => [long(piece), `(${long(piece)}`, `1${long(piece)}!`]); // prettier-ignore

const tableWith = (column: number, cell: string) =>
  `${FRONT}${HEADINGS.join('\t')}\n${ROW.join('\t')}\n${ROW.with(column, cell).join('\t')}\n`;

/** A cell of any kind is read within its length, not the square or cube of it: this ends at once, or not within the hour. */
describe.each(HEADINGS.map((heading, column) => [heading, column] as const))('a long cell under %s', (_, column) => {
  it('is read to its end', () => {
    for (const cell of cells) expect(() => readTable(Buffer.from(tableWith(column, cell)))).not.toThrow(RangeError);
  });
});
