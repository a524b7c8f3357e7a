import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { PersonKeys } from '#platform/personal-data';
import { LoginNameTaken, AccountExists, AccountNotFound } from '../domain/account.errors.js';
import { type Account } from '../domain/account.js';

const COLUMNS = `person as "personId", login_name as "loginName", password, change_due as "changeDue", is_demo as "isDemo",
  made_at as "madeAt", blocked_at as "blockedAt", reset_at as "resetAt", reset_by as "resetBy"`;

/** A device that was let in and comes for its session after all of them were ended would begin one more. */
const LET_IN = 'with let_in as (delete from accounts.device where person = $1)';

interface Credential {
  readonly loginName: string;
  readonly password: string;
}

interface NewAccount {
  readonly at: Date;
  readonly by: string;
  readonly loginName?: string;
  /** As a hash. */
  readonly password?: string;
}

export interface AskedReset {
  readonly askedBy: string;
  readonly reason: string;
}

interface Looked {
  readonly after?: string;
  /** Signs of the person's id or of the login name. */
  readonly text?: string;
  readonly at: Date;
}

export interface ListedAccount extends Account {
  readonly resetAsked: { readonly by: string; readonly at: string; readonly reason: string } | null;
}

/** Accounts as they are kept, beside the keys of people: by the same account of the database and over the same connections. */
@Injectable()
export class Accounts {
  constructor(@Inject(PersonKeys) private readonly keys: { readonly pool: Pick<pg.Pool, 'query'> }) {}

  byLogin(loginName: string): Promise<Account | undefined> {
    return this.one('login_name = $1', [loginName]);
  }

  byPerson(personId: string): Promise<Account | undefined> {
    return this.one('person = $1', [personId]);
  }

  /** Throws AccountNotFound. */
  async of(personId: string): Promise<Account> {
    const account = await this.byPerson(personId);
    if (account === undefined) throw new AccountNotFound(personId);
    return account;
  }

  /** At most so many, in the order of persons' ids behind this one; with what was asked less than a day ago and is not done. */
  async list(limit: number, { after = '', text = '', at }: Looked): Promise<readonly ListedAccount[]> {
    const found = `select ${COLUMNS}, (select json_build_object('by', asked_by, 'at', asked_at, 'reason', reason)
        from accounts.reset_asked as a where a.person = account.person and a.asked_at > $4::timestamptz - interval '1 day') as "resetAsked"
      from accounts.account where person > $1 and position(lower($3) in lower(concat_ws(' ', person, login_name))) > 0
      order by person limit $2`;
    return (await this.keys.pool.query<ListedAccount>(found, [after, limit, text, at])).rows;
  }

  /** A password is one that somebody else chose: to be changed at once. Throws AccountExists, LoginNameTaken. */
  async add(personId: string, { at, by, loginName, password }: NewAccount): Promise<void> {
    const text = `insert into accounts.account (person, login_name, password, change_due, made_at, reset_at, reset_by)
      values ($1, $2, $3, $3::text is not null, $4::timestamptz, case when $3::text is not null then $4::timestamptz end, case when $3::text is not null then $5 end)
      on conflict (person) do nothing`;
    const { rowCount } = await this.write(text, [personId, loginName ?? null, password ?? null, at, by]);
    if (rowCount === 0) throw new AccountExists(personId);
  }

  /** As it is made on the machine: with this password, open, no change due. Throws LoginNameTaken. */
  async put(personId: string, { at, credential, isDemo }: { at: Date; credential: Credential; isDemo: boolean }) {
    const text = `insert into accounts.account (person, login_name, password, is_demo, made_at) values ($1, $2, $3, $4, $5)
      on conflict (person) do update set login_name = excluded.login_name, password = excluded.password,
        is_demo = excluded.is_demo, change_due = false, blocked_at = null, reset_at = null, reset_by = null`;
    await this.write(text, [personId, credential.loginName, credential.password, isDemo, at]);
  }

  /** By the person; what is not the password that was looked at is left, and false is answered. */
  async changePassword(personId: string, seen: string, password: string): Promise<boolean> {
    const text = `${LET_IN} update accounts.account set password = $3, change_due = false where person = $1 and password = $2`;
    return (await this.keys.pool.query(text, [personId, seen, password])).rowCount === 1;
  }

  /** By an administrator: another password, to be changed at once, where there is one; whoever an issuer named is to be named anew. */
  async reset(personId: string, { password, by, at }: { password: string; by: string; at: Date }): Promise<void> {
    const text = `${LET_IN} update accounts.account set password = case when password is null then null else $2 end,
      change_due = password is not null, reset_by = $3, reset_at = $4 where person = $1`;
    await this.keys.pool.query(text, [personId, password, by, at]);
    await this.keys.pool.query('delete from accounts.subject where person = $1', [personId]);
    await this.keys.pool.query('delete from accounts.reset_asked where person = $1', [personId]);
  }

  /** That a person of a seat needs another password; by whom and why it was asked last. */
  async askReset(personId: string, { by, at, reason }: { by: string; at: Date; reason: string }): Promise<void> {
    const text = `insert into accounts.reset_asked (person, asked_by, asked_at, reason) values ($1, $2, $3, $4)
      on conflict (person) do update set asked_by = excluded.asked_by, asked_at = excluded.asked_at, reason = excluded.reason`;
    await this.keys.pool.query(text, [personId, by, at, reason]);
  }

  /** What was asked less than a day ago and is not done. */
  async asked(personId: string, at: Date): Promise<AskedReset | undefined> {
    const text = `select asked_by as "askedBy", reason from accounts.reset_asked
      where person = $1 and asked_at > $2::timestamptz - interval '1 day'`;
    return (await this.keys.pool.query<AskedReset>(text, [personId, at])).rows[0];
  }

  /** Whether there was this one-time code of an administrator, which nobody else is about to spend; there is none any more. */
  async spendCode(code: Buffer, at: Date): Promise<boolean> {
    // Who comes second does not wait with a connection that the first one needs.
    const text = `delete from accounts.first_code where code =
      (select code from accounts.first_code where code = $1 and expires_at > $2 for update skip locked)`;
    return (await this.keys.pool.query(text, [code, at])).rowCount === 1;
  }

  async block(personId: string, since: Date | null): Promise<void> {
    await this.keys.pool.query(`${LET_IN} update accounts.account set blocked_at = $2 where person = $1`, [
      personId,
      since,
    ]);
  }

  /** Devices that the person let in and that have not come for it yet stay out. */
  async forgetDevices(personId: string): Promise<void> {
    await this.keys.pool.query('delete from accounts.device where person = $1', [personId]);
  }

  /** Login name, password and the issuers' subjects of an erased person. */
  async forget(personId: string): Promise<void> {
    await this.keys.pool.query('delete from accounts.account where person = $1', [personId]);
  }

  /** Who of them has no key any more (ADR 31): nobody who is to have an account. */
  async erasedOf(people: readonly string[]): Promise<ReadonlySet<string>> {
    const text =
      'select distinct person from personal_data.person_key where person = any($1) and erased_at is not null';
    const { rows } = await this.keys.pool.query<{ person: string }>(text, [people]);
    return new Set(rows.map(({ person }) => person));
  }

  /** Who of the demo signs in by a click. */
  async ofDemo(): Promise<readonly { readonly personId: string; readonly loginName: string }[]> {
    const text = `select person as "personId", login_name as "loginName" from accounts.account
      where is_demo and blocked_at is null order by made_at, person`;
    return (await this.keys.pool.query<{ personId: string; loginName: string }>(text)).rows;
  }

  /** The ids of those who are gone now. */
  async forgetDemo(): Promise<readonly string[]> {
    const { rows } = await this.keys.pool.query<{ person: string }>(
      'delete from accounts.account where is_demo returning person',
    );
    return rows.map(({ person }) => person);
  }

  private async one(where: string, values: readonly unknown[]): Promise<Account | undefined> {
    const text = `select ${COLUMNS} from accounts.account where ${where}`;
    return (await this.keys.pool.query<Account>(text, [...values])).rows[0];
  }

  private async write(text: string, values: readonly unknown[]): Promise<{ rowCount: number | null }> {
    try {
      return await this.keys.pool.query(text, [...values]);
    } catch (cause) {
      if (isTaken(cause)) throw new LoginNameTaken({ cause });
      throw cause;
    }
  }
}

/** PostgreSQL's unique_violation, of the login name. */
const isTaken = (error: unknown): boolean =>
  error instanceof Error && Reflect.get(error, 'constraint') === 'account_login_name_key';
