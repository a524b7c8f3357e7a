import { type MergedRow, mergedRows } from './merged.js';
import { builtInFormat } from './built-in-formats.js';
import { type CellSource, type SheetLimits, SheetReader } from './sheet.js';
import { numberShower, type Shown } from './shown.js';
import { formatsOf } from './styles.js';
import { sharedTexts } from './texts.js';
import { readPart, type SheetPart, workbookParts } from './workbook-parts.js';
import { XmlReader } from './xml.js';
import { Zip } from './zip.js';

/** Where something is odd, and how: see `Oddity`. Rows from 1, columns from 0. */
export interface OddCell {
  readonly oddity: 'formula-without-value' | 'value-not-shown' | 'text-under-merge';
  readonly row: number;
  readonly column: number;
}

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly hiddenColumns: readonly number[];
  readonly rows: readonly MergedRow[];
  readonly oddCells: readonly OddCell[];
  /** Merged cells that lie over others and are passed over. */
  readonly overlappingMerges: number;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** It holds programs; they are neither read nor run. */
  readonly hasMacros: boolean;
  /** It refers to other files; what it says of them is what was last computed. */
  readonly hasExternalLinks: boolean;
}

/**
 * The cells of an .xlsx as they are shown. Nothing is computed, run or fetched; the same bytes give the same workbook.
 * Throws a DomainError of kind `unprocessable` where it is damaged, encrypted, hostile or beyond the limits.
 */
export function readWorkbook(bytes: Uint8Array, limits: SheetLimits): Workbook {
  const zip = new Zip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const xml = new XmlReader();
  const { sheets, sharedStrings, styles, is1904 } = workbookParts(zip, xml);
  const formats = styles === null ? [] : formatsOf(styles, readPart(styles, { zip }), xml);
  const source: CellSource = {
    texts: sharedStrings === null ? [] : sharedTexts(sharedStrings, readPart(sharedStrings, { zip }), xml),
    shown: shownBy(formats, is1904),
  };
  const read: Sheet[] = [];
  for (const sheet of sheets) {
    const rowsBefore = read.reduce((sum, { rows }) => sum + rows.length, 0);
    read.push(sheetOf(sheet, { zip, xml, source, limits, rowsBefore }));
  }
  return {
    sheets: read,
    hasMacros: zip.names.some((name) => name.toLowerCase().endsWith('vbaproject.bin')),
    hasExternalLinks: zip.names.some((name) => name.includes('/externalLinks/')),
  };
}

interface Reading {
  readonly zip: Zip;
  readonly xml: XmlReader;
  readonly source: CellSource;
  readonly limits: SheetLimits;
  readonly rowsBefore: number;
}

function sheetOf({ name, part, isHidden }: SheetPart, { zip, xml, source, limits, rowsBefore }: Reading): Sheet {
  const content = new SheetReader(name, source, limits, rowsBefore).read(part, readPart(part, { zip }), xml);
  const { rows, covered, overlapping } = mergedRows(content.rows, content.merges, limits.columns);
  const blind = content.blind.map(({ row, column, isFormula }): OddCell => {
    return { oddity: isFormula ? 'formula-without-value' : 'value-not-shown', row, column };
  });
  const hidden = covered.map((cell): OddCell => ({ oddity: 'text-under-merge', ...cell }));
  return {
    ...{ name, isHidden, rows, hiddenColumns: content.hiddenColumns },
    oddCells: [...blind, ...hidden],
    overlappingMerges: overlapping,
  };
}

/** One way to show numbers for each style that is met. */
function shownBy(formats: readonly string[], is1904: boolean): (written: string, style: number) => Shown {
  const showers = new Map<number, (written: string) => Shown>();
  return (written, style) => {
    if (written === '') return { text: '' };
    const shower = showers.get(style) ?? numberShower(formats[style] ?? builtInFormat(0), is1904);
    showers.set(style, shower);
    return shower(written);
  };
}
