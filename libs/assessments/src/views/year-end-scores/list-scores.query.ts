import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { type Actor } from '#kernel';
import { cursor, pageOf, type Page } from '#http';
import { scopeOf } from '#targets';
import { type ScoreHeader } from '../../domain/year-end-result.js';
import { YearEndScore } from './year-end-score.entity.js';

/** A score without its breakdown. */
export type ListedScore = Omit<ScoreHeader, 'breakdown'>;

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
const listed = [
  ...order,
  ...(['name', 'executionBudget', 'executionSpent', 'executionRate', 'executionScore'] as const),
  ...(['total', 'grade', 'engineVersion', 'digest'] as const),
];

/** In the order of year, unit, target and submission; only what the caller may see. `unit` is a code prefix. */
@QueryHandler(ListScores)
export class ListScoresHandler implements IQueryHandler<ListScores> {
  constructor(private readonly dataSource: DataSource) {}

  async execute({ filter: { fiscalYear, unit, limit, after }, actor }: ListScores) {
    const rows = this.dataSource
      .getRepository(YearEndScore)
      .createQueryBuilder('s')
      .select(listed.map((column) => `s.${column}`))
      .where('(:all OR s.unit LIKE ANY(:scopes))', scopeOf(actor))
      .orderBy(Object.fromEntries(order.map((column) => [`s.${column}`, 'ASC' as const])))
      .limit(limit + 1);
    if (fiscalYear !== undefined) rows.andWhere('s.fiscalYear = :fiscalYear', { fiscalYear });
    if (unit !== undefined) rows.andWhere('s.unit LIKE :unit', { unit: `${unit}%` });
    if (after !== undefined) {
      const [year, atUnit, id, revision, policy, version] = cursor.decode(after, place);
      const key = order.map((column) => `s.${column}`).join(', ');
      const seen = { year, atUnit, id, revision, policy, version };
      rows.andWhere(`(${key}) > (:year, :atUnit, :id, :revision, :policy, :version)`, seen);
    }
    return pageOf<ListedScore>(await rows.getMany(), limit, (row) => order.map((column) => row[column]));
  }
}
