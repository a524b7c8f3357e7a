/** How long to wait before another try. */
export interface Backoff {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** After so many failures in a row, counted from 1: twice as long each time. */
export const backoffMs = ({ firstMs, longestMs }: Backoff, failures: number): number =>
  Math.min(firstMs * 2 ** Math.min(failures - 1, 30), longestMs);
