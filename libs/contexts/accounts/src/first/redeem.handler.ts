import { Injectable } from '@nestjs/common';
import { PersonKeys } from '#platform/personal-data';
import { PasswordRefused } from '../domain/account.errors.js';
import { type Account } from '../domain/account.js';
import { FirstCodeUnknown } from '../domain/device.errors.js';
import { passwordFault } from '../domain/password-rules.js';
import { Attempts } from '../store/attempts.query.js';
import { codeHash, type FirstPost } from './first-codes.query.js';
import { Founding, type Founder } from './founding.handler.js';
import { PutAccount } from './put-account.handler.js';

export interface Redeeming extends Founder {
  readonly code: string;
  readonly loginName: string;
  readonly password: string;
  readonly from: string;
}

const FIND = 'select post from accounts.first_code where code = $1 and expires_at > $2';

/** Who holds the machine's code becomes an administrator: a person of the directory, with that right and an account. */
@Injectable()
export class Redeem {
  constructor(
    private readonly keys: PersonKeys,
    private readonly attempts: Attempts,
    private readonly founding: Founding,
    private readonly put: PutAccount,
  ) {}

  /** Throws PasswordRefused, TooManyAttempts, FirstCodeUnknown, LoginNameTaken, and what the directory refuses. */
  async redeem(asked: Redeeming): Promise<Account> {
    const { code, personId, loginName, password, from, at } = asked;
    const fault = passwordFault(password, [personId, loginName]);
    if (fault) throw new PasswordRefused(fault);
    const attempt = { factor: 'first-code', of: 'first-code', from } as const;
    await this.attempts.take(attempt, at);
    const hash = codeHash(code);
    const { rows } = await this.keys.pool.query<{ post: FirstPost }>(FIND, [hash, at]);
    const [known] = rows;
    if (known === undefined) throw new FirstCodeUnknown();
    await this.attempts.succeeded(attempt);
    const { post } = known;
    return this.put.put(asked, { code: hash, post, found: () => this.founding.found(asked, post) });
  }
}
