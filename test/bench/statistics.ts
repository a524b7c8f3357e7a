export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

const ascending = (values: readonly number[]) => values.toSorted((a, b) => a - b);

/** The smallest value that at least `share` (0 to 1) of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const value = ascending(values)[Math.max(Math.ceil(values.length * share), 1) - 1];
  if (value === undefined) throw new Error('a percentile of nothing');
  return value;
}

export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error('a median of nothing');
  return (lower + upper) / 2;
}

export const summaryOf = (values: readonly number[]): Summary => ({
  median: median(values),
  min: Math.min(...values),
  max: Math.max(...values),
});

/** Ratios round by round: what slows the machine for a while slows both sides of a round. */
export function ratios(these: readonly number[], those: readonly number[]): readonly number[] {
  if (these.length !== those.length) throw new Error(`${these.length} rounds against ${those.length}`);
  return these.map((value, round) => value / (those[round] ?? NaN));
}
