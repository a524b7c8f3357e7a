import { randomUUID } from 'node:crypto';
import { Channel } from '#platform/job-queue';
import { MasterKeys, type MasterKeySource } from '#platform/personal-data';
import { readToken, signedToken, TOKEN_LIFE_S } from './access-token.js';
import { LIVE, RESET_AT, type Revoked } from './live.js';
import { hashOf, newSecret } from './secret.js';
import { SigningKeys } from './signing-keys.js';
import {
  type Begin,
  type Begun,
  type Credential,
  type FoundSession,
  type KnownSession,
  knownSession,
  type ListedRow,
  type Refreshed,
  type SessionKey,
  type Tokens,
} from './session.js';
import * as sql from './statements.js';
import { connectionTo, SessionStore } from './store.js';

const SWEEP_EVERY_MS = 600_000;
const SWEPT_AT_ONCE = 5000;

export interface SessionsOptions {
  /** Under which the keys of access tokens lie; without one programs cannot sign in. */
  readonly master: MasterKeySource;
  readonly poolSize: number;
  /** A broken idle connection, a sweep that failed: nothing that a request would hear of. */
  readonly onError: (error: Error) => void;
  /** Milliseconds that only go on. */
  readonly now?: () => number;
}

interface SessionRow {
  readonly session_id: string;
  readonly person: string;
}

const FIND = `select session_id, person, ${RESET_AT} as reset_at from sessions.session as s where ${LIVE}`;

/**
 * Who is signed in, where, since when and until when: plain rows, found by what a browser's cookie or a program's token names. Every
 * method may throw SessionsUnavailable. Connects when it is first asked.
 */
export class Sessions {
  readonly store: SessionStore;
  readonly now: () => number;
  private readonly keys: SigningKeys;
  private readonly channel: Channel;
  private readonly sweeper: NodeJS.Timeout;
  private readonly listeners = new Set<() => void>();

  constructor(databaseUrl: string, options: SessionsOptions) {
    const { master, onError, now = () => performance.now() } = options;
    this.now = now;
    this.store = new SessionStore(databaseUrl, options);
    this.keys = new SigningKeys(this.store, new MasterKeys(master), now);
    const changed = (): void => this.changed();
    const hearing = { channel: 'sessions_changed', heard: changed, missed: changed, onError };
    this.channel = new Channel(connectionTo(databaseUrl), hearing);
    this.sweeper = setInterval(() => void this.sweep().catch(onError), SWEEP_EVERY_MS).unref();
  }

  async begin({ personId, kind, by, from: { address, agent } }: Begin): Promise<Begun> {
    const [sessionId, secret] = [randomUUID(), newSecret()];
    const statement = kind === 'browser' ? sql.BEGIN_BROWSER : sql.BEGIN_PROGRAM;
    const values = [sessionId, personId, kind, by, address, agent, hashOf(secret)];
    const [row] = await this.store.ask<{ ends_at: Date }>(statement, values);
    if (!row) throw new Error('a session that was inserted did not come back');
    return { sessionId, secret, endsAt: row.ends_at.toISOString() };
  }

  /** The first tokens of a program's session, from what `begin` answered. Throws MasterKeyMissing. */
  async issue({ sessionId, secret }: Pick<Begun, 'sessionId' | 'secret'>, personId: string): Promise<Tokens> {
    const key = await this.keys.signing();
    const accessToken = await signedToken(key, { personId, sessionId });
    return { accessToken, refreshToken: secret, expiresInSeconds: TOKEN_LIFE_S };
  }

  /** Spends the token for new ones; a spent one ends its session. Throws MasterKeyMissing, and has spent nothing. */
  async refresh(refreshToken: string): Promise<Refreshed> {
    await this.keys.signing();
    const [hash, secret] = [hashOf(refreshToken), newSecret()];
    const [spent] = await this.store.ask<SessionRow>(sql.SPEND, [hash, hashOf(secret)]);
    if (spent) {
      const tokens = await this.issue({ sessionId: spent.session_id, secret }, spent.person);
      return { outcome: 'refreshed', ...tokens };
    }
    const [ended] = await this.store.ask<SessionRow>(sql.END_REUSED, [hash]);
    if (!ended) return { outcome: 'unknown' };
    this.changed();
    return { outcome: 'reused', sessionId: ended.session_id, personId: ended.person };
  }

  async find(credential: Credential): Promise<FoundSession | undefined> {
    const key = await this.keyOf(credential);
    if (key === undefined) return undefined;
    const [row] = await this.store.ask<SessionRow & { reset_at: Date | null }>(`${FIND} and s.${key.column} = $1`, [
      key.value,
    ]);
    if (!row) return undefined;
    const reset = row.reset_at === null ? {} : { credentialResetAt: row.reset_at.toISOString() };
    return { sessionId: row.session_id, personId: row.person, ...reset };
  }

  /** By which column of its row the session is found; nothing where it is no token of ours. */
  async keyOf(credential: Credential): Promise<SessionKey | undefined> {
    if ('cookie' in credential) return { column: 'secret', value: `\\x${hashOf(credential.cookie).toString('hex')}` };
    const { accessToken } = credential;
    const claims = await readToken(this.keys, accessToken);
    return claims && { column: 'session_id', value: claims.sessionId, until: claims.until };
  }

  /** Notes that it is used, so that it does not end for being idle. */
  async touch(sessionId: string): Promise<void> {
    await this.store.ask(sql.TOUCH, [sessionId]);
  }

  /** Those that go on, the one used last first. */
  async list(personId: string): Promise<readonly KnownSession[]> {
    const rows = await this.store.ask<ListedRow>(sql.LIST, [personId]);
    return rows.map(knownSession);
  }

  /** Whether it went on until now, and is that person's where one is named. */
  async end(sessionId: string, why: string, personId?: string): Promise<boolean> {
    return this.ending(sql.END, [sessionId, why, personId]);
  }

  /** How many went on until now; `but` goes on. */
  async endAllOf(personId: string, why: string, but?: string): Promise<number> {
    const ended = await this.store.ask(sql.END_ALL, [personId, why, but]);
    this.changed();
    return ended.length;
  }

  /** Ends all of the person's and keeps nothing of them: an erasure. */
  async forget(personId: string): Promise<void> {
    await this.ending(sql.FORGET, [personId]);
  }

  /** An administrator made the person's credential anew: every session ends, and for a while it is said of whoever signs. */
  async noteReset(personId: string): Promise<void> {
    await this.store.ask(sql.NOTE_RESET, [personId]);
    await this.endAllOf(personId, 'credential-reset');
  }

  /** In force when it settles, here at once and in every other process of ours in a moment. */
  async revoke(revoked: readonly Revoked[]): Promise<void> {
    const rows = revoked.map(({ kind, id, lastDay, left }) => ({ kind, id, last_day: lastDay ?? null, ...left }));
    await this.store.ask(sql.REVOKE, [JSON.stringify(rows)]);
    this.changed();
  }

  /** The public keys of access tokens, as a JWKS holds them. */
  published(): Promise<readonly object[]> {
    return this.keys.published();
  }

  /** Called whenever anything may have ended or been taken away, until it is called off. */
  onChange(listener: () => void): () => void {
    this.channel.start();
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** While it is false, what `onChange` tells of may go unheard. */
  get isListening(): boolean {
    return this.channel.isListening;
  }

  /** Forgets what has been over for a month; how many those were. */
  async sweep(): Promise<number> {
    let swept = 0;
    for (let last = SWEPT_AT_ONCE; last === SWEPT_AT_ONCE; swept += last)
      last = (await this.store.ask(sql.SWEEP)).length;
    return swept;
  }

  async close(): Promise<void> {
    clearInterval(this.sweeper);
    await Promise.all([this.channel.close(), this.store.pool.end()]);
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }

  private async ending(statement: string, values: readonly unknown[]): Promise<boolean> {
    const ended = await this.store.ask(statement, values);
    this.changed();
    return ended.length > 0;
  }
}
