import { type RecordedEvent } from '#domain/kernel';
import { type Process } from '#platform/read-store';
import { type IntakeAccepted, intakeCatalogue } from '../domain/intake.events.js';
import { applyIntakeJob } from '../jobs/apply-intake/apply-intake.job.js';

/** Import accepted → its targets drafted. */
export const applyAcceptedIntakes: Process = {
  name: 'apply-accepted-intakes',
  catalogue: intakeCatalogue,
  jobs: [applyIntakeJob.name],
  on: {
    IntakeAccepted: (event) => {
      const { intakeId } = (event as RecordedEvent<IntakeAccepted>).data;
      return [{ job: applyIntakeJob.name, payload: { intakeId } }];
    },
  },
};
