import { type BenchOptions } from '../bench.js';
import { type StoreSizes } from '../measure.js';

/** `large` and `small` are the rows of the two tables here. */
export interface Sizes extends StoreSizes {
  readonly rounds: number;
}

export function sizesOf({ quick, events, rounds }: BenchOptions): Sizes {
  const large = events ?? (quick ? 500 : 20_000);
  return { large, small: Math.min(100, large), rounds: rounds ?? (quick ? 1 : 3) };
}
