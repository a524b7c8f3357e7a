import { describe, expect, it } from '@jest/globals';
import { assessedYear, recordedEvents } from '#testing';
import { openAssessmentJob } from '../jobs/open-assessment/open-assessment.job.js';
import { scoreAssessmentJob } from '../jobs/score-assessment/score-assessment.job.js';
import { openApprovedAssessments } from './open-approved-assessments.process.js';
import { scoreSubmittedAssessments } from './score-submitted-assessments.process.js';

const { targetId, opened, recorded, submitted, scored } = assessedYear;

describe('open-approved-assessments', () => {
  it('asks for the assessment of the target as approved at that revision', () => {
    const events = recordedEvents(`target-${targetId}`, [
      { type: 'StepApproved', data: {} },
      { type: 'TargetApproved', data: {} },
    ]);
    const requests = events.flatMap((event) => openApprovedAssessments.on[event.type]?.(event) ?? []);
    expect(requests).toEqual([{ job: 'open-assessment', payload: { targetId, approvedRevision: 1 } }]);
    expect(openAssessmentJob.payload.parse(requests[0]?.payload)).toEqual(requests[0]?.payload);
  });
});

describe('score-submitted-assessments', () => {
  it('asks for a score of each submission, by its revision, and of nothing else', () => {
    const events = recordedEvents(`assessment-${targetId}`, [opened, recorded, submitted, scored]);
    const requests = events.flatMap((event) => scoreSubmittedAssessments.on[event.type]?.(event) ?? []);
    expect(requests).toEqual([{ job: 'score-assessment', payload: { targetId, submittedRevision: 2 } }]);
    expect(scoreAssessmentJob.payload.parse(requests[0]?.payload)).toEqual(requests[0]?.payload);
  });
});
