import { type Grid } from '#platform/sheets';
import { keepOther } from './collect.js';
import { type TableDraft } from './draft.js';
import { finding, type FindingCode, type Values } from './findings.js';
import { type Recognised } from './forms/recognise.js';
import { sayOfTable } from './place-head.js';
import { type Finding } from './table-reading.js';

/** A part of the file that is no target table: kept as printed, and named. */
export function leftOut(table: TableDraft, { section, other }: Pick<Recognised, 'section' | 'other'>): void {
  const { sheet, grid, lines, title } = section;
  const { fiscalYear, currencyUnit, columns } = table.current;
  table.current = { ...(sheet === undefined ? {} : { sheet }), grid, fiscalYear, currencyUnit, columns };
  for (const line of lines) keepOther(table, line);
  const [first] = lines;
  if (!first) return;
  const text = title ?? first.cells[0]?.text ?? '';
  if (other) sayOfTable({ table, line: first }, 'other-form-left-out', { form: other.name, name: other.en });
  else sayOfTable({ table, line: first }, 'part-left-out', { text, lines: lines.length });
}

/** What who made the workbook has hidden: sheets are left out, lines and columns are read like others. */
export const hiddenParts = (grids: readonly Grid[]): Finding[] =>
  grids.flatMap((grid) => {
    const { sheet, hidden, lines, hiddenColumns = [] } = grid;
    const [first] = lines;
    if (!first) return [];
    if (hidden) return [hiddenAt(grid, first.line, 'hidden-sheet', { sheet: sheet ?? '', lines: lines.length })];
    const hiddenLines = lines.filter((line) => line.hidden);
    const [line] = hiddenLines;
    const columns = hiddenColumns.filter((column) =>
      lines.some(({ cells }) => cells.some((cell) => cell.column === column)),
    );
    const [column] = columns;
    return [
      ...(line ? [hiddenAt(grid, line.line, 'hidden-lines', { count: hiddenLines.length, line: line.line })] : []),
      ...(column === undefined
        ? []
        : [hiddenAt(grid, first.line, 'hidden-columns', { count: columns.length, column: column + 1 })]),
    ];
  });

function hiddenAt({ sheet }: Grid, line: number, code: FindingCode, values: Values): Finding {
  const said = finding(code, { line, project: null }, values);
  return sheet === undefined ? said : { ...said, sheet };
}
