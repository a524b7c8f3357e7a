import { type Entry } from './use-history.js';

/** A target and what happened to it, as its history's screens see it. */
export interface OfTarget {
  readonly targetId: string;
  readonly entries: readonly Entry[];
}
