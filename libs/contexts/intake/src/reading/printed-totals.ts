import { exact, type Exact } from '#domain/kernel';
import { type PrintedTotal, type TableDraft } from './draft.js';
import { finding } from './findings.js';
import { ofYuan, sumInYuan, yuanOf } from './money.js';
import { type Finding, type ProjectReading } from './table-reading.js';

/** Sums of the projects of one sheet, in 元: `before(line)` of those that begin above it. */
interface Sums {
  readonly all: Exact;
  readonly before: (line: number) => Exact;
}

/**
 * What a printed sum may be of: everything, its sheet, or what stands between it and another sum (of the same name), above or below it.
 * Where it is none of them, it is asked about.
 */
export function printedTotals({ totals }: Pick<TableDraft, 'totals'>, projects: readonly ProjectReading[]): Finding[] {
  if (totals.length === 0) return [];
  const all = sumInYuan(projects);
  const sheets = new Map([...bySheet(projects)].map(([sheet, some]) => [sheet, sumsOf(some)]));
  const neighbours = neighboursOf(totals);
  return totals.flatMap((total, at) => {
    const sums = sheets.get(total.sheet);
    const printed = yuanOf(total.amount, total.currencyUnit);
    const readings = [all, ...(sums ? partsOf(sums, total.line, neighbours[at] ?? []) : [])];
    return readings.some((sum) => sum.eq(printed)) ? [] : [differs(total, all)];
  });
}

function bySheet(projects: readonly ProjectReading[]): ReadonlyMap<string | undefined, readonly ProjectReading[]> {
  const found = new Map<string | undefined, ProjectReading[]>();
  for (const project of projects) {
    const known = found.get(project.sheet);
    if (known) known.push(project);
    else found.set(project.sheet, [project]);
  }
  return found;
}

function differs({ text, line, amount, currencyUnit, sheet }: PrintedTotal, all: Exact): Finding {
  const values = { text, printed: amount, sum: ofYuan(all, currencyUnit) };
  const said = finding('total-differs', { line, project: null }, values);
  return sheet === undefined ? said : { ...said, sheet };
}

function sumsOf(projects: readonly ProjectReading[]): Sums {
  const lines: number[] = [];
  const sums: Exact[] = [exact('0')];
  for (const project of projects.toSorted((a, b) => a.line - b.line)) {
    lines.push(project.line);
    sums.push((sums.at(-1) ?? exact('0')).plus(sumInYuan([project])));
  }
  const all = sums.at(-1) ?? exact('0');
  return { all, before: (line) => sums[countBelow(lines, line)] ?? all };
}

/** How many of the ascending numbers are below one. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const partsOf = ({ all, before }: Sums, line: number, neighbours: readonly number[]): Exact[] => [
  all,
  ...neighbours.map((other) => before(Math.max(line, other)).minus(before(Math.min(line, other)))),
];

/** For each sum the lines of those before and after it on its sheet, of any name and of its own; the sheet's ends where there is none. */
function neighboursOf(totals: readonly PrintedTotal[]): (readonly number[])[] {
  const found: number[][] = totals.map(() => []);
  const walk = (order: readonly number[], end: number) => {
    const last = new Map<string, number>();
    for (const at of order) {
      const total = totals[at];
      if (!total) continue;
      for (const key of [total.sheet ?? '', `${total.sheet ?? ''}\n${total.text}`]) {
        found[at]?.push(last.get(key) ?? end);
        last.set(key, total.line);
      }
    }
  };
  const order = totals.map((_, at) => at).toSorted((a, b) => (totals[a]?.line ?? 0) - (totals[b]?.line ?? 0));
  walk(order, 0);
  walk(order.toReversed(), Infinity);
  return found;
}
