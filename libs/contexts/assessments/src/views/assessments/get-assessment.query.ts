import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { maySee, type Actor } from '#domain/kernel';
import { AssessmentNotFound } from '../../domain/assessment.errors.js';
import { latestScore, type ScoreWithRows } from '../year-end-scores/get-score.query.js';
import { AssessmentForm } from './assessment-form.entity.js';
import { AssessmentHeader } from './assessment.entity.js';

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

/** Header, form and score from one snapshot; what one may not see is not there. */
@QueryHandler(GetAssessment)
export class GetAssessmentHandler implements IQueryHandler<GetAssessment> {
  constructor(private readonly dataSource: DataSource) {}

  execute({ targetId, actor }: GetAssessment) {
    return this.dataSource.transaction('REPEATABLE READ', async (rows) => {
      const header = await rows.findOneBy(AssessmentHeader, { targetId });
      if (!header || !maySee(actor, header.unit)) throw new AssessmentNotFound(targetId);
      const form = await rows.findOneByOrFail(AssessmentForm, { targetId });
      return { header, form, score: header.status === 'scored' ? await latestScore(rows, targetId) : undefined };
    });
  }
}
