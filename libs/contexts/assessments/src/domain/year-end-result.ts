import { type RecordedEvent } from '#domain/kernel';
import { digestOfBreakdown, policyOf, scoreAssessment, type ScoreBreakdown } from '#domain/scoring';
import { assessmentCatalogue, type AssessmentEvent, type AssessmentScored } from './assessment.events.js';
import { assessmentDecider, type Assessment, type Submission } from './assessment.state.js';

/** What is recorded of a score; its breakdown says why. */
export type YearEndResult = AssessmentScored['data'] & { readonly breakdown: ScoreBreakdown };

/** Runs the engine on what was submitted: the same submission, the same bytes. */
export const breakdownOf = ({ inputs, policy }: Pick<Submission, 'inputs' | 'policy'>): ScoreBreakdown =>
  scoreAssessment(inputs, policyOf(policy.id, policy.version));

export function scoreSubmission(submission: Pick<Submission, 'inputs' | 'policy' | 'revision'>): YearEndResult {
  const breakdown = breakdownOf(submission);
  const { total, grade, engineVersion } = breakdown;
  const { policy, revision: submittedRevision } = submission;
  return { submittedRevision, total, grade, policy, engineVersion, digest: digestOfBreakdown(breakdown), breakdown };
}

const isOurs = (event: RecordedEvent): event is RecordedEvent<AssessmentEvent> =>
  Object.hasOwn(assessmentCatalogue, event.type);

/** The events of one assessment stream, in order → a result for each AssessmentSubmitted among them. */
export function rescore(events: Iterable<RecordedEvent>): YearEndResult[] {
  const results: YearEndResult[] = [];
  let state: Assessment = assessmentDecider.initialState;
  for (const event of events) {
    if (!isOurs(event))
      throw new Error(`不是自评的事件 not an event of an assessment: ${event.type} (${event.stream})`);
    state = assessmentDecider.evolve(state, { type: event.type, data: event.data } as AssessmentEvent);
    if (event.type === 'AssessmentSubmitted' && state.status === 'submitted')
      results.push(scoreSubmission(state.submission));
  }
  return results;
}
