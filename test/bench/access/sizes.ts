import { type BenchOptions } from '../bench.js';
import { type StoreSizes } from '../measure.js';

/** `large` and `small` are appointments; three to a person. */
export interface Sizes extends StoreSizes {
  readonly rounds: number;
  /** Decisions in a round. */
  readonly decisions: number;
}

/** Sign-ins in a round, of accounts that are there and of as many that are not: each costs a core 40 ms. */
export const signInsOf = ({ decisions }: Sizes): number => Math.ceil(decisions / 50);

export function sizesOf({ quick, events, rounds }: BenchOptions): Sizes {
  const large = events ?? (quick ? 900 : 9000);
  return { large, small: Math.min(300, large), decisions: quick ? 200 : 3000, rounds: rounds ?? (quick ? 1 : 5) };
}
