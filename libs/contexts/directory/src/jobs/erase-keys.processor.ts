import { processorOf } from '#platform/context';
import { PersonKeys, SealedPapers } from '#platform/personal-data';
import { PAPERS } from '../organisation-import/waiting-import.js';
import { eraseKeysJob } from './erase-keys.job.js';

/** May be run again: keys that are gone stay so. An import that waits and names the person goes with them. */
export const eraseKeys = processorOf(eraseKeysJob, {
  needs: { keys: PersonKeys },
  run: async ({ personId }, { needs: { keys } }) => {
    await keys.erase(personId);
    await new SealedPapers(keys, PAPERS).destroyOf(personId);
  },
});
