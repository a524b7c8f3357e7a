import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blockOf, textOf } from './block.js';

describe('a block on the clipboard', () => {
  it.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'as Excel writes it',
    ],
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'without an end',
    ],
    ['产出指标\t"第一行\n第二行"\t5', [['产出指标', '第一行\n第二行', '5']], 'with a line break in a cell'],
    ['"说“""是""”"\t"a\tb"', [['说“"是"”', 'a\tb']], 'with quotes and a tab in cells'],
    ['"引号只在前\tb', [['"引号只在前', 'b']], 'with a quote that closes nowhere'],
    ['5"管\t"8""管"', [['5"管', '8"管']], 'with inches'],
    ['a\t', [['a', '']], 'with an empty cell at its end'],
    [
      '\t\r\n\tb',
      [
        ['', ''],
        ['', 'b'],
      ],
      'with empty cells',
    ],
    ['', [], 'of nothing'],
    ["'=\t'-3\t'其他", [['=', '-3', "'其他"]], 'of ours, with what was put before formulas'],
  ])('reads %j', (text, block) => expect(blockOf(text)).toEqual(block));

  it('is no formula where it is pasted', () =>
    expect(textOf([['=1+1', '+86', '-3', '@SUM(A1)', '≥', '5']])).toBe("'=1+1\t'+86\t'-3\t'@SUM(A1)\t≥\t5"));

  it('comes back as it went, whatever is in it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '中', '"', '\t', '\n', '=', '-', "'", ' ') });
    // An apostrophe that one typed before a formula cannot be told from ours.
    const kept = cell.filter((text) => !/^'[=+\-@]/.test(text));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(kept, { minLength: 1, maxLength: 12 }), (width, cells) => {
        const rows = Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
          Array.from({ length: width }, (__, at) => cells[row * width + at] ?? 'x'),
        );
        // One empty cell is nothing.
        fc.pre(!(width === 1 && rows.at(-1)?.[0] === ''));
        expect(blockOf(textOf(rows))).toEqual(rows);
      }),
    );
  });
});
