import { process } from '#platform/context';
import { intakeCatalogue } from '../domain/intake.events.js';
import { applyIntakeJob } from '../jobs/apply-intake/apply-intake.job.js';

/** Import accepted → its targets drafted. */
export const applyAcceptedIntakes = process({
  name: 'apply-accepted-intakes',
  catalogue: intakeCatalogue,
  jobs: [applyIntakeJob],
  on: {
    IntakeAccepted: ({ data: { intakeId } }) => [{ job: applyIntakeJob, payload: { intakeId } }],
  },
});
