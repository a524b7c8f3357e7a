import { Injectable } from '@nestjs/common';
import { type Person } from '#domain/kernel';
import { Sessions } from '#platform/sessions';
import { credentialResetAt } from '../domain/account.js';
import { NeedsTheOther, NotOneself, ResetNotAsked } from '../domain/administer.errors.js';
import { Passwords } from '../sign-in/passwords.handler.js';
import { Accounts } from '../store/accounts.query.js';
import { Deeds } from '../store/deeds.query.js';
import { temporaryPassword } from './temporary-password.handler.js';

/** What an administrator does to whose account, when and why. */
export interface Act {
  readonly by: Pick<Person, 'personId'>;
  readonly personId: string;
  readonly at: Date;
  readonly reason: string;
}

interface Making {
  readonly loginName: string | undefined;
  readonly isByIssuer: boolean;
}

export type Reset = { readonly status: 'asked' } | { readonly status: 'done'; readonly temporaryPassword?: string };

/** What administrators of accounts do to the accounts of others; never to their own. Who may is looked at before. */
@Injectable()
export class Administer {
  constructor(
    private readonly accounts: Accounts,
    private readonly deeds: Deeds,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  /** Answers the password to begin with, or nothing where an issuer is to say who it is. */
  async make(act: Act, { loginName, isByIssuer }: Making): Promise<string | undefined> {
    const { personId, at, by } = act;
    const password = isByIssuer ? undefined : temporaryPassword();
    const hashed = password === undefined ? {} : { password: await this.passwords.hash(password) };
    const made = { at, by: by.personId, ...(loginName === undefined ? {} : { loginName }), ...hashed };
    await this.deeds.done(deedOf(act, 'account-made'), (accounts) => accounts.add(personId, made));
    // Who made it knew the password: for a while it is said of what is signed.
    if (password !== undefined) await this.sessions.noteReset(personId);
    return password;
  }

  /** At once; where the person holds a seat it is asked, and another administrator does it. */
  async reset(act: Act, holdsSeat: boolean): Promise<Reset> {
    const { personId, by, at, reason } = notOneself(act);
    await this.accounts.of(personId);
    if (!holdsSeat) return this.renew(act);
    const deed = deedOf(act, 'reset-asked');
    await this.deeds.done(deed, (accounts) => accounts.askReset(personId, { by: by.personId, at, reason }));
    return { status: 'asked' };
  }

  /** By another than who asked. */
  async confirm(act: Omit<Act, 'reason'>): Promise<Reset> {
    const { personId, by, at } = notOneself(act);
    await this.accounts.of(personId);
    const asked = await this.accounts.asked(personId, at);
    if (asked === undefined) throw new ResetNotAsked(personId);
    const confirming = await this.accounts.byPerson(by.personId);
    // Nor by who signs in with what the other has just given out.
    const isOfTheOther = confirming?.resetBy === asked.askedBy && credentialResetAt(confirming, at) !== undefined;
    if (asked.askedBy === by.personId || isOfTheOther) throw new NeedsTheOther();
    return this.renew({ ...act, reason: `${asked.reason}（${asked.askedBy}）` });
  }

  async block(act: Act, isBlocked: boolean): Promise<void> {
    const { personId, at } = notOneself(act);
    await this.accounts.of(personId);
    const deed = deedOf(act, isBlocked ? 'account-blocked' : 'account-unblocked');
    await this.deeds.done(deed, (accounts) => accounts.block(personId, isBlocked ? at : null));
    if (isBlocked) await this.sessions.endAllOf(personId, 'account-blocked');
  }

  private async renew(act: Act): Promise<Reset> {
    const { personId, by, at } = act;
    const { password: had } = await this.accounts.of(personId);
    const password = temporaryPassword();
    const renewed = { password: await this.passwords.hash(password), by: by.personId, at };
    await this.deeds.done(deedOf(act, 'reset-done'), (accounts) => accounts.reset(personId, renewed));
    await this.sessions.noteReset(personId);
    return { status: 'done', ...(had === null ? {} : { temporaryPassword: password }) };
  }
}

const deedOf = ({ by, personId, at, reason }: Act, deed: Parameters<Deeds['done']>[0]['deed']) => ({
  ...{ at, by: by.personId, deed, personId, reason },
});

function notOneself<A extends Omit<Act, 'reason'>>(act: A): A {
  if (act.by.personId === act.personId) throw new NotOneself();
  return act;
}
