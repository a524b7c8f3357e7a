/** In a browser: a cookie; in a program: access and refresh tokens. */
export type SessionKind = 'browser' | 'program';

/** From where it was begun, as its owner is shown it. */
export interface Whence {
  readonly address: string;
  readonly agent?: string | undefined;
}

export interface Begin {
  readonly personId: string;
  readonly kind: SessionKind;
  /** The authenticator: `password`, `oidc`, `demo` … */
  readonly by: string;
  readonly from: Whence;
}

/** `secret` is told here and never again: the cookie's value, or the first refresh token. */
export interface Begun {
  readonly sessionId: string;
  readonly secret: string;
  /** At the latest; ISO, UTC. */
  readonly endsAt: string;
}

export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresInSeconds: number;
}

/** `reused`: the token was spent before, by whoever else has it; the session is ended. */
export type Refreshed =
  | ({ readonly outcome: 'refreshed' } & Tokens)
  | { readonly outcome: 'reused'; readonly sessionId: string; readonly personId: string }
  | { readonly outcome: 'unknown' };

/** How a request names its session. */
export type Credential = { readonly cookie: string } | { readonly accessToken: string };

/** By which column of sessions.session that is found. */
export interface SessionKey {
  readonly column: 'secret' | 'session_id';
  readonly value: string;
  /** When the token that names it ends, in milliseconds since 1970. */
  readonly until?: number;
}

export interface FoundSession {
  readonly sessionId: string;
  readonly personId: string;
  /** ISO, UTC; while an administrator's reset of the credential is to be said of whoever signs. */
  readonly credentialResetAt?: string;
}

/** As its owner is shown it. Times are ISO, UTC. */
export interface KnownSession {
  readonly sessionId: string;
  readonly kind: SessionKind;
  readonly by: string;
  readonly from: Whence;
  readonly begunAt: string;
  readonly seenAt: string;
  readonly endsAt: string;
}

/** A row of its list. */
export interface ListedRow {
  readonly session_id: string;
  readonly kind: SessionKind;
  readonly authenticated_by: string;
  readonly address: string;
  readonly agent: string | null;
  readonly begun_at: Date;
  readonly seen_at: Date;
  readonly ends_at: Date;
}

export const knownSession = (row: ListedRow): KnownSession => ({
  ...{ sessionId: row.session_id, kind: row.kind, by: row.authenticated_by },
  from: { address: row.address, ...(row.agent === null ? {} : { agent: row.agent }) },
  ...{ begunAt: row.begun_at.toISOString(), seenAt: row.seen_at.toISOString(), endsAt: row.ends_at.toISOString() },
});
