import { exact, shortest, sum } from '#domain/kernel';
import { type Remark } from './findings.js';
import { type IndicatorRow, type ProjectReading } from './table-reading.js';

/**
 * Weights that are all at most 1 are shares and no points: 0.5, 0.3, 0.1 are 50, 30, 10; where they make 1 they share the total. What is
 * said of one row of the project.
 */
export function weightFractions(
  { indicators, weightTotal: printed }: Pick<ProjectReading, 'indicators' | 'weightTotal'>,
  total: string,
): (row: Pick<IndicatorRow, 'weight'>) => readonly Remark[] {
  const weights = indicators.flatMap(({ weight }) => (weight === null ? [] : [exact(weight)]));
  const areShares =
    weights.length > 1 &&
    exact(total).gt(weights.length) &&
    weights.every((weight) => weight.gt(0) && weight.lte(1)) &&
    weights.some((weight) => weight.lt(1));
  if (!areShares) return () => [];
  const points = sum(weights.map((weight) => weight.toFixed())).eq(1) ? exact(total) : exact('100');
  return ({ weight }) => {
    if (weight === null) return [];
    const to = shortest(exact(weight).times(points));
    const values = { text: weight, number: to, sum: printed };
    return [['weight-as-fraction', values, { field: 'weight', from: weight, to }]];
  };
}
