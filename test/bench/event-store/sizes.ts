import { type BenchOptions } from '../bench.js';

export interface Sizes {
  /** Events in the two stores that every measure runs on. */
  readonly large: number;
  readonly small: number;
  /** Events of one long read. */
  readonly read: number;
  /** Events of one of the short reads that compare the large store with the small one. */
  readonly page: number;
  readonly rounds: number;
  /** Rounds of what reads `read` events. */
  readonly longRounds: number;
  /** Streams that commands work on. */
  readonly streams: number;
  /** Length of a round of load. */
  readonly seconds: number;
  /** Length of a round at a steady rate. */
  readonly pacedSeconds: number;
}

const FULL: Sizes = {
  large: 1_000_000,
  small: 10_000,
  read: 500_000,
  page: 10_000,
  rounds: 5,
  longRounds: 3,
  streams: 500,
  seconds: 1.5,
  pacedSeconds: 4,
};

const QUICK: Sizes = {
  large: 50_000,
  small: 2_000,
  read: 25_000,
  page: 2_000,
  rounds: 2,
  longRounds: 2,
  streams: 100,
  seconds: 0.5,
  pacedSeconds: 1,
};

export function sizesOf({ quick, events, rounds }: BenchOptions): Sizes {
  const sizes = quick ? QUICK : FULL;
  const large = events ?? sizes.large;
  return {
    ...sizes,
    large,
    small: Math.min(sizes.small, large),
    read: Math.min(sizes.read, large),
    page: Math.min(sizes.page, large),
    rounds: rounds ?? sizes.rounds,
    longRounds: rounds ?? sizes.longRounds,
  };
}
