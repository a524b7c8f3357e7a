import { type Content, type Target } from './bureau.js';
import { inventedNames, inventedRow, returned } from './invented-target-repairs.js';

/** What the demo's drafter settles before the first submission; undefined where nothing is missing any more. */
export function repaired(target: Target): Content | undefined {
  const { content } = target;
  const nameless = content.indicators.some(({ level3 }) => level3 === undefined);
  const lacksRow = target.name === inventedRow.project && target.weightTotal !== '90';
  if (!nameless && !lacksRow) return undefined;
  const level3 = inventedNames[target.name];
  const named = level3 === undefined ? {} : { level3 };
  const rows = content.indicators.map((row) => ({ ...named, ...row }));
  return { ...content, indicators: lacksRow ? [...rows, inventedRow.indicator] : rows };
}

/** How the drafter answers the one return; undefined where that was done already. */
export const answered = ({ content }: Target): Content | undefined =>
  content.annualGoal?.includes(returned.addedToGoal)
    ? undefined
    : { ...content, annualGoal: `${content.annualGoal ?? ''}${returned.addedToGoal}` };
