import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { type Actor } from '#domain/kernel';
import { cursor, pageOf, type Page } from '#platform/http';
import { scopeOf } from '#platform/context';
import { AssessmentHeader } from './assessment.entity.js';

export class ListAssessments extends Query<Page<AssessmentHeader>> {
  constructor(
    readonly filter: {
      readonly fiscalYear?: number | undefined;
      readonly unit?: string | undefined;
      readonly status?: string | undefined;
      readonly limit: number;
      readonly after?: string | undefined;
    },
    readonly actor: Actor,
  ) {
    super();
  }
}

const place = z.tuple([z.int(), z.string(), z.uuid()]);

/** In the order of year, unit, id; only what the caller may see. `unit` is a code prefix. */
@QueryHandler(ListAssessments)
export class ListAssessmentsHandler implements IQueryHandler<ListAssessments> {
  constructor(private readonly dataSource: DataSource) {}

  async execute({ filter: { fiscalYear, unit, status, limit, after }, actor }: ListAssessments) {
    const rows = this.dataSource
      .getRepository(AssessmentHeader)
      .createQueryBuilder('a')
      .where('(:all OR a.unit LIKE ANY(:scopes))', scopeOf(actor))
      .orderBy({ 'a.fiscalYear': 'ASC', 'a.unit': 'ASC', 'a.targetId': 'ASC' })
      .limit(limit + 1);
    if (fiscalYear !== undefined) rows.andWhere('a.fiscalYear = :fiscalYear', { fiscalYear });
    if (unit !== undefined) rows.andWhere('a.unit LIKE :unit', { unit: `${unit}%` });
    if (status !== undefined) rows.andWhere('a.status = :status', { status });
    if (after !== undefined) {
      const [year, atUnit, id] = cursor.decode(after, place);
      rows.andWhere('(a.fiscalYear, a.unit, a.targetId) > (:year, :atUnit, :id)', { year, atUnit, id });
    }
    return pageOf(await rows.getMany(), limit, (row) => [row.fiscalYear, row.unit, row.targetId]);
  }
}
