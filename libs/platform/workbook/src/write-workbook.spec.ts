import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readWorkbook } from './read-workbook.js';
import { writeWorkbook } from './write-workbook.js';

const LIMITS = { rows: 1000, columns: 100, cellCharacters: 1000 };
const text = fc.oneof(
  fc
    .string({ maxLength: 20, unit: 'grapheme' })
    .filter((each) => !/\p{Cc}|\p{Cf}|[\ufffe\uffff]/u.test(each) && each === each.trim()),
  fc.constantFrom('=1+1', '_x0041_', '_x005F_x0041_', '<b>&"\'', '007', '1.38E+10', '甲\n乙', '٣', '😀'),
);

describe('a workbook that was written', () => {
  it('is read as the same texts, every one of them a text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { maxLength: 30 }), { minLength: 1, maxLength: 8 }), async (rows) => {
        const { sheets } = readWorkbook(
          await writeWorkbook([
            { name: '单位', rows },
            { name: 'b & "c"', rows },
          ]),
          LIMITS,
        );
        expect(sheets.map(({ name }) => name)).toEqual(['单位', 'b & "c"']);
        for (const sheet of sheets) {
          expect(sheet.oddCells).toEqual([]);
          const cells = sheet.rows.flatMap(({ row, cells: some }) => some.map((cell) => ({ row, ...cell })));
          expect(cells).toEqual(
            rows.flatMap((row, at) =>
              row.flatMap((each, column) => (each === '' ? [] : [{ row: at + 1, column, text: each }])),
            ),
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has amounts that add up, as they are written, and as a text where they have more digits than a spreadsheet keeps', async () => {
    const rows = [[{ amount: '1234567890123.45' }, { amount: '12345678901234.56' }, '=1+1']];
    const [sheet] = readWorkbook(await writeWorkbook([{ name: 'a', rows }]), LIMITS).sheets;
    const texts = sheet?.rows.flatMap(({ cells }) => cells.map(({ text: shown }) => shown));
    expect(texts).toEqual(['1,234,567,890,123.45', '12345678901234.56', '=1+1']);
  });

  it('is the same bytes for the same sheets', async () => {
    const sheets = [{ name: 'a', rows: [['甲', '1']] }];
    expect(await writeWorkbook(sheets)).toEqual(await writeWorkbook(sheets));
  });

  it('lets others have their turn while it is written', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => [String(at), '甲']);
    let [turns, isWritten] = [0, false];
    const others = async () => {
      for (; !isWritten; turns += 1) await setImmediate();
    };
    const turning = others();
    await writeWorkbook([{ name: 'a', rows }]);
    isWritten = true;
    await turning;
    expect(turns).toBeGreaterThanOrEqual(10);
  });
});
