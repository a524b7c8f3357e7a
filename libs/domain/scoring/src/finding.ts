import type { AssessedIndicator, AssessmentInput } from './assessment.js';

export type FindingCode =
  | 'weight-invalid'
  | 'weights-not-total'
  | 'duplicate-indicator'
  | 'unknown-indicator'
  | 'indicator-missing'
  | 'none-applicable'
  | 'target-not-a-number'
  | 'actual-missing'
  | 'actual-not-a-number'
  | 'qualitative-missing'
  | 'qualitative-grade-unknown'
  | 'qualitative-score-invalid'
  | 'qualitative-score-out-of-range'
  | 'budget-invalid'
  | 'spent-invalid'
  | 'reason-missing'
  | 'over-achievement-reason-missing'
  | 'not-applicable-reason-missing'
  | 'execution-reason-missing'
  | 'budget-adjusted-reason-missing'
  | 'overspent-reason-missing'
  | 'execution-applicable'
  | 'execution-not-applicable-reason-missing';

/** One thing to be corrected before submission, and what to do about it; how strict it is, the rules of the year say. */
export interface Finding {
  readonly code: FindingCode;
  readonly indicatorId?: string;
  readonly zh: string;
  readonly en: string;
}

export const aboutAll = (code: FindingCode, zh: string, en: string): Finding => ({ code, zh, en });

/** A row and where it stands, from 1: two may have one name. */
export type Row = AssessedIndicator & { readonly number: number };

export const numberedRows = ({ indicators }: Pick<AssessmentInput, 'indicators'>): readonly Row[] =>
  indicators.map((row, index) => ({ ...row, number: index + 1 }));

/** The row's number and name go in front of both sentences. */
export const about = (
  { number, name, indicatorId }: Pick<Row, 'number' | 'name' | 'indicatorId'>,
  code: FindingCode,
  zh: string,
  en: string,
): Finding => ({ code, indicatorId, zh: `第 ${number} 行「${name}」${zh}`, en: `Row ${number} “${name}”: ${en}` });
