export { COOKIE, cookieOf, endedCookie, sessionCookie } from './cookie.js';
export { LIVE, RESET_AT, STALE, type Revoked } from './live.js';
export { prepareSessions } from './prepare.js';
export { rotateSigningKey } from './signing-keys.js';
export { Sessions, type Credential, type SessionsOptions } from './sessions.js';
export type { Begin, Begun, FoundSession, KnownSession, Refreshed, SessionKind, Tokens, Whence } from './session.js';
