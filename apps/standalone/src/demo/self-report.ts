import { exact, multiplyThenDivide, twoPlaces } from '#domain/kernel';
import { type Schemas } from '#platform/api-client';
import { type Target } from './bureau.js';
import { inventedRows, inventedSpending, type InventedRow } from './invented-year-end-values.js';

type Indicator = Target['content']['indicators'][number];

const FULLY_REACHED = { grade: 'achieved', share: '1' } as const;

const scoreOf = (weight: string, share: string): string =>
  twoPlaces(multiplyThenDivide(exact(weight), exact(share), exact('1')));

const inventedRowOf = ({ source }: Indicator): InventedRow => inventedRows[source?.line ?? 0] ?? {};

function reported(indicator: Indicator) {
  const { indicatorId, operator, value, weight = '0' } = indicator;
  const { reason, actual = value, qualitative = FULLY_REACHED } = inventedRowOf(indicator);
  const why = reason === undefined ? {} : { reason };
  if (operator !== '定性') return { indicatorId, ...(actual === undefined ? {} : { actual }), ...why };
  const { grade, share } = qualitative;
  return { indicatorId, qualitative: { grade, score: scoreOf(weight, share) }, ...why };
}

/** The self-assessment of one target, from the invented values. */
export function selfReport({ name, budget, content }: Target): Schemas['SelfReportRequest'] {
  const { spent, reason } = inventedSpending[name] ?? { spent: budget };
  return {
    actuals: content.indicators.map(reported),
    execution: { budget, spent, ...(reason === undefined ? {} : { reason }) },
    goalReached: '见各项指标完成值。（示范数据）',
    demoData: true,
  };
}
