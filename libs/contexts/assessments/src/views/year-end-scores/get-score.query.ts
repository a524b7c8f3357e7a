import { Query } from '@nestjs/cqrs';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { maySee } from '#domain/access';
import { type Actor } from '#domain/kernel';
import { answering } from '#platform/context';
import { ScoreNotFound } from '../../domain/assessment.errors.js';
import { YearEndAssessed } from './year-end-assessed.row.js';
import { YearEndScoreRow } from './year-end-score-row.row.js';
import { YearEndScore } from './year-end-score.row.js';

export interface ScoreWithRows {
  readonly assessed: YearEndAssessed;
  readonly header: YearEndScore;
  readonly rows: readonly YearEndScoreRow[];
}

export class GetScore extends Query<ScoreWithRows> {
  constructor(
    readonly targetId: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

/** The recorded score of the last submission that has one. */
export async function latestScore(rows: EntityManager, targetId: string): Promise<ScoreWithRows | undefined> {
  const assessed = await rows.findOneBy(YearEndAssessed, { targetId });
  const header = await rows.findOne(YearEndScore, {
    where: { targetId, digest: Not(IsNull()) },
    order: { submittedRevision: 'DESC', policyId: 'DESC', policyVersion: 'DESC' },
  });
  if (!assessed || !header) return undefined;
  const { submittedRevision, policyId, policyVersion } = header;
  const where = { targetId, submittedRevision, policyId, policyVersion };
  return { assessed, header, rows: await rows.find(YearEndScoreRow, { where, order: { place: 'ASC' } }) };
}

/** What one may not see is not there. */
export const getScore = answering(GetScore, async (rows, { targetId, actor }) => {
  const score = await latestScore(rows, targetId);
  if (!score || !maySee(actor, 'score.read', score.assessed.unit)) throw new ScoreNotFound(targetId);
  return score;
});
