export { COOKIE, cookieOf, endedCookie, sessionCookie } from './cookie.js';
export { LIVE, RESET_AT, STALE, type Revoked } from './live.js';
export { prepareSessions } from './prepare.js';
export { rotateSigningKey } from './signing-keys.js';
export { Sessions } from './sessions.js';
export type { Credential, SessionKey, SessionKind } from './session.js';
export { SessionsModule } from './sessions.module.js';
