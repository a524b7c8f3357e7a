import { Injectable } from '@nestjs/common';
import { Sessions } from '#platform/sessions';
import { NoPasswordHere, PasswordRefused, SamePassword, WrongPassword } from '../domain/account.errors.js';
import { passwordFault } from '../domain/password-rules.js';
import { Passwords } from '../sign-in/passwords.handler.js';
import { Accounts } from '../store/accounts.query.js';
import { Attempts } from '../store/attempts.query.js';

interface Change {
  readonly personId: string;
  readonly password: string;
  readonly newPassword: string;
  readonly from: string;
  readonly at: Date;
}

/** By the person, who knows the present one. Every session of theirs ends: who knew it is out. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly accounts: Accounts,
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  async change({ personId, password, newPassword, from, at }: Change): Promise<void> {
    const { password: kept, loginName } = await this.accounts.of(personId);
    if (kept === null) throw new NoPasswordHere();
    const fault = passwordFault(newPassword, [personId, loginName ?? '']);
    if (fault) throw new PasswordRefused(fault);
    const attempt = { factor: 'password', of: `change ${personId}`, from } as const;
    await this.attempts.take(attempt, at);
    if (!(await this.passwords.isRight(kept, password))) throw new WrongPassword();
    await this.attempts.succeeded(attempt);
    if (await this.passwords.isRight(kept, newPassword)) throw new SamePassword();
    const isChanged = await this.accounts.changePassword(personId, kept, await this.passwords.hash(newPassword));
    // Somebody has changed it meanwhile: what was known is not the present one.
    if (!isChanged) throw new WrongPassword();
    await this.sessions.endAllOf(personId, 'password-changed');
  }
}
