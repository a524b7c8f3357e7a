import { withoutRole } from '#domain/access';
import { notAPerson, notTheActor, type Actor, type Inspection, type Oddity } from '#domain/kernel';
import { assessmentCatalogue, type AssessmentEvent } from './assessment.events.js';

interface Inspected {
  readonly unit: string;
}

function oddIn({ unit }: Inspected, event: AssessmentEvent, actor: Actor): readonly Oddity[] {
  switch (event.type) {
    case 'AssessmentOpened':
    case 'AssessmentScored':
      return [];
    case 'ActualsRecorded':
      return [...notAPerson(actor), ...withoutRole(actor, 'unit-drafter', unit)];
    case 'AssessmentSubmitted': {
      const named = notTheActor(actor, 'submittedBy', event.data.submittedBy);
      return [...notAPerson(actor), ...withoutRole(actor, 'unit-drafter', unit), ...named];
    }
  }
}

/** What no rule of this context would have let through. */
export const assessmentInspection: Inspection<Inspected, AssessmentEvent> = {
  initialState: { unit: '' },
  evolve: (state, event) => (event.type === 'AssessmentOpened' ? { unit: event.data.unit } : state),
  catalogue: assessmentCatalogue,
  oddIn,
};
