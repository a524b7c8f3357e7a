import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { DomainError } from '#domain/kernel';
import { packageOf, textRow } from '../../../../../test/fixtures/tables/package-of.js';
import { mergedDown, workbookOf } from '../../../../../test/fixtures/tables/workbook-of.js';
import { zipOf } from '../../../../../test/fixtures/tables/zip-of.js';
import { carry } from './carry.js';

const HEADINGS =
  '单位名称,项目名称,预算数,年度目标,一级指标,二级指标,三级指标,指标性质,指标值,度量单位,权重,指标方向性'.split(',');
const TABLE = [
  ['部门预算项目绩效目标表（2025年度）'],
  ['金额单位：元'],
  HEADINGS,
  [
    '628001-云坪县技工学校',
    '技能培训补助',
    '86,000.00',
    '办班24期，培训1500人次。',
    '产出指标',
    '数量指标',
    '培训场次',
    '≥',
    '24',
    '场',
    '50',
    '正向指标',
  ],
  ['', '', '', '', '产出指标', '成本指标', '每期补助', '≤', '3500', '元', '20', '反向指标'],
  ['', '', '', '', '效益指标', '社会效益指标', '受训人次', '≥', '1500', '人次', '20', '正向指标'],
];
const full = TABLE.map((row) => HEADINGS.map((_, column) => row[column] ?? ''));
const joined = (rows: readonly (readonly string[])[], by: string) => rows.map((row) => row.join(by)).join('\n');
const quoted = (rows: readonly (readonly string[])[], by: string) =>
  rows.map((row) => row.map((cell) => (cell.includes(by) ? `"${cell}"` : cell)).join(by)).join('\r\n');
const gridOf = (file: string | Uint8Array) => carry(Buffer.from(file)).grids[0]!;
const textsOf = (file: string | Uint8Array) =>
  gridOf(file).lines.map(({ cells }) => cells.map(({ text, column }) => `${column} ${text}`));
const expected = textsOf(joined(TABLE, '\t'));
const withoutColumns = expected.map((cells) => cells.map((cell) => cell.replace(/^\d+ /, '')));

function refusal(file: string | Uint8Array): DomainError {
  try {
    carry(Buffer.from(file));
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('was read');
}

describe('a table is the same grid', () => {
  const markdown = joined(full, ' | ').replace(/^|$/gm, '|').split('\n');
  it.each<[string, string, string | Uint8Array]>([
    ['tsv', 'UTF-16 with its mark', iconv.encode(joined(TABLE, '\t'), 'utf16le', { addBOM: true })],
    ['tsv', 'UTF-16 without it', iconv.encode(joined(TABLE, '\t'), 'utf16le')],
    ['tsv', 'UTF-16 the other way round', iconv.encode(joined(TABLE, '\t'), 'utf16be')],
    ['csv', 'commas in GB18030', iconv.encode(quoted(TABLE, ','), 'gb18030')],
    ['semicolons', 'semicolons', quoted(TABLE, ';')],
    ['semicolons', 'wide semicolons', joined(TABLE, '；')],
    ['semicolons', 'semicolons, as the first line says', `sep=;\n${quoted(TABLE, ';')}`],
    ['bars', 'bars', joined(TABLE, '|')],
    ['bars', 'wide bars in a frame', `┌──┬──┐\n${joined(full, '│').replace(/^|$/gm, '│')}\n└──┴──┘`],
    ['bars', 'markdown', [...markdown.slice(0, 3), '|---|:-:|', ...markdown.slice(3)].join('\n')],
    ['lines', 'one cell a line, empty ones too', [...TABLE.slice(0, 2), ...full.slice(2)].flat().join('\n')],
    [
      'html',
      'a page',
      `<html><head><title>x</title><style>td{}</style></head><body><h1>${TABLE[0]![0]!}</h1><p>${TABLE[1]![0]!}</p><table>${full
        .slice(2)
        .map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}`)
        .join('')}</table></html>`,
    ],
  ])('as %s: %s', (format, _, file) => {
    expect(carry(Buffer.from(file)).format).toBe(format);
    expect(textsOf(file)).toEqual(expected);
  });

  it.each<[string, string]>([
    [
      'spaces',
      joined(
        TABLE.map((row) => row.filter((cell) => cell !== '')),
        '   ',
      ),
    ],
    [
      'lines',
      TABLE.flat()
        .filter((cell) => cell !== '')
        .join('\n'),
    ],
  ])('but for its columns where %s do not show empty cells', (format, file) => {
    expect(carry(Buffer.from(file)).format).toBe(format);
    expect(gridOf(file).loose).toBe(true);
    expect(textsOf(file).map((cells) => cells.map((cell) => cell.replace(/^\d+ /, '')))).toEqual(withoutColumns);
  });

  it('as a workbook with merged cells, which keep their size', async () => {
    const rows = full.map((row, at) => (at === 4 ? row.with(4, '') : row));
    const merges = mergedDown(rows, [0, 1, 2, 3, 4], 3);
    const file = await workbookOf([
      { name: '目标表', rows, merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: 11 }, ...merges] },
    ]);
    expect(textsOf(file)).toEqual(textsOf(joined(rows, '\t')));
    const { sheet, lines } = gridOf(file);
    expect(sheet).toBe('目标表');
    expect(lines[0]!.cells[0]).toMatchObject({ columns: 12 });
    expect(lines[3]!.cells.slice(0, 6).map((cell) => cell.lines)).toEqual([3, 3, 3, 3, 2, undefined]);
  });
});

describe('a page', () => {
  it('has merged cells, breaks, hidden rows and stored numbers', () => {
    const rows = `<tr><td rowspan=2>甲<br>乙</td><td colspan="2">丙</td></tr><tr style="DISPLAY: none"><td>丁</td><td x:num="0.9">90%</td></tr>`;
    expect(gridOf(`<table>${rows}<tr><td>戊\n   己</td></tr></table>`).lines).toEqual([
      {
        ...{ line: 1, raw: ['甲\n乙', '丙'] },
        cells: [
          { text: '甲\n乙', column: 0, lines: 2 },
          { text: '丙', column: 1, columns: 2 },
        ],
      },
      {
        ...{ line: 2, hidden: true, raw: ['', '丁', '90%'] },
        cells: [
          { text: '丁', column: 1 },
          { text: '90%', column: 2, stored: { kind: 'number', value: '0.9' } },
        ],
      },
      { line: 3, raw: ['戊己'], cells: [{ text: '戊己', column: 0 }] },
    ]);
  });

  it('may lay itself out with tables: the inner ones are read', () => {
    expect(textsOf('<table><tr><td>页眉<table><tr><td>甲<td>乙</table>页脚</td></tr></table>')).toEqual([
      ['0 页眉'],
      ['0 甲', '1 乙'],
      ['0 页脚'],
    ]);
  });

  it.each<[string, string]>([
    ['html-too-deep', `<table><td>${'<div>'.repeat(1_000_000)}`],
    ['too-many-cells', `<table><tr>${'<td colspan=1000>甲'.repeat(1000)}`],
    ['cell-too-long', `<table><tr><td>${'很'.repeat(32_000)}`],
    ['too-many-lines', `<table>${'<tr><td>甲'.repeat(50_001)}`],
  ])('is refused as %s where no table is like it', (code, page) => {
    expect(refusal(page).code).toBe(code);
  });
});

describe('a file of another kind is refused with what to do about it', () => {
  const compound = (name: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]);
  it.each<[string, string, string | Buffer]>([
    ['xls', '另存为', compound('Workbook')],
    ['word', 'Word', compound('WordDocument')],
    ['xml-2003', '2003', '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>'],
    ['web-archive', '.mht', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n'],
    ['xml', 'XML', '<?xml version="1.0"?><projects/>'],
    ['pdf', 'PDF', '%PDF-1.7\n'],
    ['image', '图片', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['image', '图片', Buffer.from('ffd8ffe0', 'hex')],
    ['word', 'Word', '{\\rtf1 x}'],
    ['word', 'Word', zipOf({ '[Content_Types].xml': '', 'word/document.xml': '' })],
    ['slides', '演示', zipOf({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' })],
    ['xlsb', '.xlsb', zipOf({ '[Content_Types].xml': '', 'xl/workbook.bin': '' })],
    ['ods', '.ods', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' })],
    ['archive', '解压', zipOf({ '目标表.xlsx': packageOf({ sheets: [{ rows: textRow(1, ['甲']) }] }) })],
    ['archive', '解压', 'Rar!\x1a\x07'],
  ])('%s', (kind, says, file) => {
    expect(refusal(file)).toMatchObject({ code: 'file-kind-not-read', kind: 'unprocessable', details: { kind } });
    expect(refusal(file).sentences.zh).toContain(says);
  });

  it('and so is an encrypted workbook, by the way it is packed', () => {
    expect(refusal(compound('EncryptedPackage')).code).toBe('encrypted-workbook');
  });

  it('and one cell a line where rows cannot be told apart', () => {
    const cells = [...TABLE.slice(0, 3), ...TABLE.slice(3).map((row) => row.slice(0, 11))]
      .flat()
      .filter((cell) => cell !== '');
    expect(refusal(cells.join('\n')).code).toBe('one-cell-a-line');
  });
});

describe('what is odd about a file is said', () => {
  it('of an amount that its comma cut in two', () => {
    const { notes } = carry(Buffer.from(joined(TABLE, ',')));
    expect(notes).toMatchObject([{ code: 'amount-cut-by-comma', severity: 'error', line: 4, column: 2 }]);
    expect(carry(Buffer.from(quoted(TABLE, ','))).notes).toEqual([]);
  });

  it('of what is hidden in a workbook by a mark, of macros and of other files by a note', async () => {
    const hidden = await workbookOf([
      { name: '甲', rows: full, hidden: { rows: [4], columns: [3] } },
      { name: '乙', rows: [['旧']], hidden: { sheet: true } },
    ]);
    const { grids, notes } = carry(hidden);
    expect(grids).toMatchObject([
      { sheet: '甲', hiddenColumns: [3] },
      { sheet: '乙', hidden: true },
    ]);
    expect(grids[0]!.lines.filter((line) => line.hidden).map(({ line }) => line)).toEqual([5]);
    expect(notes).toEqual([]);
    const more = { 'xl/vbaProject.bin': 'x', 'xl/externalLinks/externalLink1.xml': '<x/>' };
    const odd = packageOf({ sheets: [{ rows: '<row><c><f>1+1</f></c><c><v>2</v></c></row>' }], more });
    expect(carry(odd).notes).toMatchObject([
      { code: 'workbook-macros', severity: 'note' },
      { code: 'workbook-external-links', severity: 'warning' },
      { code: 'formula-without-value', severity: 'error', line: 1, column: 0, sheet: 'Sheet1' },
    ]);
  });
});
