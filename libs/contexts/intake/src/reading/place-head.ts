import { exact, sum } from '#domain/kernel';
import { type ProjectDraft, type TableDraft, type UnitMark } from './draft.js';
import { remarked, type FindingCode, type Mend, type Remark, type Values } from './findings.js';
import { type Line } from '#platform/sheets';
import { settled, type Money, type Settled } from './money.js';
import { type Head } from './read-head.js';
import { ownerAndNames } from './unit-marks.js';
import { keyword } from './words.js';

export interface Placing {
  readonly table: TableDraft;
  readonly line: Pick<Line, 'line'>;
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
  const { sheet, currencyUnit } = table.current;
  const project: ProjectDraft = {
    line,
    name: null,
    code: null,
    budget: null,
    goal: null,
    unit: table.nextUnit,
    unitsWithin: [],
    indicators: [],
    currencyUnit,
    ...(sheet === undefined ? {} : { sheet }),
    ...known,
  };
  table.nextUnit = null;
  if (project.unit?.name) table.unitNames.add(project.unit.name);
  table.projects.push(project);
  return project;
}

export function markUnit({ table, mark }: Pick<Placing, 'table' | 'mark'>): boolean {
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
  if (!project || head.budget === null || !isSameBudget(table, project, head.budget)) return false;
  const sameGoal = head.goals.length === 0 || isSame(project.goal, head.goals);
  return isSame(project.name, head.names) && sameGoal && !isComplete(table, project);
}

export const isSameBudget = (table: TableDraft, project: ProjectDraft, budget: Money): boolean =>
  project.budget === settled(budget, table.current.currencyUnit).amount;

export function isSame(text: string | null, parts: readonly string[]): boolean {
  const [a, b] = [text ?? '', parts.join('')];
  return a === b || (a.length < 2 * b.length + LONGEST_BLANKS && keyword(a) === keyword(b));
}

const LONGEST_BLANKS = 100; // characters that say nothing and may tell two texts of one meaning apart

export const isComplete = (table: TableDraft, project: ProjectDraft): boolean =>
  sum(project.indicators.flatMap(({ weight }) => weight ?? [])).gte(exact(table.weightTotal));

function start(placing: Placing): true {
  const { head } = placing;
  const [name = '', ...goals] = head.names;
  return head.budget === null ? startWith(placing, name, goals) : startWith(placing, head.names.join(''), head.goals);
}

/** Starts a project with what the head says of it; what is odd about its amount is named. */
export function startWith(placing: Placing, name: string, goals: readonly string[]): true {
  const { table, line, head, mark } = placing;
  const money = head.budget && settled(head.budget, table.current.currencyUnit);
  startProject(table, line.line, {
    name: orNull(name),
    code: head.projectCode,
    goal: orNull(goals.join('')),
    ...(money ? { budget: money.amount, currencyUnit: money.currencyUnit } : {}),
    ...(mark ? { unit: mark } : {}),
  });
  if (head.projectCode !== null) say(placing, 'project-code', { project: name, code: head.projectCode });
  if (goals.length > 1) say(placing, 'goal-joined', { project: name, text: goals.slice(1).join('') });
  if (money) sayOfMoney(placing, money);
  return true;
}

const orNull = (text: string): string | null => (text === '' ? null : text);

function sayOfMoney(placing: Placing, money: Settled): void {
  const { amount, isRounded } = money;
  const text = placing.head.budgetText ?? '';
  if (exact(amount).isZero()) say(placing, 'budget-zero', { project: placing.head.names.join('') });
  else if (exact(amount).isNegative()) say(placing, 'budget-negative', { text });
  if (isRounded) say(placing, 'budget-rounded', { text, number: amount });
  const doubt = doubtAbout(money);
  if (!doubt) return;
  const values = { text, unit: placing.table.current.currencyUnit ?? '元', number: amount };
  say(placing, doubt, values, { field: 'budget', from: text, to: amount });
}

/** Where what is printed was read as another text. */
function doubtAbout({ contradicts, inWords }: Settled): FindingCode | null {
  if (inWords) return 'budget-in-words';
  return contradicts ? 'money-unit-differs' : null;
}

/** A lone text starts a project after a complete one, or goes on with a goal that does not end yet; else nobody can know what it is. */
function placeText(placing: Placing, text: string): boolean {
  const { table, head, mark, onRow } = placing;
  const project = table.projects.at(-1);
  const startsAnew = !project || isComplete(table, project) || head.projectCode !== null;
  if (startsAnew) return onRow && startWith(placing, text, []);
  if (mark) project.unitsWithin.push(mark);
  if (!isOpen(project.goal)) return onRow && say(placing, 'text-not-placed', { text });
  project.goal += text;
  return say(placing, 'goal-joined', { project: project.name, text });
}

/** A draft takes 4,000 characters: what goes on after this is no goal any more. */
export const LONGEST_GOAL = 8_000;

export const isOpen = (goal: string | null): goal is string =>
  goal !== null && goal.length <= LONGEST_GOAL && !/[。！？!?；;.]/.test(goal.slice(-1));

type Speaking = Pick<Placing, 'table' | 'line'>;

/** Of the project that is being read. */
export const say = (at: Speaking, code: FindingCode, values: Values, mend?: Mend): true =>
  record(at, at.table.projects.length - 1, mend ? [code, values, mend] : [code, values]);

/** Of no project, but of the table. */
export const sayOfTable = (at: Speaking, code: FindingCode, values: Values, mend?: Mend): true =>
  record(at, null, mend ? [code, values, mend] : [code, values]);

function record({ table, line }: Speaking, project: number | null, remark: Remark): true {
  const { finding, proposal } = remarked({ line: line.line, project, ...table.current }, remark);
  table.findings.push(finding);
  if (proposal) table.proposals.push(proposal);
  return true;
}
