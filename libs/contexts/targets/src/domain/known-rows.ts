import { type Content } from './content.js';
import { type ProposedContent } from './proposed-content.js';

type Row = ProposedContent['indicators'][number];
type KeyOf = (row: Row) => string | undefined;

const whole: KeyOf = ({ level1, level2, level3, operator, value }) =>
  JSON.stringify([level1, level2, level3, operator, value].map((cell) => cell ?? null));
const names: KeyOf = ({ level1, level2, level3 }) =>
  level3 === undefined ? undefined : JSON.stringify([level1 ?? null, level2 ?? null, level3]);

/**
 * Rows without an id that stand in the target already get their indicator's id: those that ask for the same, in their
 * order; then those of the same names where only one row given and one row standing are left with these names. Where it
 * is not clear which row is meant none is guessed: such a row is a new indicator.
 */
export function withKnownIds(content: ProposedContent, current: Content): ProposedContent {
  const named = new Set(content.indicators.map(({ indicatorId }) => indicatorId));
  const free = current.indicators.filter(({ indicatorId }) => !named.has(indicatorId));
  const taken = new Map<Row, string>();
  const take = (row: Row, keyOf: KeyOf): void => {
    const at = free.findIndex((indicator) => keyOf(indicator) === keyOf(row));
    for (const { indicatorId } of at < 0 ? [] : free.splice(at, 1)) taken.set(row, indicatorId);
  };
  const left = () => content.indicators.filter((row) => row.indicatorId === undefined && !taken.has(row));
  for (const row of left()) take(row, whole);
  const given = left();
  for (const row of given) {
    const hasKey = (other: Row): boolean => names(other) === names(row);
    const isClear = names(row) !== undefined && [given, free].every((rows) => rows.filter(hasKey).length <= 1);
    if (isClear) take(row, names);
  }
  const indicators = content.indicators.map((row) => {
    const indicatorId = taken.get(row);
    return indicatorId === undefined ? row : { ...row, indicatorId };
  });
  return { ...content, indicators };
}
