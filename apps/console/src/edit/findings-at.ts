import { type Finding } from '#contexts/rules/pure';
import { checkContent, type CheckRules, type Content } from '#contexts/targets/pure';
import { exact, isDecimal, shortest, sum } from '#domain/kernel';
import { contentOf, placeId, rowsSent, type Draft, type Place, type Row } from './draft.js';
import { type Field, type HeadField } from './fields.js';
import { faultsIn, withSound } from './faults.js';
import { remembered } from './remembered.js';
import { tidied } from './tidied.js';

/** At which cell a finding stands; those that are not here stand over the whole. */
const cellOf: Readonly<Record<string, Field | HeadField>> = {
  'weight-not-positive': 'weight',
  'operator-missing': 'operator',
  'value-missing': 'value',
  'value-not-a-number': 'value',
  'level1-of-row-missing': 'level1',
  'level2-missing': 'level2',
  'level3-missing': 'level3',
  'annual-goal-blank': 'annualGoal',
  'cost-with-at-least': 'operator',
  'percent-over-100': 'value',
  'level2-does-not-fit': 'level2',
  'same-indicator-twice': 'level3',
  'qualitative-with-unit': 'unit',
  'value-repeats-name': 'value',
  'name-looks-cut-off': 'level3',
  'same-name-in-unit': 'name',
};

/** Of these two, one is not finished rather than wrong, as long as something is still to be filled in. */
const unfinished = ['level1-missing', 'no-satisfaction', 'unusual-split', 'annual-goal-blank', 'first-step-is-yours'];

/** Where a finding is shown; nothing of one that is about the whole. */
export function placeOf({ code, indicatorId }: Pick<Finding, 'code' | 'indicatorId'>): Place | undefined {
  const field = cellOf[code] ?? (indicatorId === undefined ? undefined : 'level3');
  return field === undefined ? undefined : { ...(indicatorId === undefined ? {} : { key: indicatorId }), field };
}

/** What the weights add up to as they are being typed; one that is no number counts for nothing yet. */
export const totalOf = ({ rows }: Draft): string => shortest(sum(rows.map(weightOf).filter(isDecimal)));
const weightOf = remembered(({ cells }: Row) => tidied('weight', cells.weight));

/** What stands in no cell yet: told only when somebody wants to submit. What is wrong is told at once. */
export function isMissing({ code, indicatorId }: Finding, draft: Draft, { weightTotal }: CheckRules): boolean {
  if (code.endsWith('-missing') || unfinished.includes(code)) return true;
  if (code === 'weights-do-not-add-up') return exact(totalOf(draft)).lessThan(exact(weightTotal));
  const row = draft.rows.find(({ key }) => key === indicatorId);
  return code === 'weight-not-positive' && row?.cells.weight.trim() === '';
}

/** What the server's checks say of it as it stands; rows are named by their keys. A cell that cannot be kept is another matter. */
export function findingsIn(draft: Draft, rules: CheckRules): readonly Finding[] {
  const faults = faultsIn(draft);
  const sound = withSound(draft, faults, () => '');
  const ids = new Map(rowsSent(sound, new Map()).map(({ key }) => [key, key]));
  const content = contentOf({ ...sound, rows: sound.rows.filter(({ key }) => ids.has(key)) }, ids);
  const rows = content.indicators.map((row) => ({ ...row, indicatorId: row.indicatorId ?? '' }));
  const checked: Content = { ...content, indicators: rows };
  return checkContent(checked, rules).filter((finding) => {
    const place = placeOf(finding);
    return place === undefined || !faults.has(placeId(place));
  });
}
