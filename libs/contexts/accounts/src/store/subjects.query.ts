import { Injectable } from '@nestjs/common';
import { PersonKeys } from '#platform/personal-data';
import { type Account } from '../domain/account.js';
import { NobodyHere } from '../domain/issuer.errors.js';
import { IssuerSettings } from '../domain/issuer-settings.js';
import { normalisedLogin } from '../domain/login-name.js';
import { type Vouched } from '../issuer/issuer.handler.js';
import { Accounts } from './accounts.query.js';

const FIND = 'select person from accounts.subject where issuer = $1 and subject = $2';
// A person has one subject of an issuer: a second one that claims the same name is somebody else.
const LINK = `insert into accounts.subject (issuer, subject, person, linked_at) values ($1, $2, $3, $4) on conflict do nothing`;

/** Whose account it is that an issuer vouches for. */
@Injectable()
export class Subjects {
  constructor(
    private readonly keys: PersonKeys,
    private readonly accounts: Accounts,
    private readonly settings: IssuerSettings,
  ) {}

  /** The first time by the claim that the settings name, from then on by the issuer's subject alone. Throws NobodyHere. */
  async accountOf(vouched: Vouched, at: Date): Promise<Account> {
    const { issuer, subject } = vouched;
    const known = await this.person(issuer, subject);
    if (known !== undefined) return this.accounts.of(known);
    const claimed = await this.claimed(vouched.claim);
    if (claimed === undefined) throw new NobodyHere();
    await this.keys.pool.query(LINK, [issuer, subject, claimed.personId, at]);
    if ((await this.person(issuer, subject)) !== claimed.personId) throw new NobodyHere();
    return claimed;
  }

  private claimed(claim: string | undefined): Promise<Account | undefined> {
    if (claim === undefined || claim === '') return Promise.resolve(undefined);
    const isLogin = this.settings.oidc?.personIs === 'login-name';
    return isLogin ? this.accounts.byLogin(normalisedLogin(claim)) : this.accounts.byPerson(claim);
  }

  private async person(issuer: string, subject: string): Promise<string | undefined> {
    return (await this.keys.pool.query<{ person: string }>(FIND, [issuer, subject])).rows[0]?.person;
  }
}
