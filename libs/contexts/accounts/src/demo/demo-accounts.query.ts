import type pg from 'pg';
import { temporaryPassword } from '../administer/temporary-password.handler.js';
import { Passwords } from '../sign-in/passwords.handler.js';
import { Accounts } from '../store/accounts.query.js';

export interface DemoAccount {
  readonly personId: string;
  readonly loginName: string;
}

/** Accounts of the demo's people with passwords that nobody had before; answered here in clear, and kept nowhere so. */
export async function makeDemoAccounts(
  pool: Pick<pg.Pool, 'query'>,
  people: readonly DemoAccount[],
  at: Date,
): Promise<ReadonlyMap<string, string>> {
  const accounts = new Accounts({ pool });
  const passwords = new Passwords();
  const made = await Promise.all(
    people.map(async ({ personId, loginName }) => {
      const password = temporaryPassword();
      await accounts.put(personId, {
        at,
        credential: { loginName, password: await passwords.hash(password) },
        isDemo: true,
      });
      return [personId, password] as const;
    }),
  );
  return new Map(made);
}

/** Where others than this machine are served there are none; answers whose they were, for their sessions to be ended. */
export const forgetDemoAccounts = (pool: Pick<pg.Pool, 'query'>): Promise<readonly string[]> =>
  new Accounts({ pool }).forgetDemo();
