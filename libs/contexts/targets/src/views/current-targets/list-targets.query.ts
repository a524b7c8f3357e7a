import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { type Actor } from '#domain/kernel';
import { scopeOf } from '#platform/context';
import { cursor, pageOf, type Page } from '#platform/http';
import { CurrentTarget } from './current-target.row.js';

export class ListTargets extends Query<Page<CurrentTarget>> {
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
@QueryHandler(ListTargets)
export class ListTargetsHandler implements IQueryHandler<ListTargets> {
  constructor(private readonly dataSource: DataSource) {}

  async execute({ filter: { fiscalYear, unit, status, limit, after }, actor }: ListTargets) {
    const rows = this.dataSource
      .getRepository(CurrentTarget)
      .createQueryBuilder('t')
      .where(`(:all OR t.unit LIKE ANY(:scopes))`, scopeOf(actor))
      .orderBy({ 't.fiscalYear': 'ASC', 't.unit': 'ASC', 't.targetId': 'ASC' })
      .limit(limit + 1);
    if (fiscalYear !== undefined) rows.andWhere('t.fiscalYear = :fiscalYear', { fiscalYear });
    if (unit !== undefined) rows.andWhere('t.unit LIKE :unit', { unit: `${unit}%` });
    if (status !== undefined) rows.andWhere('t.status = :status', { status });
    if (after !== undefined) {
      const [year, atUnit, id] = cursor.decode(after, place);
      rows.andWhere('(t.fiscalYear, t.unit, t.targetId) > (:year, :atUnit, :id)', { year, atUnit, id });
    }
    return pageOf(await rows.getMany(), limit, (row) => [row.fiscalYear, row.unit, row.targetId]);
  }
}
