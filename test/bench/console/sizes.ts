import { type BenchOptions } from '../bench.js';
import { type StoreSizes } from '../measure.js';

/** `large` are the targets that are listed. */
export interface Sizes extends StoreSizes {
  readonly rounds: number;
  /** Keys in a round. */
  readonly keys: number;
}

export function sizesOf({ quick, events, rounds }: BenchOptions): Sizes {
  const large = events ?? (quick ? 60 : 5146);
  return { large, small: large, keys: quick ? 10 : 100, rounds: rounds ?? (quick ? 1 : 5) };
}
