import { type BenchOptions } from '../bench.js';
import { type StoreSizes } from '../measure.js';

/** `large` are the open tasks of earlier years, `small` the targets of the last week. */
export interface Sizes extends StoreSizes {
  readonly rounds: number;
  /** Tasks that are agreed on in one request. */
  readonly inBulk: number;
  /** Pages of the inbox in a round. */
  readonly pages: number;
  /** How long the machine alone goes on in a round. */
  readonly machineMs: number;
}

const FULL = { large: 100_000, small: 5_146, rounds: 5, inBulk: 200, pages: 300, machineMs: 2000 };
const QUICK = { large: 400, small: 24, rounds: 1, inBulk: 5, pages: 20, machineMs: 100 };

export function sizesOf({ quick, events, rounds }: BenchOptions): Sizes {
  const sizes = quick ? QUICK : FULL;
  return { ...sizes, large: events ?? sizes.large, rounds: rounds ?? sizes.rounds };
}
