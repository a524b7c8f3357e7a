import { describe, expect, it } from '@jest/globals';
import { UnauthorizedException } from '@nestjs/common';
import { SignJWT } from 'jose';
import { signToken } from '#platform/http/core';
import { takesTokens, TokenIdentity } from './token-identity.js';

const SECRET = 'a secret of the specs, 32 characters or more';
const identity = new TokenIdentity(SECRET);
const drafter = { personId: 'p-001', unit: '307001', roles: ['unit-drafter@307001'] };

const personOf = (authorization: string) =>
  identity.personOf({ id: 'spec', method: 'GET', url: '/', headers: { authorization } });

const signed = (
  claims: Record<string, unknown>,
  { secret = SECRET, issuer = 'jixiao', exp = '1h' }: { secret?: string; issuer?: string; exp?: string } = {},
): Promise<string> =>
  new SignJWT({ unit: '307001', roles: [], ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setExpirationTime(exp)
    .sign(new TextEncoder().encode(secret));

describe('a token under the shared secret', () => {
  it('says who asks', async () => {
    expect(await personOf(`Bearer ${await signToken(SECRET, drafter)}`)).toEqual(drafter);
  });

  it('is ours and has not expired', async () => {
    const token = await signToken(SECRET, drafter);
    const tokens = [
      '',
      'Basic abc',
      'Bearer nonsense',
      `Bearer ${await signed({ sub: 'p' }, { secret: `${SECRET}!` })}`,
      `Bearer ${await signed({ sub: 'p' }, { issuer: 'other' })}`,
      `Bearer ${await signed({ sub: 'p' }, { exp: '-1s' })}`,
      `Bearer ${await signed({ sub: 'a/b' })}`,
      `Bearer ${await signed({})}`,
      `Bearer ${await signed({ sub: 'p', roles: ['auditor'] })}`,
      `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]!}.`,
    ];
    for (const authorization of tokens) await expect(personOf(authorization)).rejects.toThrow(UnauthorizedException);
  });

  it('opens nothing where others can ask, themselves or through a proxy', () => {
    const at = (httpHost: string, ...trustedProxies: string[]) => takesTokens({ httpHost, trustedProxies });
    expect([at('127.0.0.1'), at('::1')]).toEqual([true, true]);
    expect([at('0.0.0.0'), at('192.168.1.7'), at('127.0.0.1', '10.0.0.0/24')]).toEqual([false, false, false]);
  });
});
