import { type Envelope } from '#kernel';
import { AssessmentBlocked } from '../domain/assessment.errors.js';
import { type AssessmentSubmitted } from '../domain/assessment.events.js';
import { type Assessment } from '../domain/assessment.state.js';
import { asAssessor } from '../domain/assessor.js';
import { scoringInputsOf } from '../domain/scoring-inputs.js';
import { findingsOf } from '../domain/standing.js';

/** `envelope.expectedRevision` is the revision the person saw. */
export class SubmitAssessment {
  constructor(
    readonly data: { readonly targetId: string },
    readonly envelope: Envelope,
  ) {}
}

export const submitAssessment =
  ({ data: { targetId }, envelope: { actor } }: SubmitAssessment) =>
  (state: Assessment): AssessmentSubmitted[] => {
    const { assessment, personId: submittedBy } = asAssessor(state, targetId, actor);
    const findings = findingsOf(assessment);
    if (findings.length > 0) throw new AssessmentBlocked(findings);
    const { round, contentHash, policy, content, report } = assessment;
    const inputs = scoringInputsOf(content, report);
    return [{ type: 'AssessmentSubmitted', data: { round: round + 1, submittedBy, contentHash, policy, inputs } }];
  };
