import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#domain/kernel';
import { packageOf, textRow, type PackageXml } from '../../../../test/fixtures/tables/package-of.js';
import { repeated, zipOf, type Content } from '../../../../test/fixtures/tables/zip-of.js';
import { packageKind } from './package-kind.js';
import { readWorkbook } from './read-workbook.js';

const limits = { rows: 50_000, columns: 1000, cellCharacters: 20_000 };

function refusal(bytes: Buffer): DomainError {
  try {
    packageKind(bytes);
    readWorkbook(bytes, limits);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('was read');
}

const one: PackageXml = { sheets: [{ rows: textRow(1, ['甲', '乙']) }] };
const SHEET = 'xl/worksheets/sheet1.xml';
const withSheet = (xml: Content) => packageOf({ ...one, more: { [SHEET]: xml } });
const MIB = 1024 * 1024;
/** A gigabyte in one megabyte. */
const bomb = repeated([[' '.repeat(MIB), 1024]]);
/** An empty sheet of so many MiB. */
const blankSheet = (mib: number) =>
  repeated([
    ['<worksheet>', 1],
    [' '.repeat(MIB), mib],
    ['</worksheet>', 1],
  ]);
const whole = packageOf(one);
const cells = (count: number, cell: string) => `<row r="1">${cell.repeat(count)}</row>`;

describe('a hostile workbook is refused', () => {
  it.each<[string, string, () => Buffer]>([
    ['workbook-too-large', 'a megabyte that unpacks to a gigabyte', () => withSheet(bomb)],
    [
      'workbook-too-large',
      'the same, under a directory that lies',
      () => packageOf({ ...one, more: { [SHEET]: bomb }, lies: { [SHEET]: { size: 1000 } } }),
    ],
    [
      'workbook-too-large',
      'many sheets that are too large together',
      () =>
        packageOf({
          sheets: Array.from({ length: 3 }, () => ({ rows: '' })),
          more: Object.fromEntries([1, 2, 3].map((at) => [`xl/worksheets/sheet${at}.xml`, blankSheet(70)])),
        }),
    ],
    ['workbook-too-large', 'six million empty cells', () => withSheet(`<a>${'<c/>'.repeat(6_000_001)}</a>`)],
    ['workbook-too-large', 'elements a million deep', () => withSheet('<a>'.repeat(1_000_000))],
    [
      'workbook-too-large',
      'an element of a million attributes',
      () => withSheet(`<a ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}=""`).join(' ')}/>`),
    ],
    [
      'workbook-too-large',
      'half a million merges',
      () =>
        packageOf({
          sheets: [{ rows: '', after: `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(500_001)}</mergeCells>` }],
        }),
    ],
    [
      'too-many-sheets',
      'ten thousand sheets',
      () => packageOf({ sheets: Array.from({ length: 10_000 }, () => ({ rows: '' })) }),
    ],
    [
      'workbook-with-doctype',
      'a billion laughs',
      () =>
        withSheet(
          `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`,
        ),
    ],
    ['damaged-workbook', 'an entity that nobody defines', () => withSheet('<worksheet>&ha;</worksheet>')],
    ['damaged-workbook', 'an element that never ends', () => withSheet('<worksheet><sheetData>')],
    ['damaged-workbook', 'a file that was cut off', () => whole.subarray(0, whole.length - 100)],
    ['damaged-workbook', 'only the first bytes of one', () => whole.subarray(0, 10)],
    [
      'damaged-workbook',
      'a byte that was changed',
      () => {
        const changed = Buffer.from(whole);
        const inSheet = changed.indexOf(SHEET) + SHEET.length + 20;
        changed.writeUInt8(changed.readUInt8(inSheet) ^ 0xff, inSheet);
        return changed;
      },
    ],
    [
      'damaged-workbook',
      'a part that is missing',
      () => zipOf({ '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<a/>' }),
    ],
    [
      'damaged-workbook',
      'rows that go backwards',
      () => packageOf({ sheets: [{ rows: textRow(2, ['a']) + textRow(1, ['b']) }] }),
    ],
    [
      'damaged-workbook',
      'a text that is not there',
      () => packageOf({ sheets: [{ rows: '<row><c t="s"><v>7</v></c></row>' }] }),
    ],
    [
      'damaged-workbook',
      'merged cells of nowhere',
      () => packageOf({ sheets: [{ rows: '', after: '<mergeCells><mergeCell ref="A0x:B"/></mergeCells>' }] }),
    ],
    [
      'encrypted-workbook',
      'parts that are locked',
      () => packageOf({ ...one, lies: { 'xl/workbook.xml': { flags: 1 } } }),
    ],
    [
      'too-many-cells',
      'a million columns',
      () => packageOf({ sheets: [{ rows: cells(1_000_000, '<c><v>1</v></c>') }] }),
    ],
    [
      'too-many-cells',
      'a cell far out',
      () => packageOf({ sheets: [{ rows: '<row><c r="XFD1"><v>1</v></c></row>' }] }),
    ],
    [
      'cell-too-long',
      'a cell of 32,000 characters',
      () => packageOf({ sheets: [{ rows: textRow(1, ['很'.repeat(32_000)]) }] }),
    ],
    [
      'too-many-lines',
      'a row too many',
      () => packageOf({ sheets: [{ rows: '<row><c><v>1</v></c></row>'.repeat(50_001) }] }),
    ],
    [
      'too-many-lines',
      'the same over many sheets',
      () =>
        packageOf({ sheets: Array.from({ length: 501 }, () => ({ rows: '<row><c><v>1</v></c></row>'.repeat(100) })) }),
    ],
  ])('as %s: %s', (code, _, made) => {
    const { kind, code: given, sentences } = refusal(made());
    expect({ kind, code: given }).toEqual({ kind: 'unprocessable', code });
    expect(sentences.zh).toMatch(/。$/);
    expect(sentences.en).toMatch(/\.$/);
  });

  it('or read without what it holds beside its cells', () => {
    const more = {
      'xl/vbaProject.bin': 'x',
      'xl/externalLinks/externalLink1.xml': 'x',
      'xl/media/image1.png': repeated([[' '.repeat(MIB), 100]]),
    };
    expect(readWorkbook(packageOf({ ...one, more }), limits)).toMatchObject({
      ...{ hasMacros: true, hasExternalLinks: true },
      sheets: [{ rows: [{ cells: [{ text: '甲' }, { text: '乙' }] }] }],
    });
  });

  it('or read without spreading out what is merged: a hundred merges over a million cells each', () => {
    const merge = '<mergeCell ref="A1:XFD1048576"/>';
    const rows = textRow(1, ['甲', '乙']);
    const { sheets } = readWorkbook(
      packageOf({ sheets: [{ rows, after: `<mergeCells>${merge.repeat(100)}</mergeCells>` }] }),
      limits,
    );
    expect(sheets).toMatchObject([{ rows: [{ cells: [{ text: '甲', columns: 1000 }] }], overlappingMerges: 99 }]);
  });
});
