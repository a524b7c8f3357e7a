import { type Random } from '#testing/random';
import { writtenRow, type FullContent, type Row } from './rows.js';
import { annualGoal, budgetOf } from './words.js';

interface Change {
  readonly chance: Random;
  readonly content: FullContent;
  /** The row that was looked at. */
  readonly row: Row;
  readonly newId: string;
}

/** What a drafter changes: the budget, the goal, a row, a row split in two, or two made one. */
export function revised(chance: Random, content: FullContent, newId: string): FullContent {
  const { indicators } = content;
  const row = indicators[chance.between(0, indicators.length - 1)];
  if (!row) throw new Error('there is no target without a row');
  const change = { chance, content, row, newId };
  return chance.oneOf([onlyBudget, onlyBudget, onlyBudget, goal, goal, rewritten, rewritten, split, split, joined])(
    change,
  );
}

const onlyBudget = ({ chance, content }: Change): FullContent => ({ ...content, budget: budgetOf(chance) });

const goal = (change: Change): FullContent => ({ ...onlyBudget(change), annualGoal: annualGoal(change.chance) });

const another = ({ chance, row: { level1 } }: Change, kept: Pick<Row, 'indicatorId' | 'weight'>): Row => ({
  ...kept,
  ...writtenRow(chance, level1),
});

/** With another budget: the row may come out as it was, and a revision changes something. */
function rewritten(change: Change): FullContent {
  const { indicatorId, weight } = change.row;
  const row = another(change, { indicatorId, weight });
  return { ...onlyBudget(change), indicators: replaced(change, [row]) };
}

function split(change: Change): FullContent {
  const { row, newId, content } = change;
  const isEven = Number(row.weight) >= 10 && Number.isInteger(Number(row.weight) * 2);
  if (!isEven || content.indicators.length >= 20) return rewritten(change);
  const weight = String(Number(row.weight) / 2);
  const added = another(change, { indicatorId: newId, weight });
  return { ...content, indicators: [...replaced(change, [{ ...row, weight }]), added] };
}

function joined(change: Change): FullContent {
  const { row, content } = change;
  const other = content.indicators.find((each) => each !== row && each.level1 === row.level1);
  if (!other || content.indicators.length <= 4) return rewritten(change);
  const weight = String(Number(row.weight) + Number(other.weight));
  return { ...content, indicators: replaced(change, [{ ...row, weight }]).filter((each) => each !== other) };
}

const replaced = ({ content, row }: Change, by: readonly Row[]): Row[] =>
  content.indicators.flatMap((each) => (each === row ? by : [each]));
