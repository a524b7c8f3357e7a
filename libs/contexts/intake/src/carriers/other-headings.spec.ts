import { expect, it } from '@jest/globals';
import { carry } from './carry.js';

/** As offices call the columns: none of the twelve official names is among them. */
const HEADINGS =
  '预算单位 支出项目名称 预算金额 绩效目标 一级指标名称 二级指标名称 三级指标名称 运算符号 目标值 计量单位 分值'.split(
    ' ',
  );
const ROW = [
  '415001-青崖县文化馆',
  '送戏下乡',
  '300000',
  '',
  '产出指标',
  '数量指标',
  '演出场次',
  '≥',
  '30',
  '场',
  '90',
];
const rowsOf = (text: string) => carry(Buffer.from(text)).grids.flatMap(({ lines }) => lines.map(({ raw }) => raw));

it('headings of any office tell a text with one cell a line', () => {
  const { format } = carry(Buffer.from([...HEADINGS, ...ROW].join('\n')));
  expect(format).toBe('lines');
  expect(rowsOf([...HEADINGS, ...ROW].join('\n'))).toEqual([HEADINGS, ROW]);
});

it('headings of any office tell whether rows begin with a bar', () => {
  const framed = (cells: readonly string[]) => `|${cells.join('|')}|`;
  expect(rowsOf([HEADINGS, ROW].map(framed).join('\n'))).toEqual([HEADINGS, ROW]);
});

it('headings of any office tell how many cells a row of a csv may have', () => {
  const cut = [...ROW.slice(0, 2), '300', '000', ...ROW.slice(3)];
  const { notes } = carry(Buffer.from([HEADINGS, cut].map((cells) => cells.join(',')).join('\n')));
  expect(notes).toMatchObject([{ code: 'amount-cut-by-comma', line: 2, column: 2 }]);
});
