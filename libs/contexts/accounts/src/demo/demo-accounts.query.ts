import type pg from 'pg';
import { temporaryPassword } from '../administer/temporary-password.handler.js';
import { LoginNameTaken } from '../domain/account.errors.js';
import { Passwords } from '../sign-in/passwords.handler.js';
import { Accounts } from '../store/accounts.query.js';

export interface DemoAccount {
  readonly personId: string;
  readonly loginName: string;
}

/** The password in clear: told here and kept nowhere so. */
export interface DemoCredential {
  readonly loginName: string;
  readonly password: string;
}

/**
 * Accounts of the demo's people, by their ids, with passwords that nobody had before. Whose login name somebody else has signs in by
 * their id; whose data is erased has no account any more.
 */
export async function makeDemoAccounts(
  pool: Pick<pg.Pool, 'query'>,
  people: readonly DemoAccount[],
  at: Date,
): Promise<ReadonlyMap<string, DemoCredential>> {
  const accounts = new Accounts({ pool });
  const passwords = new Passwords();
  const put = async (personId: string, loginName: string): Promise<DemoCredential> => {
    const password = temporaryPassword();
    const credential = { loginName, password: await passwords.hash(password) };
    await accounts.put(personId, { at, credential, isDemo: true });
    return { loginName, password };
  };
  const erased = await accounts.erasedOf(people.map(({ personId }) => personId));
  const made = people
    .filter(({ personId }) => !erased.has(personId))
    .map(async ({ personId, loginName }) => {
      const credential = await put(personId, loginName).catch((error: unknown) => {
        if (error instanceof LoginNameTaken) return put(personId, personId);
        throw error;
      });
      return [personId, credential] as const;
    });
  return new Map(await Promise.all(made));
}

/** Where others than this machine are served there are none; answers whose they were, for their sessions to be ended. */
export const forgetDemoAccounts = (pool: Pick<pg.Pool, 'query'>): Promise<readonly string[]> =>
  new Accounts({ pool }).forgetDemo();
