import { Query } from '@nestjs/cqrs';
import { type EntityManager } from 'typeorm';
import { type Actor } from '#domain/kernel';
import { answering, scopeOf } from '#platform/context';
import { indicatorRateIn, recordedScores } from './list-scores.query.js';

interface Asked {
  readonly fiscalYear?: number | undefined;
  readonly unit?: string | undefined;
}

interface Mean {
  readonly count: number;
  /** Of the totals. */
  readonly average: string | null;
}

export interface ScoreSummary extends Mean {
  readonly grades: readonly { readonly grade: string; readonly count: number }[];
  /** One for each department; below what is asked for, one for each unit of the next level. */
  readonly groups: readonly (Mean & {
    readonly unit: string;
    /** Spent of the budgets together; null where there are none. */
    readonly executionRate: string | null;
    /** The mean of theirs. */
    readonly indicatorRate: string;
  })[];
}

/** Of all scores that the list of the same question has. */
export class SummariseScores extends Query<ScoreSummary> {
  constructor(
    readonly asked: Asked,
    readonly actor: Actor,
  ) {
    super();
  }
}

const LEVEL_DIGITS = 3;
const mean = ['count(*)::integer AS "count"', 'round(avg(s.total), 2) AS "average"'];

export const summariseScores = answering(SummariseScores, async (rows, { asked, actor }) => {
  const seen = () => within(rows, asked, actor);
  const whole = await seen().select(mean).getRawOne<Mean>();
  const grades = await seen()
    .select(['s.grade AS "grade"', 'count(*)::integer AS "count"'])
    .groupBy('s.grade')
    .orderBy('s.grade')
    .getRawMany<ScoreSummary['grades'][number]>();
  return { count: 0, average: null, ...whole, grades, groups: await grouped(rows, asked, actor) };
});

const within = (rows: EntityManager, { fiscalYear, unit = '' }: Asked, actor: Actor) => {
  const found = recordedScores(rows)
    .andWhere('(:all OR a.unit LIKE ANY(:scopes))', scopeOf(actor, 'score.read'))
    .andWhere('a.unit LIKE :below', { below: `${unit}%` });
  return fiscalYear === undefined ? found : found.andWhere('a.fiscalYear = :fiscalYear', { fiscalYear });
};

function grouped(rows: EntityManager, asked: Asked, actor: Actor) {
  const scores = within(rows, asked, actor);
  const group = `left(a.unit, ${(asked.unit?.length ?? 0) + LEVEL_DIGITS})`;
  return scores
    .select([`${group} AS "unit"`, ...mean])
    .addSelect('round(sum(greatest(s.executionSpent, 0)) / nullif(sum(s.executionBudget), 0), 4)', 'executionRate')
    .addSelect(`round(avg(${indicatorRateIn(scores)}), 4)`, 'indicatorRate')
    .groupBy(group)
    .orderBy(group)
    .getRawMany<ScoreSummary['groups'][number]>();
}
