import { type TableDraft } from './draft.js';
import { yearsIn } from './front-lines.js';
import { type YearMark } from './front.js';
import { sayOfTable } from './place-head.js';
import { type Section } from './sections.js';

/** A year that no title says. */
interface YearElsewhere {
  readonly year: number;
  readonly zh: string;
  readonly en: string;
}

/** The year that a title says last and as a fiscal year: 2022年…表（2023年度） is of 2023, and asked about. */
export const yearOf = ({ years }: Pick<Section, 'years'>): number | null => years.at(-1)?.year ?? null;

/** The one year in the name of the sheet, or the latest of the headings: 2024年预算数, 2025年预算数. */
export function yearElsewhere({ sheet, block }: Pick<Section, 'sheet' | 'block'>): YearElsewhere | null {
  const ofSheet = yearOfSheet(sheet);
  if (ofSheet !== null)
    return { year: ofSheet, zh: `工作表名称「${sheet}」`, en: `the name of the sheet, 「${sheet}」,` };
  const dated = (block?.cells ?? []).flatMap(({ known, heading }) =>
    known?.year === undefined ? [] : [{ year: known.year, heading }],
  );
  const [latest] = dated.toSorted((a, b) => b.year - a.year);
  return latest
    ? { year: latest.year, zh: `表头「${latest.heading}」`, en: `the heading 「${latest.heading}」` }
    : null;
}

function yearOfSheet(sheet: string | undefined): number | null {
  const [year = null, ...others] = yearsIn(sheet ?? '');
  return others.length === 0 ? year : null;
}

type At = Parameters<typeof sayOfTable>[0];

/** Titles of several years, no title with one, and a sheet that is called otherwise than its table. */
export function askAboutYear(
  at: At,
  section: Section,
  { elsewhere, first }: { readonly elsewhere: YearElsewhere | null; readonly first: boolean },
): void {
  const { years, sheet } = section;
  if (years.length > 1) askWhich(at.table, years);
  const year = yearOf(section);
  if (year === null) {
    if (elsewhere && first) confirm(at, elsewhere);
    return;
  }
  const other = yearOfSheet(sheet);
  if (other !== null && !years.some((mark) => mark.year === other))
    sayOfTable(at, 'sheet-of-another-year', { sheet: sheet ?? '', other, year });
}

function confirm(at: At, { year, zh, en }: YearElsewhere): void {
  const mend = { field: 'fiscalYear', from: null, to: String(year) } as const;
  sayOfTable(at, 'fiscal-year-elsewhere', { where: zh, place: en, year }, mend);
}

function askWhich(table: TableDraft, years: readonly YearMark[]): void {
  const taken = years.at(-1);
  const others = years.slice(0, -1);
  if (!taken) return;
  const values = {
    others: others.map(({ year, line }) => `${year} (${line})`).join('、'),
    year: taken.year,
    line: taken.line,
  };
  const mend = {
    field: 'fiscalYear',
    from: others.map(({ year }) => year).join('、'),
    to: String(taken.year),
  } as const;
  sayOfTable({ table, line: taken }, 'fiscal-years-differ', values, mend);
}
