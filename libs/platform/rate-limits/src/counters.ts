/** What has been counted in a window that still runs. */
export interface Counted {
  readonly total: number;
  readonly endsInMs: number;
}

/** Counters that every API shares. */
export abstract class Counters {
  /** Adds and tells; a window begins with its first count. Rejects where they are out of reach, within a second or so. */
  abstract add(key: string, by: number, windowMs: number): Promise<Counted>;

  abstract close(): void;
}

export const ANSWER_WITHIN_MS = 1000;
