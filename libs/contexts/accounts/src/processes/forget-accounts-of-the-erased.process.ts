import { personCatalogue, personStreams } from '#contexts/directory';
import { process } from '#platform/context';
import { forgetAccountJob } from '../jobs/forget-account.job.js';

/** A login name and an issuer's subject tell who somebody is: they go with the person's keys. */
export const forgetAccountsOfTheErased = process({
  name: 'forget-accounts-of-the-erased',
  catalogue: personCatalogue,
  jobs: [forgetAccountJob],
  on: {
    PersonErased: (event) => [{ job: forgetAccountJob, payload: { personId: personStreams.idOf(event) } }],
  },
});
