import { setImmediate } from 'node:timers/promises';
import { withoutUnprintable } from '#domain/kernel';
import { zipped } from './write-zip.js';

/** A decimal that a spreadsheet may add up. */
export interface Amount {
  readonly amount: string;
}

/** A sheet whose first row are headings. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | Amount)[])[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * An .xlsx in which every cell but an amount is a text and shown as one: no number loses its zeros, nothing is a formula. An amount of more
 * digits than a spreadsheet keeps is a text, too. The same sheets give the same bytes. Others have their turn while it is written.
 */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const parts: (readonly [name: string, content: string])[] = [];
  for (const [at, { rows }] of sheets.entries()) parts.push([`xl/worksheets/sheet${at + 1}.xml`, await sheetXml(rows)]);
  return zipped([
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', STYLES],
    ...parts,
  ]);
}

/** 0 as it comes, 1 a text, 2 a heading, 3 an amount. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const contentTypes = (sheets: number): string => {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...Array.from({ length: sheets }, (_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet']),
  ].map(([name, type]) => `<Override PartName="${name ?? ''}" ContentType="${TYPES}.${type ?? ''}+xml"/>`);
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
};

const relations = (of: readonly (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${of
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const workbookXml = (sheets: readonly WrittenSheet[]): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
    .map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('')}</sheets></workbook>`;

const FROZEN =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
const WIDTH = 20; // characters

/** Written at once; some milliseconds. */
const ROWS_A_TURN = 200;

async function sheetXml(rows: WrittenSheet['rows']): Promise<string> {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const lines: string[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_A_TURN === ROWS_A_TURN - 1) await setImmediate();
    const cells = row.map((value, column) => cell(value, `${letters(column)}${at + 1}`, at === 0 ? 2 : 1));
    lines.push(`<row r="${at + 1}">${cells.join('')}</row>`);
  }
  return `${XML}<worksheet xmlns="${MAIN}">${FROZEN}<cols><col min="1" max="${columns}" width="${WIDTH}" style="1" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

/** What a spreadsheet keeps of a number. */
const DIGITS = 15;

function cell(value: string | Amount, place: string, style: number): string {
  if (typeof value === 'string') return textCell(value, place, style);
  const { amount } = value;
  return amount.replace(/\D/g, '').length > DIGITS
    ? textCell(amount, place, style)
    : `<c r="${place}" s="3"><v>${escaped(amount)}</v></c>`;
}

const textCell = (text: string, place: string, style: number): string =>
  text === ''
    ? ''
    : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** From 0: A, B … Z, AA. */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** What XML cannot hold is left out; what looks like a workbook's own writing of a character is written as such. */
const escaped = (text: string): string =>
  withoutUnprintable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
