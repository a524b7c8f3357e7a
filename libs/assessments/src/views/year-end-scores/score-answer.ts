import { z } from 'zod';
import { explain } from '#scoring';
import { type ScoreWithRows } from './get-score.query.js';
import { type YearEndScoreRow } from './year-end-score-row.entity.js';
import { type YearEndScore } from './year-end-score.entity.js';

const sentence = z.object({ zh: z.string(), en: z.string() });

export const listedScoreSchema = z.object({
  targetId: z.string(),
  submittedRevision: z.int(),
  policyId: z.string(),
  policyVersion: z.int(),
  fiscalYear: z.int(),
  unit: z.string(),
  name: z.string(),
  executionBudget: z.string(),
  executionSpent: z.string(),
  executionRate: z.string().nullable(),
  executionScore: z.string(),
  total: z.string(),
  grade: z.string(),
  engineVersion: z.int(),
  digest: z.string(),
}).meta({ id: 'ListedScore' });

const row = z.object({
  place: z.int(),
  indicatorId: z.string(),
  name: z.string(),
  operator: z.string(),
  target: z.string(),
  unit: z.string().nullable(),
  actual: z.string().nullable(),
  qualitativeGrade: z.string().nullable(),
  weight: z.string(),
  effectiveWeight: z.string(),
  branch: z.string(),
  arithmetic: z.string(),
  raw: z.string(),
  score: z.string(),
  overAchieved: z.boolean(),
  notes: z.array(z.string()),
  reason: z.string().nullable(),
  explanation: sentence,
});

/** A score that says why: each row, the execution and the total in a sentence with its arithmetic. */
export const scoreSchema = listedScoreSchema.extend({
  ceiling: z.string().nullable(),
  rows: z.array(row),
  explanation: z.object({ execution: sentence, total: sentence }),
}).meta({ id: 'Score' });

const headerOf = ({ breakdown: _, breakdownDigest: __, ...header }: YearEndScore) => header;

const rowOf = ({ targetId: _, submittedRevision: __, policyId: ___, policyVersion: ____, ...row }: YearEndScoreRow) =>
  row;

export function scoreAnswer({ assessed, header, rows }: ScoreWithRows) {
  const { ceiling = null } = header.breakdown;
  const { indicators, execution, total } = explain(header.breakdown);
  const sentences = new Map(indicators.map(({ indicatorId, zh, en }) => [indicatorId, { zh, en }]));
  return Object.assign({}, assessed, headerOf(header), {
    ceiling,
    rows: rows.map((row) => ({ ...rowOf(row), explanation: sentences.get(row.indicatorId) })),
    explanation: { execution, total },
  });
}
