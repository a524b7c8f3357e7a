import { isUnitCode } from '#domain/kernel';
import { type Cell, type Line } from '#platform/sheets';
import { takeDepartment } from './collect.js';
import { unwrapped } from './clean.js';
import { type ProjectDraft, type TableDraft, type UnitMark } from './draft.js';
import { type Cells } from './fit.js';
import { moneyIn } from './money.js';
import {
  LONGEST_GOAL,
  isComplete,
  isOpen,
  isSame,
  isSameBudget,
  markUnit,
  say,
  startWith,
  type Placing,
} from './place-head.js';
import { PROJECT_CODE, ownerOf, type Head } from './read-head.js';
import { hiddenDigits, otherKind } from './read-cells.js';
import { codedUnitIn } from './unit-code-in.js';
import { keyword } from './words.js';

/** The head of a project by the headings or labels its cells stand under. */
export function knownHead(cells: Cells): Head {
  const { budget, annualGoal } = cells;
  return {
    ...ownerIn(cells),
    ...projectIn(cells),
    budget: budget ? moneyIn(budget.text) : null,
    budgetText: budget ? budget.text : null,
    goals: annualGoal ? [annualGoal.text.trim()] : [],
  };
}

const textOf = (cell: Cell | undefined): string => cell?.text ?? '';

/** The name, and the code in its own cell or before the name. */
function projectIn({ project, projectCode }: Cells): Pick<Head, 'projectCode' | 'names'> {
  const before = PROJECT_CODE.exec(textOf(project).trim());
  const alone = PROJECT_CODE.exec(keyword(textOf(projectCode)));
  const named = before ? before[2] : unwrapped(textOf(project));
  return { projectCode: (alone ?? before)?.[1] ?? null, names: named ? [named] : [] };
}

function ownerIn({ unit, unitCode }: Cells): Pick<Head, 'department' | 'unit'> {
  const none = { department: null, unit: null };
  const code = keyword(textOf(unitCode));
  const name = unwrapped(textOf(unit));
  if (isUnitCode(code)) return { ...none, unit: { code, name: name === '' ? null : name } };
  const bare = keyword(name);
  if (isUnitCode(bare)) return { ...none, unit: { code: bare, name: null } };
  return { ...none, ...(unit && (ownerOf([unit]) ?? { unit: codedUnitIn(unit.text) })) };
}

/** Where the unit's cell holds no code, its name. */
export function markOf({ unit }: Cells, head: Head, line: Pick<Line, 'line'>): UnitMark | null {
  const owner = head.unit ?? head.department;
  if (owner) return { ...owner, line: line.line };
  return unit ? { code: null, name: unwrapped(unit.text), line: line.line } : null;
}

/** Starts a project, or goes on with the one before; true where a project began. */
export function placeKnownHead(table: TableDraft, line: Line, cells: Cells): boolean {
  const head = knownHead(cells);
  const placing: Placing = { table, line, head, mark: markOf(cells, head, line), onRow: true };
  takeDepartmentCell(table, line, cells);
  const before = table.projects.length;
  place(placing, table.projects.at(-1));
  const began = table.projects.length > before;
  if (began) sayOfHead(placing, cells);
  return began;
}

/** A department of a column of its own, named once. */
export function takeDepartmentCell(table: TableDraft, line: Line, { department }: Cells): void {
  const owner = department && ownerOf([department])?.department;
  if (owner && table.department?.code !== owner.code) takeDepartment(table, line, owner, null);
}

/** What is odd about the cells of a project that begins. */
export function sayOfHead(placing: Placing, cells: Cells): void {
  const { head } = placing;
  const { budget, projectCode } = cells;
  for (const [code, values = {}, mend] of hiddenDigits(cells, ['budget'])) say(placing, code, values, mend);
  if (budget && !head.budget) {
    const [code, values = {}] = otherKind('budget', budget.text);
    say(placing, code, values);
  }
  if (projectCode && head.projectCode === null)
    say(placing, 'project-code-unusual', { project: head.names.join(''), code: projectCode.text });
}

function place(placing: Placing, project: ProjectDraft | undefined): void {
  const { head } = placing;
  const [name = ''] = head.names;
  if (!project) startWith(placing, name, head.goals);
  else if (name === '' && head.budgetText === null) goOn(placing, project);
  else if (isRepeated(placing, project)) return;
  else if (isRestOfName(placing, project)) say(placing, 'text-not-placed', { text: name });
  else startWith(placing, name, head.goals);
}

/** The same head once more: a page break, or an export that fills every row. */
function isRepeated({ table, head, mark }: Placing, project: ProjectDraft): boolean {
  const { names, budget, goals } = head;
  return (
    (names.length === 0 ? budget !== null : isSame(project.name, names)) &&
    (budget === null || isSameBudget(table, project, budget)) &&
    (goals.length === 0 || isSame(project.goal, goals)) &&
    isOfUnit(project, mark ?? table.nextUnit)
  );
}

const isOfUnit = (project: ProjectDraft, mark: UnitMark | null): boolean => !mark || isSameUnit(project, mark);

const isSameUnit = ({ unit, unitsWithin }: ProjectDraft, mark: UnitMark): boolean =>
  [unit, ...unitsWithin].some((known) => (mark.code ? known?.code === mark.code : known?.name === mark.name));

/** A text alone under the project's name while the weights are still short may be the rest of the one before. */
function isRestOfName({ table, head }: Placing, project: ProjectDraft): boolean {
  const alone = head.budgetText === null && head.goals.length === 0 && head.projectCode === null;
  return alone && project.indicators.some(({ weight }) => weight !== null) && !isComplete(table, project);
}

/** More text under the annual goal belongs to it, and is named. */
function goOn(placing: Placing, project: ProjectDraft): void {
  const { table, head, mark } = placing;
  if (!isOfUnit(project, mark)) markUnit({ table, mark });
  const text = head.goals.join('');
  if (text === '' || isSame(project.goal, [text])) return;
  if ((project.goal ?? '').length > LONGEST_GOAL) say(placing, 'text-not-placed', { text });
  else addToGoal(placing, project, text);
}

function addToGoal(placing: Placing, project: ProjectDraft, text: string): void {
  const before = project.goal ?? '';
  const isWhole = before !== '' && !isOpen(before);
  project.goal = `${before}${isWhole ? '\n' : ''}${text}`;
  say(placing, isWhole ? 'goal-in-rows' : 'goal-joined', { project: project.name, text });
}
