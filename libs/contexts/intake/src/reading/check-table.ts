import { exact, sum, twoPlaces, withoutUnprintable } from '#domain/kernel';
import { type TableDraft } from './draft.js';
import { finding, type FindingCode, type Values } from './findings.js';
import { type Line } from '../carriers/carrier.js';
import { type Finding, type ProjectReading } from './table-reading.js';
import { keyword } from './words.js';

/** What the table as a whole lacks or contradicts. */
export function checkTable(table: TableDraft, projects: readonly ProjectReading[], lines: readonly Line[]): Finding[] {
  return [
    ...missingFromTable(table),
    ...departmentSum(table, projects),
    ...unitSums(table, projects),
    ...punctuation(lines),
    ...controlCharacters(lines),
    ...projects.flatMap((project, index) => missingFromProject(project, index)),
    ...sameNames(projects),
  ];
}

const ofTable = (code: FindingCode, values: Values = {}) => finding(code, { line: null, project: null }, values);

function missingFromTable(table: TableDraft): Finding[] {
  const checks: readonly (readonly [FindingCode, unknown])[] = [
    ['title-missing', table.title],
    ['fiscal-year-missing', table.fiscalYear],
    ['currency-unit-missing', table.currencyUnit],
    ['header-missing', table.columns],
    ['department-missing', table.department?.budget ?? null],
  ];
  return checks.flatMap(([code, found]) => (found === null ? [ofTable(code)] : []));
}

const budgetsOf = (projects: readonly ProjectReading[]): string =>
  twoPlaces(sum(projects.flatMap(({ budget }) => budget ?? [])));

function departmentSum({ department }: TableDraft, projects: readonly ProjectReading[]): Finding[] {
  const total = budgetsOf(projects);
  const printed = department?.budget ?? null;
  return printed === null || printed === total ? [] : [ofTable('budget-sum-mismatch', { sum: total, printed })];
}

function unitSums({ unitTotals }: TableDraft, projects: readonly ProjectReading[]): Finding[] {
  return unitTotals.flatMap(({ code, budget, line }) => {
    const total = budgetsOf(projects.filter(({ unit }) => unit === code));
    const printed = twoPlaces(exact(budget));
    const values = { code, sum: total, printed };
    return printed === total ? [] : [finding('unit-budget-mismatch', { line, project: null }, values)];
  });
}

/** Counted once for the table: it is a matter of many lines. */
function ofLines(code: FindingCode, found: readonly Line[]): Finding[] {
  const [first] = found;
  if (!first) return [];
  return [finding(code, { line: first.line, project: null }, { count: found.length, line: first.line })];
}

const punctuation = (lines: readonly Line[]): Finding[] =>
  ofLines(
    'half-width-punctuation',
    lines.filter(({ cells }) => cells.some(({ text }) => /\p{Script=Han}[,;:?!]/u.test(text))),
  );

const controlCharacters = (lines: readonly Line[]): Finding[] =>
  ofLines(
    'control-characters-left-out',
    lines.filter(({ raw }) => raw.some((cell) => withoutUnprintable(cell) !== cell)),
  );

function missingFromProject({ name, budget, annualGoal, line }: ProjectReading, project: number): Finding[] {
  const codes: FindingCode[] = [];
  if (name === null) codes.push('name-missing');
  if (budget === null) codes.push('budget-missing');
  if (annualGoal === null || /^[-_*—\s]+$/.test(annualGoal)) codes.push('goal-missing');
  return codes.map((code) => finding(code, { line, project }, { project: name ?? '' }));
}

function sameNames(projects: readonly ProjectReading[]): Finding[] {
  const seen = new Map<string, number>();
  return projects.flatMap(({ name, unit, line }, project) => {
    if (name === null) return [];
    const key = `${unit ?? ''} ${keyword(name)}`;
    const other = seen.get(key);
    seen.set(key, other ?? line);
    if (other === undefined) return [];
    return [finding('duplicate-project', { line, project }, { unit: unit ?? '', project: name, other })];
  });
}
