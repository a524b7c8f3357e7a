import { z } from 'zod';
import { command } from '#platform/context/core';
import { ScoreDiffers, SubmissionNotFound } from '../domain/assessment.errors.js';
import { assessmentCatalogue } from '../domain/assessment.events.js';
import { type Score, type Submission } from '../domain/assessment.state.js';
import { assessmentStreams } from '../domain/assessment.streams.js';

/** Sent by the worker that ran the engine. */
export class RecordScore extends command({
  streams: assessmentStreams,
  id: 'targetId',
  data: assessmentCatalogue.AssessmentScored.data.extend({ targetId: z.uuid() }),
  onConflict: 'anew',
  // The digest stands for the breakdown, as it did before events carried both.
  hashed: ({ breakdown: _, ...score }) => score,
}) {}

const isOf = ({ revision, policy }: Submission, score: Score): boolean =>
  revision === score.submittedRevision && policy.id === score.policy.id && policy.version === score.policy.version;

export const recordScore = RecordScore.rule((state, { data: { targetId, ...score } }) => {
  if (!('submission' in state) || !isOf(state.submission, score)) {
    throw new SubmissionNotFound(targetId, score.submittedRevision);
  }
  if (state.status === 'scored') {
    if (state.score.digest !== score.digest) throw new ScoreDiffers(state.score.digest, score.digest);
    return [];
  }
  return [{ type: 'AssessmentScored', data: score }];
});
