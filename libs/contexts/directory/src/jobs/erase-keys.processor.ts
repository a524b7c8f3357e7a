import { processorOf } from '#platform/context';
import { PersonKeys } from '#platform/personal-data';
import { eraseKeysJob } from './erase-keys.job.js';

/** May be run again: keys that are gone stay so. */
export const eraseKeys = processorOf(eraseKeysJob, {
  needs: { keys: PersonKeys },
  run: ({ personId }, { needs: { keys } }) => keys.erase(personId),
});
