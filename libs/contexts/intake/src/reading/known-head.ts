import { isUnitCode } from '#domain/kernel';
import { type Line } from '../carriers/carrier.js';
import { takeDepartment } from './collect.js';
import { unwrapped } from './clean.js';
import { type ProjectDraft, type TableDraft, type UnitMark } from './draft.js';
import { type Cells } from './fit.js';
import { moneyIn, settled } from './money.js';
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
import { keyword } from './words.js';

/** The head of a project by the headings or labels its cells stand under. */
export function knownHead({ unit, unitCode, project, projectCode, budget, annualGoal }: Cells): Head {
  const [, coded, name = ''] = PROJECT_CODE.exec(project?.text.trim() ?? '') ?? [];
  const [, alone] = PROJECT_CODE.exec(keyword(projectCode?.text ?? '')) ?? [];
  const named = coded === undefined ? unwrapped(project?.text ?? '') : name;
  return {
    ...ownerIn(unit, unitCode),
    projectCode: alone ?? coded ?? null,
    names: named === '' ? [] : [named],
    budget: budget ? moneyIn(budget.text) : null,
    budgetText: budget?.text ?? null,
    goals: annualGoal ? [annualGoal.text.trim()] : [],
  };
}

function ownerIn(unit: Cells['unit'], unitCode: Cells['unitCode']): Pick<Head, 'department' | 'unit'> {
  const none = { department: null, unit: null };
  const code = keyword(unitCode?.text ?? '');
  if (isUnitCode(code)) return { ...none, unit: { code, name: unit ? unwrapped(unit.text) : null } };
  const owner = unit && ownerOf([unit]);
  if (owner) return { ...none, ...owner };
  const bare = keyword(unit?.text ?? '');
  return isUnitCode(bare) ? { ...none, unit: { code: bare, name: null } } : none;
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
  const { table, head, mark } = placing;
  const [name = ''] = head.names;
  const saysNothing = name === '' && head.budgetText === null;
  if (!project) startWith(placing, name, head.goals);
  else if (saysNothing) {
    if (mark && !isSameUnit(project, mark)) markUnit({ table, mark });
    goOn(placing, project);
  } else if (isRepeated(placing, project)) return;
  else if (isRestOfName(placing, project)) say(placing, 'text-not-placed', { text: name });
  else startWith(placing, name, head.goals);
}

/** The same head once more: a page break, or an export that fills every row. */
function isRepeated({ table, head, mark }: Placing, project: ProjectDraft): boolean {
  const [name = ''] = head.names;
  const sameName = name === '' ? head.budget !== null : isSame(project.name, [name]);
  const sameBudget = head.budget === null || isSameBudget(table, project, head.budget);
  const sameGoal = head.goals.length === 0 || isSame(project.goal, head.goals);
  return sameName && sameBudget && sameGoal && (!mark || isSameUnit(project, mark));
}

const isSameUnit = ({ unit, unitsWithin }: ProjectDraft, mark: UnitMark): boolean =>
  [unit, ...unitsWithin].some((known) => (mark.code ? known?.code === mark.code : known?.name === mark.name));

/** A text alone under the project's name while the weights are still short may be the rest of the one before. */
function isRestOfName({ table, head }: Placing, project: ProjectDraft): boolean {
  const alone = head.budgetText === null && head.goals.length === 0 && head.projectCode === null;
  return alone && project.indicators.some(({ weight }) => weight !== null) && !isComplete(table, project);
}

/** More text under the annual goal belongs to it, and is named. */
function goOn(placing: Placing, project: ProjectDraft): void {
  const text = placing.head.goals.join('');
  if (text === '' || isSame(project.goal, [text])) return;
  const before = project.goal;
  if (before !== null && before.length > LONGEST_GOAL) {
    say(placing, 'text-not-placed', { text });
    return;
  }
  const open = before === null || isOpen(before);
  project.goal = before === null ? text : `${before}${open ? '' : '\n'}${text}`;
  say(placing, open ? 'goal-joined' : 'goal-in-rows', { project: project.name, text });
}

/** What the table prints in a cell of money, in its own unit. */
export const amountIn = (table: TableDraft, text: string): string | null => {
  const money = moneyIn(text);
  return money && settled(money, table.current.currencyUnit).amount;
};
