import { type ReadOf } from '#platform/read-store/core';
import { type CurrentTarget } from './current-target.row.js';

/** What a list shows; the chain, which is long, says how its steps are called and how many they are. */
export type FoundTarget = Omit<ReadOf<typeof CurrentTarget.columns>, 'annualGoal' | 'chain'> & {
  readonly stepName: string | null;
  readonly stepCount: number | null;
  readonly overdue: boolean;
  /** By which the list goes on. */
  readonly place: readonly string[];
};
