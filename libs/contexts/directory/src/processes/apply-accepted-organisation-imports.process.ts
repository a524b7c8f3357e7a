import { process } from '#platform/context';
import { importCatalogue } from '../domain/import.events.js';
import { applyImportJob } from '../jobs/apply-import/apply-import.job.js';

/** Import of the organisation accepted → its changes made. */
export const applyAcceptedOrganisationImports = process({
  name: 'apply-accepted-organisation-imports',
  catalogue: importCatalogue,
  jobs: [applyImportJob],
  on: {
    OrganisationImportAccepted: ({ data: { importId } }) => [{ job: applyImportJob, payload: { importId } }],
  },
});
