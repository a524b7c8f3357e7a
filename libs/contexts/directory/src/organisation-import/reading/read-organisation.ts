import { type CarrierNote, carry, type Grid, unreadable } from '#platform/sheets';
import { type Entry, type Finding, type OrganisationFile } from './entries.js';
import { entriesOfRow, kindOfSheet } from './entries-of-row.js';
import { fieldOf } from './headings.js';
import { columnsOf, rowsOf } from './sheet-columns.js';
import { isOrganisationWord } from './words.js';

const isHeading = (cell: string): boolean => fieldOf(cell) !== undefined;
const words = {
  isHeading,
  isWord: (cell: string) => isHeading(cell) || isOrganisationWord(cell),
  sign: /单位|姓名|人员|角色|职务/,
};
/** 3,000 people in 215 units are some 9,000 lines on three sheets. */
const MOST_ENTRIES = 40_000;

/** Units, people and appointments of a file. The same bytes give the same entries. Throws a DomainError where there are none. */
export function readOrganisation(bytes: Uint8Array): OrganisationFile {
  const { grids, notes = [] } = carry(bytes, words);
  const read = grids.map((grid) => (grid.hidden ? hiddenSheet(grid) : readGrid(grid)));
  const entries = read.flatMap((sheet) => sheet.entries);
  if (entries.length === 0) throw noOrganisation();
  if (entries.length > MOST_ENTRIES) throw tooMany(entries.length);
  // Places of entries are those in the whole file.
  return { entries, findings: [...notes.map(ofCarrier), ...read.flatMap((sheet) => sheet.findings)] };
}

const at = ({ sheet }: Grid) => (sheet === undefined ? {} : { sheet });

function readGrid(grid: Grid): OrganisationFile {
  const found = columnsOf(grid);
  const kind = found && kindOfSheet(found);
  if (found === undefined || kind === undefined) return notRead(grid);
  const entries: Entry[] = [];
  const left: number[] = [];
  for (const { line, row } of rowsOf(found)) {
    const some = entriesOfRow(row, kind, { ...at(grid), line: line.line });
    if (some.length === 0) left.push(line.line);
    entries.push(...some);
  }
  const unknown = found.unknown.map(({ text }): Finding => ({
    ...{ code: 'column-not-read', severity: 'note', ...at(grid), line: found.headings.line },
    zh: `「${text}」这一列没有读入。`,
    en: `The column “${text}” was not read.`,
  }));
  return { entries, findings: [...unknown, ...leftOut(grid, left), ...hiddenLines(grid)] };
}

function leftOut(grid: Grid, lines: readonly number[]): Finding[] {
  if (lines.length === 0) return [];
  const some = lines.slice(0, 10).join('、');
  return [
    {
      ...{ code: 'lines-not-read', severity: 'note', ...at(grid), line: lines[0] ?? 1 },
      zh: `有 ${lines.length} 行没有单位编码、单位名称、姓名或人员编号，没有读入（第 ${some} 行${lines.length > 10 ? '等' : ''}）。`,
      en: `Lines without a unit or a person were not read: ${lines.length} (${lines.slice(0, 10).join(', ')}).`,
    },
  ];
}

function hiddenLines(grid: Grid): Finding[] {
  const hidden = grid.lines.filter((line) => line.hidden);
  if (hidden.length === 0) return [];
  return [
    {
      ...{ code: 'hidden-lines', severity: 'warning', ...at(grid), line: hidden[0]?.line ?? 1 },
      zh: `有 ${hidden.length} 行是隐藏的，照样读入，请核对。`,
      en: `Hidden lines were read like the others: ${hidden.length}. Check them.`,
    },
  ];
}

const notRead = (grid: Grid): OrganisationFile => ({
  entries: [],
  findings: [
    {
      ...{ code: 'sheet-not-read', severity: 'warning', ...at(grid) },
      zh: '没有找到单位、人员或任职的表头，这一页没有读入。',
      en: 'There are no headings of units, people or appointments: the sheet was not read.',
    },
  ],
});

const hiddenSheet = (grid: Grid): OrganisationFile => ({
  entries: [],
  findings: [
    {
      ...{ code: 'hidden-sheet', severity: 'warning', ...at(grid) },
      zh: '这一页是隐藏的，没有读入。',
      en: 'The sheet is hidden and was not read.',
    },
  ],
});

/** Chinese up to its last full stop, then English. */
function ofCarrier({ code, severity, message, line, sheet }: CarrierNote): Finding {
  const [, zh = message, en = message] = /^([^]*。) ?([^。]+)$/.exec(message) ?? [];
  return { code, severity, zh, en, ...(line === null ? {} : { line }), ...(sheet === undefined ? {} : { sheet }) };
}

const noOrganisation = () =>
  unreadable(
    'not-an-organisation',
    '没有读到单位、人员或任职。第一行应是表头，如：单位编码、单位名称、单位类别；或 姓名、所在单位、电话；或 姓名、角色、任职单位、起始日期。可先用导出得到样表。',
    'There are no units, people or appointments in it. The first line holds the headings, such as 单位编码, 单位名称, 单位类别; or 姓名, 所在单位, 电话; or 姓名, 角色, 任职单位, 起始日期. The export gives a sample.',
  );

const tooMany = (entries: number) =>
  unreadable(
    'too-many-entries',
    `文件有 ${entries} 条单位、人员和任职，超过 ${MOST_ENTRIES} 条，请分成几个文件导入。`,
    `The file holds ${entries} units, people and appointments, more than ${MOST_ENTRIES}: import it in parts.`,
    { entries, limit: MOST_ENTRIES },
  );
