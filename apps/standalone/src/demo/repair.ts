import { type IndicatorAnswer, type TargetAnswer } from './answers.js';
import { inventedNames, inventedRow, returned } from './invented-target-repairs.js';

const present = (bag: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(bag).filter(([, value]) => value !== null));

const asEntered = ({ sourceLine, raw, ...indicator }: IndicatorAnswer) => {
  const { indicatorId, level1, level2, level3, operator, value, unit, weight, direction } = indicator;
  const written = present({ indicatorId, level1, level2, level3, operator, value, unit, weight, direction });
  return sourceLine === null || raw === null ? written : { ...written, source: { line: sourceLine, raw } };
};

const contentOf = ({ name, budget, annualGoal, indicators }: TargetAnswer) => ({
  ...present({ name, budget, annualGoal }),
  indicators: indicators.map(asEntered),
});

/** What the demo's drafter settles before the first submission; undefined where nothing is missing any more. */
export function repaired(target: TargetAnswer): unknown {
  const content = contentOf(target);
  const nameless = target.indicators.some(({ level3 }) => level3 === null);
  const lacksRow = target.name === inventedRow.project && target.weightTotal !== '90';
  if (!nameless && !lacksRow) return undefined;
  const named = content.indicators.map((row) => ({ level3: inventedNames[target.name], ...row }));
  return { ...content, indicators: lacksRow ? [...named, inventedRow.indicator] : named };
}

/** How the drafter answers the one return; undefined where that was done already. */
export const answered = (target: TargetAnswer): unknown =>
  target.annualGoal?.includes(returned.addedToGoal)
    ? undefined
    : { ...contentOf(target), annualGoal: `${target.annualGoal ?? ''}${returned.addedToGoal}` };
