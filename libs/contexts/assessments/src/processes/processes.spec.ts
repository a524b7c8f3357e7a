import { describe, it } from '@jest/globals';
import { targetStreams, type TargetEvent } from '#contexts/targets';
import { processSpec } from '#testing';
import { assessedYear } from '#testing/county';
import { type AssessmentEvent } from '../domain/assessment.events.js';
import { assessmentStreams } from '../domain/assessment.streams.js';
import { openAssessmentJob } from '../jobs/open-assessment/open-assessment.job.js';
import { scoreAssessmentJob } from '../jobs/score-assessment/score-assessment.job.js';
import { openApprovedAssessments } from './open-approved-assessments.process.js';
import { scoreSubmittedAssessments } from './score-submitted-assessments.process.js';

const { targetId, content, contentHash, opened, recorded, submitted, scored } = assessedYear;
const project = { targetId, region: '511124', fiscalYear: 2024, unit: '307001', content, contentHash };
const drafted: TargetEvent = { type: 'TargetDrafted', data: project };
const approved: TargetEvent = { type: 'TargetApproved', data: { ...project, round: 1, submittedBy: 'p-drafter' } };

describe('open-approved-assessments', () => {
  const given = processSpec<TargetEvent>(openApprovedAssessments, targetStreams.of(targetId));

  it('asks for the assessment of the target as approved at that revision, and of nothing else', () => {
    given().when(drafted).thenNothing();
    given(drafted)
      .when(approved)
      .thenAsks({ job: openAssessmentJob, payload: { targetId, approvedRevision: 1 } });
  });
});

describe('score-submitted-assessments', () => {
  const given = processSpec<AssessmentEvent>(scoreSubmittedAssessments, assessmentStreams.of(targetId));

  it('asks for a score of each submission, by its revision, and of nothing else', () => {
    given(opened).when(recorded).thenNothing();
    given(opened, recorded)
      .when(submitted)
      .thenAsks({ job: scoreAssessmentJob, payload: { targetId, submittedRevision: 2 } });
    given(opened, recorded, submitted).when(scored).thenNothing();
  });
});
