import { type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { list, type Source } from '#platform/context';
import { decimal } from '../answer-fields.js';
import { YearEndAssessed } from './year-end-assessed.row.js';
import { YearEndScoreRow } from './year-end-score-row.row.js';
import { YearEndScore } from './year-end-score.row.js';

const ofAssessed = ['fiscalYear', 'unit', 'targetId', 'name'] as const;
const ofScore = [
  ...(['submittedRevision', 'policyId', 'policyVersion', 'total', 'grade', 'engineVersion', 'digest'] as const),
  ...(['executionBudget', 'executionSpent', 'executionRate', 'executionScore'] as const),
];

/** A score without its breakdown. */
type ListedScore = Pick<YearEndAssessed, (typeof ofAssessed)[number]> &
  Pick<YearEndScore, (typeof ofScore)[number]> & { readonly indicatorRate: string };

const columns = { ...YearEndScore.columns, ...YearEndAssessed.columns, indicatorRate: { answer: decimal } };
const inQuery = (property: keyof ListedScore): string =>
  `${property in YearEndAssessed.columns ? 'a' : 's'}.${property}`;

/** What is recorded, `s`, with whose it is, `a`. */
export const recordedScores = (rows: Pick<EntityManager, 'createQueryBuilder'>) =>
  rows
    .createQueryBuilder()
    .from(YearEndAssessed, 'a')
    .innerJoin(YearEndScore, 's', 's.targetId = a.targetId')
    .where('s.digest IS NOT NULL');

/** 指标得分率 of a score, `s`: the points of its rows over their weights, which are never all 0. */
export const indicatorRateIn = (scores: SelectQueryBuilder<object>): string =>
  scores
    .subQuery()
    .select('round(sum(r.score) / sum(r.effectiveWeight), 4)')
    .from(YearEndScoreRow, 'r')
    .where('r.targetId = s.targetId AND r.submittedRevision = s.submittedRevision')
    .andWhere('r.policyId = s.policyId AND r.policyVersion = s.policyVersion')
    .getQuery();

const scores: Source<ListedScore> = {
  from: (dataSource) => {
    const rows = recordedScores(dataSource);
    rows.addSelect(indicatorRateIn(rows), 'indicatorRate');
    for (const property of [...ofAssessed, ...ofScore]) rows.addSelect(inQuery(property), property);
    return rows;
  },
  column: inQuery,
  shape: (property) => columns[property].answer,
  fetch: (found) => found.getRawMany<ListedScore>(),
};

export const listScores = list({
  name: 'ListScores',
  of: scores,
  order: ['fiscalYear', 'unit', 'targetId', 'submittedRevision', 'policyId', 'policyVersion'],
  scope: 'unit',
  filters: { fiscalYear: 'equals', unit: 'starts-with', grade: 'equals' },
});
