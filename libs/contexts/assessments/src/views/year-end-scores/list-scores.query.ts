import { list, type Source } from '#platform/context';
import { YearEndAssessed } from './year-end-assessed.row.js';
import { YearEndScore } from './year-end-score.row.js';

const ofAssessed = ['fiscalYear', 'unit', 'targetId', 'name'] as const;
const ofScore = [
  ...(['submittedRevision', 'policyId', 'policyVersion', 'total', 'grade', 'engineVersion', 'digest'] as const),
  ...(['executionBudget', 'executionSpent', 'executionRate', 'executionScore'] as const),
];

/** A score without its breakdown. */
type ListedScore = Pick<YearEndAssessed, (typeof ofAssessed)[number]> & Pick<YearEndScore, (typeof ofScore)[number]>;

const columns = { ...YearEndScore.columns, ...YearEndAssessed.columns };
const inQuery = (property: keyof ListedScore): string =>
  `${property in YearEndAssessed.columns ? 'a' : 's'}.${property}`;

/** What is recorded. */
const scores: Source<ListedScore> = {
  from: (dataSource) => {
    const rows = dataSource
      .createQueryBuilder()
      .from(YearEndAssessed, 'a')
      .innerJoin(YearEndScore, 's', 's.targetId = a.targetId')
      .where('s.digest IS NOT NULL');
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
  filters: { fiscalYear: 'equals', unit: 'starts-with' },
});
