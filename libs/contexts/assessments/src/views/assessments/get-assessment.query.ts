import { Query } from '@nestjs/cqrs';
import { maySee } from '#domain/access';
import { type Actor } from '#domain/kernel';
import { answering } from '#platform/context';
import { AssessmentNotFound } from '../../domain/assessment.errors.js';
import { latestScore, type ScoreWithRows } from '../year-end-scores/get-score.query.js';
import { AssessmentForm } from './assessment-form.row.js';
import { AssessmentHeader } from './assessment-header.row.js';

export interface WholeAssessment {
  readonly header: AssessmentHeader;
  readonly form: AssessmentForm;
  readonly score?: ScoreWithRows | undefined;
}

export class GetAssessment extends Query<WholeAssessment> {
  constructor(
    readonly targetId: string,
    readonly actor: Actor,
  ) {
    super();
  }
}

/** Header, form and score; what one may not see is not there. */
export const getAssessment = answering(GetAssessment, async (rows, { targetId, actor }) => {
  const header = await rows.findOneBy(AssessmentHeader, { targetId });
  if (!header || !maySee(actor, 'assessment.read', header.unit)) throw new AssessmentNotFound(targetId);
  const form = await rows.findOneByOrFail(AssessmentForm, { targetId });
  return { header, form, score: header.status === 'scored' ? await latestScore(rows, targetId) : undefined };
});
