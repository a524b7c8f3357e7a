import { describe, it } from '@jest/globals';
import { sha256 } from '#domain/kernel';
import { deciderSpec, envelopeOf } from '#testing/core';
import { assessedYear } from '#testing/county';
import { ScoreDiffers, SubmissionNotFound } from '../domain/assessment.errors.js';
import { assessmentDecider, type Score } from '../domain/assessment.state.js';
import { RecordScore, recordScore } from './record-score.js';

const { targetId, opened, recorded, submitted, scored } = assessedYear;
const given = deciderSpec(assessmentDecider, recordScore);
const record = (change: Partial<Score> = {}) =>
  new RecordScore({ targetId, ...scored.data, ...change }, envelopeOf({ system: 'score-submitted-assessments' }));

describe('record-score', () => {
  it('records the score of what was submitted', () => given(opened, recorded, submitted).when(record()).then(scored));
  it('counts revisions: a report corrected before submission moves the submission', () =>
    given(opened, recorded, recorded, submitted)
      .when(record({ submittedRevision: 3 }))
      .then({ ...scored, data: { ...scored.data, submittedRevision: 3 } }));
  it('records nothing when the same score arrives twice', () =>
    given(opened, recorded, submitted, scored).when(record()).thenNothing());
  it('refuses another score for the same submission', () =>
    given(opened, recorded, submitted, scored)
      .when(record({ digest: sha256('another') }))
      .thenThrows(ScoreDiffers));
  it('refuses a score of what was not submitted, or by a policy that it was not submitted under', () => {
    given().when(record()).thenThrows(SubmissionNotFound);
    given(opened, recorded).when(record()).thenThrows(SubmissionNotFound);
    given(opened, recorded, submitted)
      .when(record({ submittedRevision: 1 }))
      .thenThrows(SubmissionNotFound);
    given(opened, recorded, submitted)
      .when(record({ policy: { id: 'SC-2024', version: 1 } }))
      .thenThrows(SubmissionNotFound);
  });
});
