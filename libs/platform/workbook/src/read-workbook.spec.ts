import { describe, expect, it } from '@jest/globals';
import { packageOf, textRow, type PackageXml } from '../../../../test/fixtures/tables/package-of.js';
import { readWorkbook } from './read-workbook.js';

const limits = { rows: 1000, columns: 100, cellCharacters: 1000 };
const read = (xml: PackageXml) => readWorkbook(packageOf(xml), limits);
const sheetOf = (xml: PackageXml) => read(xml).sheets[0]!;
const cellsOf = (xml: PackageXml) => sheetOf(xml).rows.flatMap(({ cells }) => cells);
/** A number in the first style, which is of this format. */
const shown = (value: string, format: string | number, workbookPr = '') =>
  cellsOf({
    sheets: [{ rows: `<row r="1"><c r="A1" s="0"><v>${value}</v></c></row>` }],
    formats: [format],
    workbookPr,
  })[0];

describe('a cell of a workbook', () => {
  it.each<[string, string, string | number, string, { kind: 'number' | 'date'; value: string } | undefined]>([
    ['a percentage', '0.9', 9, '90%', { kind: 'number', value: '0.9' }],
    ['a percentage with places', '0.90500000000000003', '0.0%', '90.5%', { kind: 'number', value: '0.905' }],
    ['an amount', '86000', '#,##0.00', '86,000.00', undefined],
    ['an amount in the format of accounts', '86000', 43, '86,000.00', undefined],
    ['what a program computed', '0.30000000000000004', 'General', '0.3', undefined],
    ['a number of a project, which is no amount', '202500310001', 0, '202500310001', undefined],
    ['zeros before it', '7', '000', '007', undefined],
    ['one place less than there are', '1.15', '0.0', '1.2', { kind: 'number', value: '1.15' }],
    ['a sign and a percent sign that are text', '95', '"≥"0"%"', '≥95%', { kind: 'number', value: '95' }],
    ['a unit that is text', '1500', 'General"人次"', '1500人次', { kind: 'number', value: '1500' }],
    ['a unit of money', '8.6', '0.00"万元"', '8.60万元', { kind: 'number', value: '8.6' }],
    ['a currency', '86000', '[$¥-804]#,##0.00', '¥86,000.00', { kind: 'number', value: '86000' }],
    ['a day', '45950', 'yyyy-mm-dd', '2025-10-20', undefined],
    ['a day as the program shows it by itself', '45950', 14, '2025/10/20', { kind: 'date', value: '2025-10-20' }],
    ['a day in Chinese', '45950', 31, '2025年10月20日', { kind: 'date', value: '2025-10-20' }],
    ['a day of the year in Chinese', '45950', 58, '10月20日', { kind: 'date', value: '2025-10-20' }],
    ['a format longer than any program takes', '5', `"${'a'.repeat(300)}"0`, '5', undefined],
  ])('shows %s as the office program does', (_, value, format, ...[text, stored]) => {
    expect(shown(value, format)).toEqual({ column: 0, text, ...(stored && { stored }) });
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(shown('44488', 31, 'date1904="1"')).toEqual({
      ...{ column: 0, text: '2025年10月20日' },
      stored: { kind: 'date', value: '2025-10-20' },
    });
  });

  it('is read by the value that was computed for a formula, a shared one too', () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>24</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>
      <row r="2"><c r="A2"><f t="shared" si="0"/><v>48</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#REF!</v></c></row>`;
    expect(cellsOf({ sheets: [{ rows }] }).map(({ text }) => text)).toEqual(['24', 'ab', '48', 'TRUE', '#REF!']);
  });

  it('is named where a formula has no value, or a value no sight', () => {
    const rows = '<row r="3"><c r="B3"><f>SUM(A1:A2)</f></c><c r="C3" s="1"><v>5</v></c><c r="D3"><v>1</v></c></row>';
    expect(sheetOf({ sheets: [{ rows }], formats: ['General', ';;;'] })).toMatchObject({
      rows: [{ row: 3, cells: [{ column: 3, text: '1' }] }],
      oddCells: [
        { oddity: 'formula-without-value', row: 3, column: 1 },
        { oddity: 'value-not-shown', row: 3, column: 2 },
      ],
    });
  });

  it('is one text where it is rich, without how it is pronounced', () => {
    const texts = [
      '<r><rPr><b/></rPr><t>技能</t></r><r><t xml:space="preserve"> 培训_x000A_补助</t></r><rPh sb="0" eb="1"><t>ji</t></rPh>',
    ];
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    expect(cellsOf({ sheets: [{ rows }], texts })).toEqual([{ column: 0, text: '技能 培训\n补助' }]);
  });
});

describe('a sheet of a workbook', () => {
  it('is read with its place and what is hidden of it, and so is a hidden sheet', () => {
    const before = '<cols><col min="3" max="4" hidden="1"/></cols>';
    const rows = `<row r="2" hidden="1"><c r="A2"><v>1</v></c></row>${textRow(5, ['甲', '', '乙'])}`;
    const { sheets } = read({
      sheets: [
        { name: '目标表', before, rows },
        { name: '旧表', state: 'veryHidden', rows: textRow(1, ['x']) },
      ],
    });
    expect(sheets).toMatchObject([
      {
        ...{ name: '目标表', isHidden: false, hiddenColumns: [2, 3] },
        rows: [
          { row: 2, isHidden: true, cells: [{ column: 0, text: '1' }] },
          {
            row: 5,
            isHidden: false,
            cells: [
              { column: 0, text: '甲' },
              { column: 2, text: '乙' },
            ],
          },
        ],
      },
      { name: '旧表', isHidden: true },
    ]);
  });

  it('gives the first of merged cells their size, within what the sheet uses', () => {
    const after = '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="D2:XFD1048576"/></mergeCells>';
    const rows = textRow(1, ['甲']) + textRow(2, ['', '', '', '乙']) + textRow(3, ['丙']);
    expect(cellsOf({ sheets: [{ rows, after }] })).toEqual([
      { column: 0, text: '甲', lines: 2, columns: 3 },
      { column: 3, text: '乙', lines: 2, columns: 97 },
      { column: 0, text: '丙' },
    ]);
  });

  it('leaves out what a merged cell hides, and says so unless it is the same', () => {
    const after = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>';
    const rows = textRow(1, ['甲', '甲', '丙']) + textRow(2, ['乙', '甲', '丁']);
    expect(sheetOf({ sheets: [{ rows, after }] })).toMatchObject({
      rows: [{ cells: [{ text: '甲' }, { text: '丙' }] }, { cells: [{ text: '丁' }] }],
      oddCells: [{ oddity: 'text-under-merge', row: 2, column: 0 }],
      overlappingMerges: 1,
    });
  });
});

it('reads what other programs write: a prefix for every name, no places, sizes in the field for large files', () => {
  const rows = '<x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>二</x:t></x:is></x:c></x:row>';
  const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
  const { sheets } = read({ sheets: [{ rows: '' }], more: { 'xl/worksheets/sheet1.xml': xml } });
  expect(sheets[0]!.rows).toMatchObject([
    {
      row: 1,
      cells: [
        { column: 0, text: '1' },
        { column: 1, text: '二' },
      ],
    },
  ]);
});
