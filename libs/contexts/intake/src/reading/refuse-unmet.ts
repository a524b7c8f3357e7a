import { unreadable } from '#platform/sheets';
import { type Section } from './sections.js';
import { type ColumnCorrection } from './table-reading.js';

/** What a person says of a sheet or column that no table of the file has is refused: left unheard, the table would pass for read as they said. */
export function refuseUnmet(map: readonly ColumnCorrection[], sections: readonly Section[]): void {
  for (const correction of map) {
    const { sheet } = correction;
    const meant = sections.filter((section) => sheet === undefined || section.sheet === sheet);
    if (meant.length === 0) throw sheetUnknown(sheet ?? '');
    if ('column' in correction && !meant.some((section) => reaches(section, correction.column)))
      throw columnBeyond(correction.column + 1);
  }
}

/** Merged cells and headings count: whose column is empty in every row is there all the same. */
const reaches = ({ lines, block }: Section, column: number): boolean =>
  [...lines.flatMap(({ cells }) => cells), ...(block?.cells ?? [])].some(
    (cell) => column < cell.column + ('columns' in cell ? (cell.columns ?? 1) : 1),
  );

const sheetUnknown = (sheet: string) =>
  unreadable(
    'sheet-unknown',
    `没有读到名为「${sheet}」的工作表中的目标表，请核对工作表名称（隐藏的请先取消隐藏）。`,
    `No target table was found on a sheet called 「${sheet}」: check its name, and unhide it if it is hidden.`,
    { sheet },
  );

const columnBeyond = (column: number) =>
  unreadable(
    'column-unknown',
    `表没有第 ${column} 列，请核对列号（从 1 数起）。`,
    `The table has no column ${column}: check its number, counted from 1.`,
    { column },
  );
