import { exact, sum, twoPlaces } from '#domain/kernel';
import { type ProjectDraft, type TableDraft, type UnitMark } from './draft.js';
import { finding, type FindingCode, type Values } from './findings.js';
import { type Line } from '../carriers/carrier.js';
import { type Head } from './read-head.js';
import { ownerAndNames } from './unit-marks.js';
import { keyword } from './words.js';

interface Placing {
  readonly table: TableDraft;
  readonly line: Line;
  readonly head: Head;
  readonly mark: UnitMark | null;
  /** The head stands before an indicator, not on a line of its own. */
  readonly onRow: boolean;
}

/** Starts a project, continues a goal or marks a unit; false where the line says none of these. */
export function placeHead(table: TableDraft, line: Line, printed: Head, onRow: boolean): boolean {
  const { mark, names } = ownerAndNames(table, line, printed);
  const placing: Placing = { table, line, head: { ...printed, names }, mark, onRow };
  if (names.length === 0 && printed.budget === null) return markUnit(placing);
  if (isRepeated(placing)) return say(placing, 'head-repeated', { project: names.join('') });
  if (startsProject(placing)) return start(placing);
  return names.length === 1 && placeText(placing, names.join(''));
}

export function startProject(table: TableDraft, line: number, known: Partial<ProjectDraft>): ProjectDraft {
  const project: ProjectDraft = {
    line,
    name: null,
    code: null,
    budget: null,
    goal: null,
    unit: table.nextUnit,
    unitsWithin: [],
    indicators: [],
    ...known,
  };
  table.nextUnit = null;
  if (project.unit?.name) table.unitNames.add(project.unit.name);
  table.projects.push(project);
  return project;
}

function markUnit({ table, mark }: Placing): boolean {
  const project = table.projects.at(-1);
  if (mark && project) project.unitsWithin.push(mark);
  else table.nextUnit = mark ?? table.nextUnit;
  return mark !== null;
}

/** A budget with or, on a row, even without a name; or a name and a goal whose budget was lost. */
const startsProject = ({ head: { budget, names }, onRow }: Placing): boolean =>
  budget === null ? onRow && names.length > 1 : onRow || names.length > 0;

/** The same head once more while the weights are still short: a page break, or an export without merged cells. */
function isRepeated({ table, head }: Placing): boolean {
  const project = table.projects.at(-1);
  if (!project || head.budget === null || project.budget !== twoPlaces(exact(head.budget))) return false;
  const sameGoal = head.goals.length === 0 || isSame(project.goal, head.goals);
  return isSame(project.name, head.names) && sameGoal && !isComplete(table, project);
}

const isSame = (text: string | null, parts: readonly string[]): boolean =>
  keyword(text ?? '') === keyword(parts.join(''));

const isComplete = (table: TableDraft, project: ProjectDraft): boolean =>
  sum(project.indicators.flatMap(({ weight }) => weight ?? [])).gte(exact(table.weightTotal));

function start(placing: Placing): boolean {
  const { head } = placing;
  if (head.budget === null) {
    const [name = '', ...goals] = head.names;
    return startWith(placing, { name, goals, budget: null });
  }
  const budget = twoPlaces(exact(head.budget));
  startWith(placing, { name: head.names.join(''), goals: head.goals, budget });
  return (
    exact(head.budget).eq(exact(budget)) || say(placing, 'budget-rounded', { text: head.budgetText, number: budget })
  );
}

function startWith(
  placing: Placing,
  known: { name: string; goals: readonly string[]; budget: string | null },
): boolean {
  const { table, line, head, mark } = placing;
  const { name, goals, budget } = known;
  startProject(table, line.line, {
    name: name === '' ? null : name,
    code: head.projectCode,
    budget,
    goal: goals.length === 0 ? null : goals.join(''),
    ...(mark ? { unit: mark } : {}),
  });
  if (head.projectCode !== null) say(placing, 'project-code', { project: name, code: head.projectCode });
  if (goals.length > 1) say(placing, 'goal-joined', { project: name, text: goals.slice(1).join('') });
  return true;
}

/** A lone text starts a project after a complete one, or goes on with a goal that does not end yet; else nobody can know what it is. */
function placeText(placing: Placing, text: string): boolean {
  const { table, head, mark, onRow } = placing;
  const project = table.projects.at(-1);
  const startsAnew = !project || isComplete(table, project) || head.projectCode !== null;
  if (startsAnew) return onRow && startWith(placing, { name: text, goals: [], budget: null });
  if (mark) project.unitsWithin.push(mark);
  if (!isOpen(project.goal)) return onRow && say(placing, 'text-not-placed', { text });
  project.goal += text;
  return say(placing, 'goal-joined', { project: project.name, text });
}

const isOpen = (goal: string | null): goal is string => goal !== null && !/[。！？!?；;.]$/.test(goal);

function say({ table, line }: Placing, code: FindingCode, values: Values): true {
  table.findings.push(finding(code, { line: line.line, project: table.projects.length - 1 }, values));
  return true;
}
