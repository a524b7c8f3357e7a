import { decidableAnew, type Envelope } from '#domain/kernel';
import { ScoreDiffers, SubmissionNotFound } from '../domain/assessment.errors.js';
import { type AssessmentScored } from '../domain/assessment.events.js';
import { type Assessment, type Score, type Submission } from '../domain/assessment.state.js';

/** Sent by the worker that ran the engine. */
export class RecordScore {
  constructor(
    readonly data: { readonly targetId: string } & Score,
    readonly envelope: Envelope,
  ) {}
}

const isOf = ({ revision, policy }: Submission, score: Score): boolean =>
  revision === score.submittedRevision && policy.id === score.policy.id && policy.version === score.policy.version;

export const recordScore = ({ data: { targetId, ...score } }: RecordScore) =>
  decidableAnew((state: Assessment): AssessmentScored[] => {
    if (!('submission' in state) || !isOf(state.submission, score)) {
      throw new SubmissionNotFound(targetId, score.submittedRevision);
    }
    if (state.status === 'scored') {
      if (state.score.digest !== score.digest) throw new ScoreDiffers(state.score.digest, score.digest);
      return [];
    }
    return [{ type: 'AssessmentScored', data: score }];
  });
