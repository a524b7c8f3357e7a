import { z } from 'zod';
import { advisoriesOf, nameOfCheck, reasonsSchema, refuseUnknownReasons, type Severities } from '#contexts/rules/core';
import { command, facts } from '#platform/context/core';
import { AssessmentBlocked, AssessmentTooLong } from '../domain/assessment.errors.js';
import { assessmentStreams } from '../domain/assessment.streams.js';
import { asAssessor } from '../domain/assessor.js';
import { scoringInputsOf } from '../domain/scoring-inputs.js';
import { findingsOf } from '../domain/standing.js';
import { scoreSubmission } from '../domain/year-end-result.js';

/** `envelope.expectedRevision` is the revision the person saw; its fact is how strict the rules make the checks that it was opened under. */
export class SubmitAssessment extends command({
  streams: assessmentStreams,
  id: 'targetId',
  data: z.object({ targetId: z.uuid(), reasons: reasonsSchema }),
  facts: facts<{ readonly severities: Severities }>(),
}) {}

// An append holds 1 MiB, and the score is recorded with its whole breakdown: 500 rows of the longest numbers are a fifth of it.
const MOST_BYTES = 1_000_000;

/** What could be submitted and never be scored. */
function refuseUnrecordable(submission: Parameters<typeof scoreSubmission>[0]): void {
  const bytes = new TextEncoder().encode(JSON.stringify(scoreSubmission(submission))).length;
  if (bytes > MOST_BYTES) throw new AssessmentTooLong(bytes, MOST_BYTES);
}

export const submitAssessment = SubmitAssessment.rule((state, { data, facts: { severities }, envelope: { actor } }) => {
  const { targetId, reasons } = data;
  const { assessment, personId: submittedBy } = asAssessor(state, targetId, actor, 'assessment.submit');
  const { round, contentHash, policy, content, report } = assessment;
  const findings = findingsOf(assessment, severities);
  if (findings.some(({ severity }) => severity === 'mandatory')) throw new AssessmentBlocked(findings);
  refuseUnknownReasons(reasons, findings, { ...content, nameOf: nameOfCheck });
  const inputs = scoringInputsOf(content, report);
  refuseUnrecordable({ inputs, policy, revision: assessment.revision + 1 });
  const advisories = findings.length === 0 ? {} : { advisories: advisoriesOf(findings, reasons) };
  const submitted = { round: round + 1, submittedBy, contentHash, policy, inputs, ...advisories };
  return [{ type: 'AssessmentSubmitted', data: submitted }];
});
