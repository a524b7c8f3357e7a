import { holdsRole, maySee } from '#domain/access';
import { type Actor } from '#domain/kernel';
import { AssessmentIsSubmitted, AssessmentNotFound, NotTheAssessor } from './assessment.errors.js';
import { type Assessment, type PresentAssessment } from './assessment.state.js';

/** The assessment before its submission and who fills it in: a drafter of the unit. What one may not see is not there. */
export function asAssessor(state: Assessment, targetId: string, actor: Actor) {
  if (state.status === 'absent' || !maySee(actor, state.unit)) throw new AssessmentNotFound(targetId);
  if ('system' in actor || !holdsRole(actor, 'unit-drafter', state.unit)) throw new NotTheAssessor(state.unit);
  if (state.status !== 'open' && state.status !== 'recorded') throw new AssessmentIsSubmitted(state.status);
  const assessment: PresentAssessment = state;
  return { assessment, personId: actor.personId };
}
