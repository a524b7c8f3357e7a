import { type RecordedEvent } from '#kernel';
import { type Process } from '#read-store';
import { type IntakeAccepted, intakeCatalogue } from '../domain/intake.events.js';

/** Import accepted → its targets drafted. */
export const applyAcceptedIntakes: Process = {
  name: 'apply-accepted-intakes',
  catalogue: intakeCatalogue,
  on: {
    IntakeAccepted: (event) => {
      const { intakeId } = (event as RecordedEvent<IntakeAccepted>).data;
      return [{ job: 'apply-intake', payload: { intakeId } }];
    },
  },
};
