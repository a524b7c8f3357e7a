import { type TargetAnswer } from './answers.js';
import { inventedNames, inventedRow, returned } from './invented-target-repairs.js';

/** What the demo's drafter settles before the first submission; undefined where nothing is missing any more. */
export function repaired(target: TargetAnswer): unknown {
  const { content } = target;
  const nameless = content.indicators.some(({ level3 }) => level3 === undefined);
  const lacksRow = target.name === inventedRow.project && target.weightTotal !== '90';
  if (!nameless && !lacksRow) return undefined;
  const named = content.indicators.map((row) => ({ level3: inventedNames[target.name], ...row }));
  return { ...content, indicators: lacksRow ? [...named, inventedRow.indicator] : named };
}

/** How the drafter answers the one return; undefined where that was done already. */
export const answered = ({ content }: TargetAnswer): unknown =>
  content.annualGoal?.includes(returned.addedToGoal)
    ? undefined
    : { ...content, annualGoal: `${content.annualGoal ?? ''}${returned.addedToGoal}` };
