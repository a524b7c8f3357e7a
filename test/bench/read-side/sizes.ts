import { type BenchOptions } from '../bench.js';
import { type StoreSizes } from '../measure.js';

export interface Sizes extends StoreSizes {
  /** Events of the store beside which commands arrive: what a county has at the end of its year. */
  readonly county: number;
  /** Events of one catch-up: a year of the large store. */
  readonly read: number;
  /** Jobs of one round. */
  readonly jobs: number;
  readonly rounds: number;
  /** Length of a round at a steady rate. */
  readonly seconds: number;
  /** How long the whole projector may take of the large backlog. */
  readonly memorySeconds: number;
}

const FULL: Sizes = {
  large: 1_000_000,
  small: 10_000,
  county: 70_000,
  read: 200_000,
  jobs: 10_000,
  rounds: 3,
  seconds: 8,
  memorySeconds: 30,
};

const QUICK: Sizes = {
  large: 20_000,
  small: 2_000,
  county: 4_000,
  read: 10_000,
  jobs: 1_000,
  rounds: 1,
  seconds: 2,
  memorySeconds: 4,
};

export function sizesOf({ quick, events, rounds }: BenchOptions): Sizes {
  const sizes = quick ? QUICK : FULL;
  const large = events ?? sizes.large;
  const atMost = (count: number) => Math.min(count, large);
  return {
    ...sizes,
    large,
    small: atMost(sizes.small),
    county: atMost(sizes.county),
    read: atMost(sizes.read),
    rounds: rounds ?? sizes.rounds,
  };
}
