import { authorise, maySee, type Action } from '#domain/access';
import { type Actor } from '#domain/kernel';
import { AssessmentIsSubmitted, AssessmentNotFound, NotTheAssessor } from './assessment.errors.js';
import { type Assessment, type PresentAssessment } from './assessment.state.js';

/** The assessment and who fills it in: a drafter of the unit. What one may not see is not there. */
export function seenByAssessor(state: Assessment, targetId: string, actor: Actor, action: Action) {
  const unseen = () => new AssessmentNotFound(targetId);
  if (state.status === 'absent' || !maySee(actor, 'assessment.read', state.unit)) throw unseen();
  const role = () => new NotTheAssessor(state.unit);
  if ('system' in actor) throw role();
  authorise(actor, action, { places: [state.unit] }, { unseen, role });
  const assessment: PresentAssessment = state;
  return { assessment, personId: actor.personId };
}

/** Before its submission. */
export function asAssessor(state: Assessment, targetId: string, actor: Actor, action: Action) {
  const seen = seenByAssessor(state, targetId, actor, action);
  const { status } = seen.assessment;
  if (status !== 'open' && status !== 'recorded') throw new AssessmentIsSubmitted(status);
  return seen;
}
