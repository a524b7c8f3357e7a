import { z } from 'zod';
import { hashText, unitCode } from '#domain/kernel';
import { explain, type ScoreBreakdown } from '#domain/scoring';
import { decimal, points, yuan } from '../answer-fields.js';
import { type ScoreKey } from './score-columns.js';

const sentence = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Sentences' });

export const listedScoreSchema = z
  .object({
    targetId: z.uuid(),
    submittedRevision: z.int(),
    policyId: z.string(),
    policyVersion: z.int(),
    fiscalYear: z.int(),
    unit: unitCode,
    name: z.string(),
    executionBudget: yuan,
    executionSpent: yuan,
    executionRate: decimal.nullable(),
    executionScore: points,
    total: points,
    grade: z.string(),
    engineVersion: z.int(),
    digest: hashText,
  })
  .meta({ id: 'ListedScore' });

const row = z
  .object({
    place: z.int(),
    indicatorId: z.uuid(),
    name: z.string(),
    operator: z.string(),
    target: z.string(),
    unit: z.string().nullable(),
    actual: z.string().nullable(),
    qualitativeGrade: z.string().nullable(),
    weight: decimal,
    effectiveWeight: decimal,
    branch: z.string(),
    arithmetic: z.string(),
    raw: decimal,
    score: points,
    overAchieved: z.boolean(),
    notes: z.array(z.string()),
    reason: z.string().nullable(),
    explanation: sentence,
  })
  .meta({ id: 'ScoreRow' });

/** A score that says why: each row, the execution and the total in a sentence with its arithmetic. */
export const scoreSchema = listedScoreSchema
  .extend({
    ceiling: decimal.nullable(),
    rows: z.array(row),
    explanation: z.object({ execution: sentence, total: sentence }),
  })
  .meta({ id: 'Score' });

type Header = { readonly breakdown: ScoreBreakdown; readonly breakdownDigest: string };
type Row = ScoreKey & { readonly indicatorId: string };

const headerOf = ({ breakdown: _, breakdownDigest: __, ...header }: Header) => header;

const rowOf = ({ targetId: _, submittedRevision: __, policyId: ___, policyVersion: ____, ...row }: Row) => row;

/** Whose score it is, its header and its rows, as the tables hold them. */
export function scoreAnswer(score: {
  readonly assessed: object;
  readonly header: Header;
  readonly rows: readonly Row[];
}) {
  const { ceiling = null } = score.header.breakdown;
  const { indicators, execution, total } = explain(score.header.breakdown);
  const sentences = new Map(indicators.map(({ indicatorId, zh, en }) => [indicatorId, { zh, en }]));
  return Object.assign({}, score.assessed, headerOf(score.header), {
    ceiling,
    rows: score.rows.map((row) => ({ ...rowOf(row), explanation: sentences.get(row.indicatorId) })),
    explanation: { execution, total },
  });
}
