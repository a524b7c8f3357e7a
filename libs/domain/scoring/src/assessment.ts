import { exact, shortest, type Exact } from '#domain/kernel';

export type QuantitativeOperator = '=' | '≥' | '≤' | '>' | '<';
export type Operator = QuantitativeOperator | '定性';

export interface AssessedIndicator {
  readonly indicatorId: string;
  readonly name: string;
  readonly operator: Operator;
  /** As approved: a number, or for 定性 free text. */
  readonly target: string;
  readonly unit?: string | undefined;
  readonly weight: string;
  readonly actual?: string | undefined;
  /** `grade` is the code of one of the policy's bands. */
  readonly qualitative?: { readonly grade: string; readonly score: string } | undefined;
  readonly notApplicable?: { readonly reason: string } | undefined;
  readonly reason?: string | undefined;
}

export interface AssessedExecution {
  /** 全年预算数, after adjustment, the total row, in 元. */
  readonly budget: string;
  /** 全年执行数. */
  readonly spent: string;
  /** As approved, in 元: what the reported budget is held against; absent in what was submitted before that was done. */
  readonly approvedBudget?: string | undefined;
  readonly notApplicableReason?: string | undefined;
  /** Of a rate that is too low. */
  readonly reason?: string | undefined;
  /** Why the reported budget is not the approved one (预算调整原因). */
  readonly budgetAdjustedReason?: string | undefined;
  /** Why more was spent than the reported budget. */
  readonly overspentReason?: string | undefined;
}

export interface AssessmentInput {
  readonly indicators: readonly AssessedIndicator[];
  readonly execution: AssessedExecution;
  /** The ids of the approved target; where given, rows must be exactly these. */
  readonly approvedIndicatorIds?: readonly string[] | undefined;
}

export const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

// With 18 + 12 digits a quotient of 40 digits never rounds across a half cent, so half-up to 2 places is exact.
const scorable = /^[+-]?\d{1,18}(\.\d{1,12})?$/;

export const isNumber = (text: string): boolean => scorable.test(text.trim());
export const numberOf = (text: string): Exact => exact(text.trim());

export const zero = exact('0');
export const smaller = (a: Exact, b: Exact): Exact => (a.lt(b) ? a : b);
export const larger = (a: Exact, b: Exact): Exact => (a.gt(b) ? a : b);

const [away, down] = [0, 1] as const; // decimal.js rounding modes
export const cutToCents = (value: Exact): Exact => value.toDecimalPlaces(2, down);
export const raisedToCents = (value: Exact): Exact => value.toDecimalPlaces(2, away);

/** A raw value as text: 20 places, cut and never rounded, so that half-up of the text is half-up of the value. */
export const rawText = (value: Exact): string => shortest(value.toDecimalPlaces(20, down));
