import { withoutUnprintable } from '#domain/kernel';
import { type TableDraft } from './draft.js';
import { finding, type FindingCode, type Values } from './findings.js';
import { type Line, PRINTABLE } from '#platform/sheets';
import { ofYuan, sumInYuan, yuanOf } from './money.js';
import { printedTotals } from './printed-totals.js';
import { type Finding, type Form, type ProjectReading } from './table-reading.js';
import { keyword } from './words.js';

/** What the table as a whole lacks or contradicts. */
export function checkTable(
  table: TableDraft,
  projects: readonly ProjectReading[],
  { lines, form }: { readonly lines: readonly Line[]; readonly form: Form },
): Finding[] {
  return [
    ...missingFromTable(table, form),
    ...departmentSum(table, projects),
    ...unitSums(table, projects),
    ...printedTotals(table, projects),
    ...punctuation(lines),
    ...controlCharacters(lines),
    ...projects.flatMap((project, index) => missingFromProject(project, index)),
    ...sameNames(table, projects),
  ];
}

const ofTable = (code: FindingCode, values: Values = {}) => finding(code, { line: null, project: null }, values);

function missingFromTable(table: TableDraft, form: Form): Finding[] {
  const isList = form.id === 'department-project-targets'; // a page of one project names no total
  const checks: readonly (readonly [FindingCode, unknown])[] = [
    ['title-missing', table.title],
    ['fiscal-year-missing', table.fiscalYear],
    ['currency-unit-missing', table.projects.every(({ currencyUnit }) => currencyUnit !== null) || null],
    ['header-missing', table.mappings.every(({ columns }) => columns.length > 0) || null],
    ['department-missing', isList ? (table.department?.budget ?? null) : true],
  ];
  return checks.flatMap(([code, found]) => (found === null ? [ofTable(code)] : []));
}

/** The sum of the projects and what is printed, in the printed unit; null where they agree. */
function differing(
  projects: readonly ProjectReading[],
  printed: { readonly amount: string; readonly currencyUnit: string | null },
): { readonly sum: string; readonly printed: string } | null {
  const total = sumInYuan(projects);
  if (total.eq(yuanOf(printed.amount, printed.currencyUnit))) return null;
  return { sum: ofYuan(total, printed.currencyUnit), printed: printed.amount };
}

function departmentSum({ department, departmentUnit }: TableDraft, projects: readonly ProjectReading[]): Finding[] {
  const amount = department?.budget ?? null;
  const values = amount === null ? null : differing(projects, { amount, currencyUnit: departmentUnit });
  return values ? [ofTable('budget-sum-mismatch', values)] : [];
}

function unitSums({ unitTotals }: TableDraft, projects: readonly ProjectReading[]): Finding[] {
  const ofUnit = new Map<string | null, ProjectReading[]>();
  for (const project of projects) {
    const known = ofUnit.get(project.unit);
    if (known) known.push(project);
    else ofUnit.set(project.unit, [project]);
  }
  return unitTotals.flatMap((total) => {
    const values = differing(ofUnit.get(total.code) ?? [], total);
    if (!values) return [];
    return [
      at(total, finding('unit-budget-mismatch', { line: total.line, project: null }, { code: total.code, ...values })),
    ];
  });
}

const at = ({ sheet }: { readonly sheet?: string }, said: Finding): Finding =>
  sheet === undefined ? said : { ...said, sheet };

/** Counted once for the table: it is a matter of many lines. */
function ofLines(code: FindingCode, found: readonly Line[]): Finding[] {
  const [first] = found;
  if (!first) return [];
  return [finding(code, { line: first.line, project: null }, { count: found.length, line: first.line })];
}

const punctuation = (lines: readonly Line[]): Finding[] =>
  ofLines(
    'half-width-punctuation',
    lines.filter(({ cells }) => cells.some(({ text }) => /[,;:?!]/.test(text) && /\p{Script=Han}[,;:?!]/u.test(text))),
  );

const controlCharacters = (lines: readonly Line[]): Finding[] =>
  ofLines(
    'control-characters-left-out',
    lines.filter(({ raw }) => raw.some((cell) => !PRINTABLE.test(cell) && withoutUnprintable(cell) !== cell)),
  );

function missingFromProject({ name, budget, annualGoal, line }: ProjectReading, project: number): Finding[] {
  const codes: FindingCode[] = [];
  if (name === null) codes.push('name-missing');
  if (budget === null) codes.push('budget-missing');
  if (annualGoal === null || /^[-_*—\s]+$/.test(annualGoal)) codes.push('goal-missing');
  return codes.map((code) => finding(code, { line, project }, { project: name ?? '' }));
}

/** Where a unit's code is not known, what is printed of it tells it from others. */
function sameNames({ projects: drafts }: TableDraft, projects: readonly ProjectReading[]): Finding[] {
  const seen = new Map<string, number>();
  let printed = '';
  return projects.flatMap(({ name, unit: code, line }, project) => {
    printed = drafts[project]?.unit?.name ?? printed;
    if (name === null) return [];
    const unit = code ?? printed;
    const key = `${unit} ${keyword(name)}`;
    const other = seen.get(key);
    seen.set(key, other ?? line);
    if (other === undefined) return [];
    return [finding('duplicate-project', { line, project }, { unit, project: name, other })];
  });
}
