import type { AssessedIndicator } from './assessment.js';

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

/** One thing that refuses submission, and what to do about it. */
export interface Finding {
  readonly code: FindingCode;
  readonly indicatorId?: string;
  readonly zh: string;
  readonly en: string;
}

export const aboutAll = (code: FindingCode, zh: string, en: string): Finding => ({ code, zh, en });

/** The row's name goes in front of both sentences. */
export const about = (
  row: Pick<AssessedIndicator, 'indicatorId' | 'name'>,
  code: FindingCode,
  zh: string,
  en: string,
): Finding => ({ code, indicatorId: row.indicatorId, zh: `指标「${row.name}」${zh}`, en: `“${row.name}”: ${en}` });
