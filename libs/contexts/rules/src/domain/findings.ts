import { type InWords, type Severity } from './check.js';

/** A check's result: 强制 `mandatory` blocks submission, 提示 `advisory` is shown and may be overridden with a reason. */
export interface Finding extends InWords {
  readonly code: string;
  readonly severity: Severity;
  readonly indicatorId?: string;
}

export interface FindingPlace {
  readonly code: string;
  readonly indicatorId?: string | undefined;
}

/** One finding is told from another by its code and its row. */
export const isSamePlace = (a: FindingPlace, b: FindingPlace): boolean =>
  a.code === b.code && a.indicatorId === b.indicatorId;

/** A reason by its number, and in words what it would explain; `lacksRow` where its code stands, but only of rows. */
export interface Explained extends InWords {
  readonly place: FindingPlace;
  readonly number: number;
  readonly lacksRow: boolean;
}
