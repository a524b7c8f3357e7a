import { z } from 'zod';
import { hashText, sum } from '#domain/kernel';
import { explain } from '#domain/scoring';
import { answerWithNullsOf } from '#platform/read-store/core';
import { decimal } from '../answer-fields.js';
import { YearEndAssessed } from './year-end-assessed.row.js';
import { YearEndScoreRow } from './year-end-score-row.row.js';
import { YearEndScore } from './year-end-score.row.js';

const sentence = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Sentences' });

export const gradeSchema = z.enum(['优', '良', '中', '差']).describe('等次 Grade');

export const listedScoreSchema = answerWithNullsOf(YearEndScore)
  .omit({ breakdown: true, breakdownDigest: true })
  .extend({ ...answerWithNullsOf(YearEndAssessed).shape, digest: hashText, indicatorRate: decimal })
  .meta({ id: 'ListedScore' });

const row = answerWithNullsOf(YearEndScoreRow)
  .omit({ targetId: true, submittedRevision: true, policyId: true, policyVersion: true })
  .extend({ unit: z.string().nullable().describe('度量单位 Unit of measure'), explanation: sentence })
  .meta({ id: 'ScoreRow' });

/** A score that says why: each row, the execution and the total in a sentence with its arithmetic. */
export const scoreSchema = listedScoreSchema
  .extend({
    ceiling: decimal.nullable(),
    rows: z.array(row),
    explanation: z.object({ execution: sentence, total: sentence }),
  })
  .meta({ id: 'Score' });

const headerOf = ({ breakdown: _, breakdownDigest: __, ...header }: YearEndScore) => header;

const rowOf = ({ targetId: _, submittedRevision: __, policyId: ___, policyVersion: ____, ...row }: YearEndScoreRow) =>
  row;

/** As the list gives it: points over weights, to four places. */
const indicatorRateOf = (rows: readonly YearEndScoreRow[]): string =>
  sum(rows.map(({ score }) => score))
    .div(sum(rows.map(({ effectiveWeight }) => effectiveWeight)))
    .toFixed(4);

/** Whose score it is, its header and its rows, as the tables hold them. */
export function scoreAnswer(score: {
  readonly assessed: YearEndAssessed;
  readonly header: YearEndScore;
  readonly rows: readonly YearEndScoreRow[];
}) {
  const { ceiling = null } = score.header.breakdown;
  const { indicators, execution, total } = explain(score.header.breakdown);
  const sentences = new Map(indicators.map(({ indicatorId, zh, en }) => [indicatorId, { zh, en }]));
  return Object.assign({}, score.assessed, headerOf(score.header), {
    ceiling,
    indicatorRate: indicatorRateOf(score.rows),
    rows: score.rows.map((row) => ({ ...rowOf(row), explanation: sentences.get(row.indicatorId) })),
    explanation: { execution, total },
  });
}
