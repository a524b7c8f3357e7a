import { process } from '#platform/context';
import { personCatalogue } from '../domain/person.events.js';
import { personStreams } from '../domain/person.streams.js';
import { eraseKeysJob } from '../jobs/erase-keys.job.js';

/** Whoever is erased has no keys: also where the API that erased them died in between. */
export const eraseKeysOfTheErased = process({
  name: 'erase-keys-of-the-erased',
  catalogue: personCatalogue,
  jobs: [eraseKeysJob],
  on: {
    PersonErased: (event) => [{ job: eraseKeysJob, payload: { personId: personStreams.idOf(event) } }],
  },
});
