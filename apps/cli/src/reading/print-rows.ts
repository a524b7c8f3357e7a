import { printTable } from '#platform/terminal';

type Cell = string | null | undefined;

export interface ShownRow {
  /** Place in projects, from 0. */
  readonly project: number;
  readonly sheet?: string | undefined;
  readonly line: number;
  readonly level1?: Cell;
  readonly level2?: Cell;
  readonly level3?: Cell;
  readonly operator?: Cell;
  readonly value?: Cell;
  readonly unit?: Cell;
  readonly weight?: Cell;
  readonly direction?: Cell;
}

/** Rows shown where nobody asks for all of them. */
export const MOST_ROWS = 200;

/** Every row as it was read, under the headings of the official table; `of` is how many there are. */
export function printRows(rows: readonly ShownRow[], of: number): string {
  const ofSheets = rows.some(({ sheet }) => sheet !== undefined);
  const text = printTable(
    [
      { title: '#', align: 'right' },
      ...(ofSheets ? [{ title: '工作表 sheet', width: 16 }] : []),
      { title: '行 line', align: 'right' },
      { title: '一级', width: 10 },
      { title: '二级', width: 20 },
      { title: '三级指标 level 3', width: 40 },
      { title: '性质', width: 6 },
      { title: '指标值', width: 24 },
      { title: '单位', width: 10 },
      { title: '权重', align: 'right' },
      { title: '方向', width: 8 },
    ],
    rows.map(({ project, sheet, line, level1, level2, level3, operator, value, unit, weight, direction }) => [
      String(project),
      ...(ofSheets ? [sheet ?? ''] : []),
      String(line),
      ...[level1, level2, level3, operator, value, unit, weight, direction].map((cell) => cell ?? '—'),
    ]),
  );
  const left = of - rows.length;
  return left > 0 ? `${text}\n还有 ${left} 行，加 --all 显示。${left} more rows: --all shows them.` : text;
}
