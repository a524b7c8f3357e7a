import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { cellsOf } from '../../../../../test/fixtures/tables/print-table.js';
import { smallTable } from '../../../../../test/fixtures/tables/small-table.js';
import { mergedDown, workbookOf } from '../../../../../test/fixtures/tables/workbook-of.js';
import { carry } from './carry.js';

const WIDTH = 12;
type Rows = readonly (readonly string[])[];

/** What an office may type into a cell: no bars, no tabs, no runs of spaces, and nothing that begins or ends with white space. */
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.constantFrom(
    '培训场次',
    '≥',
    '0.9',
    '90%',
    '86,000.00',
    '他说"好"',
    '"',
    '甲\n乙',
    '<b>&amp;',
    '一;二',
    '一；二',
    '-',
    '_x000A_',
    '=1+1',
    '٣',
    '😀',
    "'8",
  ),
  fc.stringMatching(/^[一-龥a-z0-9<>&"',;%()（），。]{1,12}$/),
);
const body = fc.array(fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }), { minLength: 1, maxLength: 12 });
const printed = cellsOf(smallTable).map((row) => Array.from({ length: WIDTH }, (_, column) => row[column] ?? ''));

const asText = (rows: Rows, by: string) =>
  rows
    .map((row) => row.map((text) => (/["\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(by))
    .join('\r\n');
const markup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
const asHtml = (rows: Rows) =>
  `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${markup(text)}</td>`).join('')}</tr>`).join('\n')}</table>`;
const asBars = (rows: Rows) =>
  rows.map((row) => `| ${row.map((text) => text.replaceAll('\n', '<br>')).join(' | ')} |`).join('\n');

const gridOf = (file: string | Uint8Array) =>
  carry(Buffer.from(file)).grids.flatMap(({ lines }) =>
    lines.map(({ raw, cells }) => ({
      raw: raw.slice(0, (cells.at(-1)?.column ?? -1) + 1),
      cells: cells.map(({ text, column }) => ({ text, column })),
    })),
  );

describe('a table written in any carrier', () => {
  it('reads to the same lines and cells', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (rows) => {
        const table = [...printed, ...rows];
        const expected = gridOf(asText(table, '\t'));
        expect(expected.map(({ cells }) => cells)).toEqual(cellsIn(table));
        expect(gridOf(asText(table, ','))).toEqual(expected);
        expect(gridOf(asText(table, ';'))).toEqual(expected);
        expect(gridOf(iconv.encode(asText(table, ','), 'utf16le', { addBOM: true }))).toEqual(expected);
        expect(gridOf(asHtml(table))).toEqual(expected);
        expect(gridOf(await workbookOf([{ rows: table }]))).toEqual(expected);
        expect(gridOf(asBars(table))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('reads to the same cells with its columns merged down', async () => {
    await fc.assert(
      fc.asyncProperty(body, fc.uniqueArray(fc.nat(WIDTH - 1), { maxLength: 5 }), async (rows, columns) => {
        const table = [...printed, ...rows];
        const merges = mergedDown(
          table,
          columns.sort((a, b) => a - b),
          printed.length,
        );
        expect(gridOf(await workbookOf([{ rows: table, merges }]))).toEqual(gridOf(asText(table, '\t')));
      }),
      { numRuns: 30 },
    );
  });
});

const cellsIn = (table: Rows) =>
  table
    .map((row) => row.flatMap((text, column) => (text === '' ? [] : [{ text, column }])))
    .filter((cells) => cells.length > 0);
