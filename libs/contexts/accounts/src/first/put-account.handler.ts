import { Injectable } from '@nestjs/common';
import { type Account } from '../domain/account.js';
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

/** The account of an administrator who chose the password themself. */
@Injectable()
export class PutAccount {
  constructor(
    private readonly deeds: Deeds,
    private readonly passwords: Passwords,
  ) {}

  async put({ personId, loginName, password, at }: OfAdministrator, post: FirstPost): Promise<Account> {
    const credential = { loginName: normalisedLogin(loginName), password: await this.passwords.hash(password) };
    const deed = { at, by: personId, deed: 'code-redeemed', personId, reason: post } as const;
    return this.deeds.done(deed, async (accounts) => {
      await accounts.put(personId, { at, credential, isDemo: false });
      return accounts.of(personId);
    });
  }
}
