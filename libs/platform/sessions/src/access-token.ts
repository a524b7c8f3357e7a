import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { ALGORITHM, type SigningKey, type SigningKeys } from './signing-keys.js';
import { type FoundSession } from './session.js';

export const TOKEN_LIFE_S = 600;

const ISSUER = 'jixiao';
const AUDIENCE = 'jixiao-api';
const TYPE = 'at+jwt';
/** Clocks of two APIs may differ by so much. */
const TOLERANCE_S = 5;

const claims = z.object({ sub: z.string().min(1), sid: z.uuid(), exp: z.int() });

type Claims = Pick<FoundSession, 'personId' | 'sessionId'>;

/** Who and in which session; never what they may do. */
export const signedToken = ({ kid, key }: SigningKey, { personId, sessionId }: Claims): Promise<string> =>
  new SignJWT({ sid: sessionId })
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(personId)
    .setIssuedAt()
    .setExpirationTime(`${TOKEN_LIFE_S} seconds`)
    .sign(key);

/** Nothing where it is not an unexpired token of ours; `until` is when it ends, in milliseconds since 1970. */
export async function readToken(
  keys: SigningKeys,
  token: string,
): Promise<(Claims & { readonly until: number }) | undefined> {
  try {
    const { payload } = await jwtVerify(
      token,
      async ({ kid = '' }) => {
        const key = await keys.verifying(kid);
        if (!key) throw new errors.JWKSNoMatchingKey();
        return key;
      },
      {
        ...{ issuer: ISSUER, audience: AUDIENCE, typ: TYPE, algorithms: [ALGORITHM] },
        ...{ requiredClaims: ['sub', 'sid', 'iat', 'exp'], maxTokenAge: TOKEN_LIFE_S, clockTolerance: TOLERANCE_S },
      },
    );
    const read = claims.safeParse(payload);
    if (!read.success) return undefined;
    const { sub: personId, sid: sessionId, exp } = read.data;
    return { personId, sessionId, until: exp * 1000 };
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
