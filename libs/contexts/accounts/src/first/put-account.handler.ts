import { Injectable } from '@nestjs/common';
import { type Account } from '../domain/account.js';
import { FirstCodeUnknown } from '../domain/device.errors.js';
import { normalisedLogin } from '../domain/login-name.js';
import { Passwords } from '../sign-in/passwords.handler.js';
import { Deeds } from '../store/deeds.query.js';
import { type FirstPost } from './first-codes.query.js';

interface OfAdministrator {
  readonly personId: string;
  readonly loginName: string;
  readonly password: string;
  readonly at: Date;
}

interface ByCode {
  /** As it is kept. */
  readonly code: Buffer;
  readonly post: FirstPost;
  readonly found: () => Promise<void>;
}

/** The account of an administrator who chose the password themself. */
@Injectable()
export class PutAccount {
  constructor(
    private readonly deeds: Deeds,
    private readonly passwords: Passwords,
  ) {}

  /**
   * Spends the code, puts the account and has the person appointed: all or nothing of what is kept here, so that what is refused leaves
   * the code for the next try. Throws FirstCodeUnknown, LoginNameTaken.
   */
  async put({ personId, loginName, password, at }: OfAdministrator, { code, post, found }: ByCode): Promise<Account> {
    const credential = { loginName: normalisedLogin(loginName), password: await this.passwords.hash(password) };
    const deed = { at, by: personId, deed: 'code-redeemed', personId, reason: post } as const;
    return this.deeds.done(deed, async (accounts) => {
      if (!(await accounts.spendCode(code, at))) throw new FirstCodeUnknown();
      await accounts.put(personId, { at, credential, isDemo: false });
      // Last, for what it records stays.
      await found();
      return accounts.of(personId);
    });
  }
}
