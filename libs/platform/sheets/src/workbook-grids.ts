import { type OddCell, readWorkbook, type Sheet } from '#platform/workbook';
import { type Carrier, type CarrierNote, type Cell, type Grid, type Line } from './carrier.js';
import { MAX_CELL_CHARACTERS, MAX_CELLS, MAX_LINES, cellOf } from './records.js';

/** A workbook's sheets; their XML is UTF-8. */
export function workbookCarrier(bytes: Uint8Array): Carrier {
  const { sheets, hasMacros, hasExternalLinks } = readWorkbook(bytes, {
    rows: MAX_LINES,
    columns: MAX_CELLS,
    cellCharacters: MAX_CELL_CHARACTERS,
  });
  return {
    ...{ format: 'xlsx', encoding: 'utf-8', grids: sheets.map(gridOf).filter(({ lines }) => lines.length > 0) },
    notes: [...(hasMacros ? [macros] : []), ...(hasExternalLinks ? [externalLinks] : []), ...sheets.flatMap(notesOf)],
  };
}

const gridOf = ({ name, isHidden, hiddenColumns, rows }: Sheet): Grid => ({
  sheet: name,
  ...(isHidden && { hidden: true }),
  ...(hiddenColumns.length > 0 && { hiddenColumns }),
  lines: rows.map(lineOf).filter(({ cells }) => cells.length > 0),
});

function lineOf({ row, isHidden, cells }: Sheet['rows'][number]): Line {
  const raw = Array<string>((cells.at(-1)?.column ?? -1) + 1).fill('');
  const read: Cell[] = [];
  for (const cell of cells) {
    raw[cell.column] = cell.text;
    const plain = cellOf(cell.text, cell.column);
    // The same object where nothing is changed: a large sheet has a million.
    if (plain) read.push(plain.text === cell.text ? cell : { ...cell, ...plain });
  }
  return { line: row, raw, cells: read, ...(isHidden && { hidden: true }) };
}

const macros: CarrierNote = {
  code: 'workbook-macros',
  severity: 'note',
  line: null,
  message:
    '工作簿里带有宏，宏没有运行也没有读取，只读了单元格里显示的内容。 The workbook holds macros; they were neither run nor read, only what its cells show',
};
const externalLinks: CarrierNote = {
  code: 'workbook-external-links',
  severity: 'warning',
  line: null,
  message:
    '工作簿引用了别的文件，没有去取那些文件，引用处按上次保存的结果读取，请核对。 The workbook refers to other files; they were not fetched, and what was last saved is read: compare it',
};

const WORDS: Readonly<Record<OddCell['oddity'], readonly [CarrierNote['severity'], zh: string, en: string]>> = {
  'formula-without-value': [
    'error',
    '有公式而没有算出的结果，按空格读取；请在 Excel 或 WPS 中打开、重新计算并保存后再导入。',
    'holds a formula without its result and is read as empty: open it in Excel or WPS, let it compute, save and import it again',
  ],
  'value-not-shown': [
    'warning',
    '有内容但显示为空，按空格读取，请核对单元格格式。',
    'holds something but shows nothing and is read as empty: check its format',
  ],
  'text-under-merge': [
    'warning',
    '的内容被合并单元格遮住，没有读取，请核对。',
    'is hidden by a merged cell and was not read: check it',
  ],
};
const MOST_OF_A_KIND = 20; // more of them say no more

function notesOf({ name, oddCells, overlappingMerges }: Sheet): CarrierNote[] {
  const kinds = Object.keys(WORDS) as OddCell['oddity'][];
  const cells = kinds.flatMap((kind) => oddCells.filter(({ oddity }) => oddity === kind).slice(0, MOST_OF_A_KIND));
  const odd = cells.map(({ oddity, row, column }): CarrierNote => {
    const [severity, zh, en] = WORDS[oddity];
    const message = `工作表「${name}」第 ${row} 行第 ${column + 1} 列${zh} Row ${row}, column ${column + 1} of sheet "${name}" ${en}`;
    return { code: oddity, severity, line: row, sheet: name, column, message };
  });
  return overlappingMerges === 0 ? odd : [...odd, overlapping(name, overlappingMerges)];
}

const overlapping = (sheet: string, count: number): CarrierNote => ({
  code: 'merges-overlap',
  severity: 'warning',
  line: null,
  sheet,
  message: `工作表「${sheet}」有 ${count} 处合并单元格相互重叠，按先出现的读取，请核对。 ${count} merged cells of sheet "${sheet}" lie over others; the first of them counts: check it`,
});
