import { type Facts, type Round } from '#domain/approval';
import { type Visit } from './item.js';

/** What the timeline asks for beside its events. */
export interface AsTold {
  /** ISO, and the day of it in the configured zone. */
  readonly now: string;
  readonly dayOf: (at: string) => string;
  /** How many working days come after one day, up to another. */
  readonly workingDays: (from: string, to: string) => number;
  /** What the directory says of the day of a moment that `momentsOf` names. */
  readonly held: (at: string) => Facts;
  /** What it says at this moment, where a step is open. */
  readonly live: Facts;
}

export interface Around {
  readonly visit: Visit;
  /** Where the visit's step is the open one. */
  readonly live: Round | undefined;
  readonly asTold: AsTold;
}
