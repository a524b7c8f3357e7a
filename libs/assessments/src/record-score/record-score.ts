import { decidableAnew, type Envelope } from '#kernel';
import { ScoreDiffers, SubmissionNotFound } from '../domain/assessment.errors.js';
import { type AssessmentScored } from '../domain/assessment.events.js';
import { type Assessment, type Score } from '../domain/assessment.state.js';

/** Sent by the worker once the rows of the score are written. */
export class RecordScore {
  constructor(
    readonly data: { readonly targetId: string } & Score,
    readonly envelope: Envelope,
  ) {}
}

const isOfSamePolicy = ({ policy: a }: Score, { policy: b }: Score): boolean =>
  a.id === b.id && a.version === b.version;

export const recordScore = ({ data: { targetId, ...score } }: RecordScore) =>
  decidableAnew((state: Assessment): AssessmentScored[] => {
    if (!('submission' in state) || state.submission.revision !== score.submittedRevision) {
      throw new SubmissionNotFound(targetId, score.submittedRevision);
    }
    if (state.status === 'scored' && isOfSamePolicy(state.score, score)) {
      if (state.score.digest !== score.digest) throw new ScoreDiffers(state.score.digest, score.digest);
      return [];
    }
    return [{ type: 'AssessmentScored', data: score }];
  });
