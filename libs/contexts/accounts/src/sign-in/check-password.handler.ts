import { Injectable } from '@nestjs/common';
import { AccountIsBlocked, WrongCredentials } from '../domain/account.errors.js';
import { type Account } from '../domain/account.js';
import { normalisedLogin } from '../domain/login-name.js';
import { Accounts } from '../store/accounts.query.js';
import { Attempts } from '../store/attempts.query.js';
import { Passwords } from './passwords.handler.js';

export interface SigningIn {
  readonly loginName: string;
  readonly password: string;
  /** The address that it came from. */
  readonly from: string;
  readonly at: Date;
}

/** Whose login name and password these are. The same is done and answered whether there is such an account or not. */
@Injectable()
export class CheckPassword {
  constructor(
    private readonly accounts: Accounts,
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
  ) {}

  /** Throws TooManyAttempts, SignInBusy, WrongCredentials; AccountIsBlocked only to who knows the password. */
  async check({ loginName, password, from, at }: SigningIn): Promise<Account> {
    const name = normalisedLogin(loginName);
    const attempt = { factor: 'password', of: name, from } as const;
    await this.attempts.take(attempt, at);
    const account = await this.accounts.byLogin(name);
    const isRight = await this.passwords.isRight(account?.password, password);
    if (account === undefined || !isRight) throw new WrongCredentials();
    if (account.blockedAt !== null) throw new AccountIsBlocked();
    await this.attempts.succeeded(attempt);
    return account;
  }
}
