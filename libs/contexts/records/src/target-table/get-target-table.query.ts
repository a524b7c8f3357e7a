import { Query } from '@nestjs/cqrs';
import { In, type EntityManager } from 'typeorm';
import { AssessmentHeader } from '#contexts/assessments';
import { CurrentTarget } from '#contexts/targets';
import { answering, scopeOf } from '#platform/context';
import { inOrder, type Seen, type TableRow } from '../domain/table-row.js';
import { TableTooLarge } from './table.errors.js';

/** One answer is one table: of a department with all below it, many times over. */
export const MOST_PROJECTS = 5000;

export class GetTargetTable extends Query<readonly TableRow[]> {
  constructor(readonly of: Seen) {
    super();
  }
}

/** As it stands: from the read models, in one snapshot. */
export const getTargetTable = answering(GetTargetTable, async (rows, { of }) => {
  const targets = await targetsIn(rows, of)
    .select(
      ['targetId', 'fiscalYear', 'unit', 'name', 'budget', 'indicatorCount', 'weightTotal'].map((one) => `t.${one}`),
    )
    .addSelect(['status', 'round', 'step', 'chain'].map((one) => `t.${one}`))
    .getMany();
  if (targets.length > MOST_PROJECTS) throw new TableTooLarge(MOST_PROJECTS);
  const assessments = await rows.find(AssessmentHeader, {
    select: { targetId: true, status: true, total: true, grade: true },
    where: { targetId: In(targets.map(({ targetId }) => targetId)) },
  });
  const assessed = new Map(assessments.map((each) => [each.targetId, each]));
  return inOrder(targets.map((target) => rowOf(target, assessed.get(target.targetId))));
});

/** One more than a table holds, which tells that there are too many. */
export const targetsIn = (rows: EntityManager, { year, unit, actor }: Seen) =>
  rows
    .createQueryBuilder(CurrentTarget, 't')
    .where('t.fiscalYear = :year AND t.unit LIKE :below', { year, below: `${unit}%` })
    .andWhere('(:all OR t.unit LIKE ANY(:scopes))', scopeOf(actor, 'target.read'))
    .limit(MOST_PROJECTS + 1);

function rowOf(target: CurrentTarget, assessment: AssessmentHeader | undefined): TableRow {
  const { chain, step, targetId, fiscalYear, unit, name, budget, indicatorCount, weightTotal, status, round } = target;
  return {
    ...{ targetId, fiscalYear, unit, name, budget, indicatorCount, weightTotal, status, round, step },
    stepName: step === null ? null : (chain?.steps[step - 1]?.name ?? null),
    ...(assessment ? assessedAs(assessment) : { assessment: null, score: null, grade: null }),
  };
}

function assessedAs({ status, total, grade }: AssessmentHeader): Pick<TableRow, 'assessment' | 'score' | 'grade'> {
  return { assessment: status, ...(status === 'scored' ? { score: total, grade } : { score: null, grade: null }) };
}
