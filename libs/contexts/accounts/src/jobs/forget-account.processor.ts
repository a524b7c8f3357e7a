import { processorOf } from '#platform/context';
import { Sessions } from '#platform/sessions';
import { Accounts } from '../store/accounts.query.js';
import { forgetAccountJob } from './forget-account.job.js';

/** May be run again: what is gone stays so. */
export const forgetAccount = processorOf(forgetAccountJob, {
  needs: { accounts: Accounts, sessions: Sessions },
  run: async ({ personId }, { needs: { accounts, sessions } }) => {
    await accounts.forget(personId);
    await sessions.forget(personId);
  },
});
