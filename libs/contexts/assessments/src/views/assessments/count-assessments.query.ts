import { Query } from '@nestjs/cqrs';
import { type z } from 'zod';
import { type Actor } from '#domain/kernel';
import { answering, scopeOf } from '#platform/context';
import { type statusSchema } from '../../domain/standing.js';
import { AssessmentHeader } from './assessment-header.row.js';

type Counts = Readonly<Record<z.infer<typeof statusSchema>, number>>;

/** How many the list of the same question has, by their status. */
export class CountAssessments extends Query<Counts> {
  constructor(
    readonly asked: { readonly fiscalYear?: number | undefined; readonly unit?: string | undefined },
    readonly actor: Actor,
  ) {
    super();
  }
}

export const countAssessments = answering(CountAssessments, async (rows, { asked, actor }) => {
  const { fiscalYear, unit = '' } = asked;
  const found = rows
    .createQueryBuilder(AssessmentHeader, 't')
    .select(['t.status AS "status"', 'count(*)::integer AS "many"'])
    .where('(:all OR t.unit LIKE ANY(:scopes))', scopeOf(actor, 'assessment.read'))
    .andWhere('t.unit LIKE :below', { below: `${unit}%` })
    .groupBy('t.status');
  if (fiscalYear !== undefined) found.andWhere('t.fiscalYear = :fiscalYear', { fiscalYear });
  const counted = await found.getRawMany<{ readonly status: keyof Counts; readonly many: number }>();
  const none: Counts = { open: 0, recorded: 0, submitted: 0, scored: 0 };
  return { ...none, ...Object.fromEntries(counted.map(({ status, many }) => [status, many])) };
});
