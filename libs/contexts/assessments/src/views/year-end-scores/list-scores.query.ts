import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { type Actor } from '#domain/kernel';
import { cursor, pageOf, type Page } from '#platform/http';
import { scopeOf } from '#platform/context';
import { YearEndAssessed } from './year-end-assessed.entity.js';
import { YearEndScore } from './year-end-score.entity.js';

/** A score without its breakdown. */
export type ListedScore = YearEndAssessed & Omit<YearEndScore, 'breakdown' | 'breakdownDigest'>;

export class ListScores extends Query<Page<ListedScore>> {
  constructor(
    readonly filter: {
      readonly fiscalYear?: number | undefined;
      readonly unit?: string | undefined;
      readonly limit: number;
      readonly after?: string | undefined;
    },
    readonly actor: Actor,
  ) {
    super();
  }
}

const order = ['fiscalYear', 'unit', 'targetId', 'submittedRevision', 'policyId', 'policyVersion'] as const;
const place = z.tuple([z.int(), z.string(), z.uuid(), z.int(), z.string(), z.int()]);
const ofAssessed = ['fiscalYear', 'unit', 'targetId', 'name'] as const;
const ofScore = [
  ...(['submittedRevision', 'policyId', 'policyVersion', 'total', 'grade', 'engineVersion', 'digest'] as const),
  ...(['executionBudget', 'executionSpent', 'executionRate', 'executionScore'] as const),
];
const columns = new Map<string, string>([
  ...ofAssessed.map((column) => [column, `a.${column}`] as const),
  ...ofScore.map((column) => [column, `s.${column}`] as const),
]);
const columnOf = (property: (typeof order)[number]): string => columns.get(property) ?? '';

/** In the order of year, unit, target and submission; only what is recorded and the caller may see. `unit` is a code prefix. */
@QueryHandler(ListScores)
export class ListScoresHandler implements IQueryHandler<ListScores> {
  constructor(private readonly dataSource: DataSource) {}

  async execute({ filter: { fiscalYear, unit, limit, after }, actor }: ListScores) {
    const rows = this.dataSource
      .createQueryBuilder()
      .from(YearEndAssessed, 'a')
      .innerJoin(YearEndScore, 's', 's.targetId = a.targetId')
      .where('s.digest IS NOT NULL AND (:all OR a.unit LIKE ANY(:scopes))', scopeOf(actor))
      .orderBy(Object.fromEntries(order.map((column) => [columnOf(column), 'ASC' as const])))
      .limit(limit + 1);
    for (const [property, column] of columns) rows.addSelect(column, property);
    if (fiscalYear !== undefined) rows.andWhere('a.fiscalYear = :fiscalYear', { fiscalYear });
    if (unit !== undefined) rows.andWhere('a.unit LIKE :unit', { unit: `${unit}%` });
    if (after !== undefined) {
      const [year, atUnit, id, revision, policy, version] = cursor.decode(after, place);
      const seen = { year, atUnit, id, revision, policy, version };
      rows.andWhere(`(${order.map(columnOf).join(', ')}) > (:year, :atUnit, :id, :revision, :policy, :version)`, seen);
    }
    return pageOf(await rows.getRawMany<ListedScore>(), limit, (row) => order.map((column) => row[column]));
  }
}
