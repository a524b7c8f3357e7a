import { scoringInputsOf } from '#contexts/assessments/pure';
import { checkAssessment, policyOf, previewAssessment } from '#domain/scoring';
import { type Assessment, type Cells, meant, moneyCell, reportOf, rowCell } from './cells.js';

type Preview = ReturnType<typeof previewAssessment>;
type Found = ReturnType<typeof checkAssessment>[number];

/** A form as it is looked at: the score as far as it goes, and what is to be said at which cell. */
export interface SeenForm {
  readonly preview: Preview;
  readonly findings: ReadonlyMap<string, Found>;
  /** 分值 of the budget execution. */
  readonly executionPoints: string;
}

/** By the engine of the server, under the policy that the assessment was opened with. */
export function seenForm({ content, policyId, policyVersion }: Assessment, cells: Cells): SeenForm {
  const policy = policyOf(policyId, policyVersion);
  const input = scoringInputsOf(content, reportOf(content, cells));
  const findings = new Map(checkAssessment(input, policy).map((found) => [cellOf(found), found]));
  return { preview: previewAssessment(input, policy), findings, executionPoints: policy.totals.execution };
}

const money: Readonly<Record<string, string>> = {
  'budget-invalid': moneyCell('budget'),
  'execution-applicable': moneyCell('budget'),
  'spent-invalid': moneyCell('spent'),
  'execution-reason-missing': moneyCell('reason'),
  'budget-adjusted-reason-missing': moneyCell('budgetAdjustedReason'),
  'overspent-reason-missing': moneyCell('overspentReason'),
  'execution-not-applicable-reason-missing': moneyCell('notApplicableReason'),
};

const ofRow = {
  'qualitative-missing': 'grade',
  'qualitative-grade-unknown': 'grade',
  'qualitative-score-invalid': 'score',
  'qualitative-score-out-of-range': 'score',
  'reason-missing': 'reason',
  'over-achievement-reason-missing': 'reason',
  'not-applicable-reason-missing': 'notApplicableReason',
} as const;

const isOfRow = (code: string): code is keyof typeof ofRow => code in ofRow;

/** The cell in which a finding is put right; of the whole table the budget's, for it has none. */
export function cellOf({
  code,
  indicatorId,
}: {
  readonly code: string;
  readonly indicatorId?: string | undefined;
}): string {
  if (indicatorId === undefined) return money[code] ?? moneyCell('budget');
  return rowCell(indicatorId, isOfRow(code) ? ofRow[code] : 'actual');
}

/** What is wrong is said at once, and a reason asked for as soon as it is due; what is only missing, after a check was tried. */
export const isSaidNow = (cells: Cells, cell: string, { code }: Pick<Found, 'code'>, tried: boolean): boolean =>
  tried || code.endsWith('reason-missing') || meant(cells, cell) !== '';

/** `第 1 行「引进人数」未填完成值` without the row, where it stands in it. */
export const withoutRow = (sentence: string): string =>
  sentence.replace(/^(第 \d+ 行「[^」]*」的?|Row \d+ “[^”]*”: )/, '');
