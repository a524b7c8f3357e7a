import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Whether an `Authorization` header carries the operator token: `Bearer <token>`, or `Basic` as user `operator` with the token as
 * password, which is what a browser can send. The comparison takes the same time wherever they differ. Nobody is without a token.
 */
export function isOperator(authorizationHeader: string | undefined, token: string | undefined): boolean {
  const given = tokenIn(authorizationHeader ?? '');
  if (given === undefined || token === undefined) return false;
  return timingSafeEqual(digest(given), digest(token));
}

function tokenIn(header: string): string | undefined {
  const [, scheme, credentials] = /^(bearer|basic) +(\S+) *$/i.exec(header) ?? [];
  if (scheme === undefined || credentials === undefined) return undefined;
  if (scheme.toLowerCase() === 'bearer') return credentials;
  const [, password] = /^operator:(.+)$/s.exec(Buffer.from(credentials, 'base64').toString('utf8')) ?? [];
  return password;
}

// Of one length, as timingSafeEqual wants them, whatever was sent.
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
