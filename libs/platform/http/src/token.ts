import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { grantText } from '#domain/access';
import { type Person } from '#domain/kernel';

const ISSUER = 'jixiao';
const ALGORITHM = 'HS256';

// No slash in `sub`: `person/<sub>/<Idempotency-Key>` must not be readable in two ways.
const claims = z.object({
  sub: z.string().regex(/^[A-Za-z0-9._-]{1,100}$/),
  unit: z.string().min(1),
  roles: z.array(grantText),
});

const keyOf = (secret: string): Uint8Array => new TextEncoder().encode(secret);

/** A bearer token for one person; `expiresIn` as jose reads it (`12h`, `30 days`). */
export const signToken = (secret: string, { personId, unit, roles }: Person, expiresIn = '12h'): Promise<string> =>
  new SignJWT({ unit, roles })
    .setProtectedHeader({ alg: ALGORITHM })
    .setIssuer(ISSUER)
    .setSubject(personId)
    .setIssuedAt()
    .setExpirationTime(expiresIn)
    .sign(keyOf(secret));

/** Throws on anything but an unexpired token of ours. */
export async function readToken(secret: string, token: string): Promise<Person> {
  const { payload } = await jwtVerify(token, keyOf(secret), {
    issuer: ISSUER,
    algorithms: [ALGORITHM],
    requiredClaims: ['exp'],
  });
  const { sub, unit, roles } = claims.parse(payload);
  return { personId: sub, unit, roles };
}
