import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Reply, type Whence } from '#platform/http';
import { sessionCookie, Sessions, type SessionKind } from '#platform/sessions';
import { AccountIsBlocked, WrongCredentials } from '../domain/account.errors.js';
import { type Account } from '../domain/account.js';
import { Serving } from '../domain/serving.js';
import { Accounts } from '../store/accounts.query.js';

const tokens = { accessToken: z.string(), refreshToken: z.string(), expiresInSeconds: z.int() };
export const tokensSchema = z.object(tokens).meta({ id: 'Tokens' });

/** A browser has its cookie and no token; a program its tokens. */
export const signedInSchema = z
  .object({ personId: z.string(), sessionId: z.uuid(), endsAt: z.iso.datetime(), passwordChangeDue: z.boolean() })
  .extend(z.object(tokens).partial().shape)
  .meta({ id: 'SignedIn' });

interface Beginning {
  readonly kind: SessionKind;
  /** The authenticator. */
  readonly by: string;
  readonly from: Whence;
  readonly reply: Reply;
}

/** The one way from knowing who it is to a session, whichever authenticator said so. */
@Injectable()
export class SignedIn {
  constructor(
    private readonly sessions: Sessions,
    private readonly serving: Serving,
    private readonly accounts: Accounts,
  ) {}

  /**
   * Throws AccountIsBlocked; WrongCredentials where the account has changed since it was looked at, and of a demo account where others
   * than this machine are served.
   */
  async begin(account: Account, { kind, by, from, reply }: Beginning): Promise<z.infer<typeof signedInSchema>> {
    const { personId, changeDue, isDemo, blockedAt } = account;
    if (isDemo && !this.serving.isDemo) throw new WrongCredentials();
    if (blockedAt !== null) throw new AccountIsBlocked();
    const { address, agent } = from;
    const begun = await this.sessions.begin({ personId, kind, by, from: { address, agent } });
    const { sessionId, endsAt } = begun;
    await this.refuseChanged(account, sessionId);
    reply.header('cache-control', 'no-store');
    if (kind === 'browser') reply.header('set-cookie', sessionCookie(begun.secret));
    const issued = kind === 'browser' ? {} : await this.sessions.issue(begun, personId);
    return { personId, sessionId, endsAt, passwordChangeDue: changeDue, ...issued };
  }

  /** Whoever blocked it or took the password away meanwhile has ended the sessions that there were, and not this one. */
  private async refuseChanged(account: Account, sessionId: string): Promise<void> {
    if (isAsItWas(account, await this.accounts.byPerson(account.personId))) return;
    await this.sessions.end(sessionId, 'account-changed');
    throw new WrongCredentials();
  }
}

const isAsItWas = (before: Account, now: Account | undefined): boolean =>
  now !== undefined &&
  now.password === before.password &&
  now.blockedAt === null &&
  now.resetAt?.valueOf() === before.resetAt?.valueOf();
