import { shortest, sum } from '#domain/kernel';
import { finding } from './findings.js';
import { type Finding, type IndicatorRow, type ProjectReading } from './table-reading.js';
import { keyword } from './words.js';

/** The other 10 of 100 are the budget execution rate. */
export const DEFAULT_WEIGHT_TOTAL = '90';

/** The findings that depend on which rows a project holds; moving a row asks for them anew. */
export const ARRANGEMENT: ReadonlySet<string> = new Set(['weights-not-total', 'duplicate-row', 'no-indicators']);

export const weightTotalOf = (rows: readonly IndicatorRow[]): string =>
  shortest(sum(rows.flatMap(({ weight }) => weight ?? [])));

export function checkArrangement(projects: readonly ProjectReading[], weightTotal: string): Finding[] {
  return projects.flatMap(({ name, line, weightTotal: printed, indicators }, project) => {
    const place = { line, project };
    if (indicators.length === 0) return [finding('no-indicators', place, { project: name ?? '' })];
    const values = { project: name ?? '', sum: printed, total: weightTotal };
    return [
      ...(printed === weightTotal ? [] : [finding('weights-not-total', place, values)]),
      ...duplicateRows(indicators, project),
    ];
  });
}

function duplicateRows(rows: readonly IndicatorRow[], project: number): Finding[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    if (row.level3 === null) return [];
    const { level1, level2, level3, operator, value } = row;
    const key = `${keyword(level1 ?? '')}\t${keyword(level2 ?? '')}\t${keyword(level3)}\t${operator ?? ''}\t${keyword(value ?? '')}`;
    const other = seen.get(key);
    seen.set(key, other ?? row.line);
    return other === undefined ? [] : [finding('duplicate-row', { line: row.line, project }, { other })];
  });
}
