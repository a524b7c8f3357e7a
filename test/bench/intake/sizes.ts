import { type BenchOptions } from '../bench.js';
import { type StoreSizes } from '../measure.js';

/** `large` and `small` are the rows of the workbook that is dropped, and of the largest sheet that is taken. */
export interface Sizes extends StoreSizes {
  readonly rounds: number;
  readonly sheet: number;
}

const LARGEST = 50_000; // rows with content: what is taken at most

export function sizesOf({ quick, events, rounds }: BenchOptions): Sizes {
  const large = events ?? (quick ? 600 : 36_000);
  return { large, small: Math.min(100, large), sheet: quick ? 1200 : LARGEST, rounds: rounds ?? (quick ? 1 : 3) };
}
