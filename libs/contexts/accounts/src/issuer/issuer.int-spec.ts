import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CLIENT, REDIRECT, TestIssuer, throughTheBrowser } from '#testing/issuer';
import { IssuerSettings } from '../domain/issuer-settings.js';
import { Issuer, type Transaction } from './issuer.handler.js';

const codeOf = (error: unknown) => String(Reflect.get(Object(error), 'code'));

let there: TestIssuer;
beforeAll(async () => {
  there = await TestIssuer.prepared();
});
afterEach(() => there.stop());

const issuer = (parts: object = {}) =>
  new Issuer(
    new IssuerSettings({
      ...{ issuer: there.url, ...CLIENT },
      ...{ redirectUri: REDIRECT, scope: 'openid profile', personClaim: 'preferred_username', personIs: 'person-id' },
      ...parts,
    }),
  );

async function signedIn(
  by: Issuer,
  change: (query: string, transaction: Transaction) => [string, Transaction] = (...same) => same,
) {
  const { url, transaction } = await by.begin();
  return by.finish(...change(await throughTheBrowser(url), transaction)).catch(codeOf);
}

const wangxm = () => ({ issuer: there.url, subject: 'sub-wangxm', claim: 'wangxm' });

describe('an issuer of OpenID Connect', () => {
  it('says who it is, by discovery, code and PKCE', async () => {
    await there.start();
    const by = issuer();
    const { url } = await by.begin();
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      code_challenge_method: 'S256',
      scope: 'openid profile',
    });
    expect(await signedIn(by)).toEqual(wangxm());
  });

  it('is not believed with a nonce, a state or a verifier that is not of this way, nor twice', async () => {
    await there.start();
    const by = issuer();
    const other = { state: 'other-state', nonce: 'other-nonce', verifier: 'x'.repeat(43) };
    for (const name of ['state', 'nonce', 'verifier'] as const)
      expect([name, await signedIn(by, (query, mine) => [query, { ...mine, [name]: other[name] }])]).toEqual([
        name,
        'issuer-refused',
      ]);
    const { url, transaction } = await by.begin();
    const query = await throughTheBrowser(url);
    expect(await by.finish(query, transaction)).toEqual(wangxm());
    expect(await by.finish(query, transaction).catch(codeOf)).toBe('issuer-refused');
  });

  it('is not believed where the answer names another issuer, or says that it was denied', async () => {
    await there.start();
    const by = issuer();
    const elsewhere = encodeURIComponent('https://issuer.example');
    expect(await signedIn(by, (query, mine) => [query.replace(/iss=[^&]+/, `iss=${elsewhere}`), mine])).toBe(
      'issuer-refused',
    );
    expect(await signedIn(by, (_, mine) => [`?error=access_denied&state=${mine.state}`, mine])).toBe('issuer-refused');
  });

  it('may rotate its keys at any moment', async () => {
    await there.start({ key: 0 });
    const by = issuer();
    expect(await signedIn(by)).toEqual(wangxm());
    await there.stop();
    await there.start({ key: 1 });
    expect(await signedIn(by)).toEqual(wangxm());
  });

  it.each([
    [20, 'is'],
    [-20, 'is'],
    [600, 'is not'],
    [-7200, 'is not'],
  ])('whose clock is %i s ahead %s believed', async (skewSeconds, verdict) => {
    await there.start({ skewSeconds });
    expect(await signedIn(issuer())).toEqual(verdict === 'is' ? wangxm() : 'issuer-refused');
  });

  it('that does not answer is away, and is found once it does', async () => {
    const by = issuer();
    expect(await by.begin().catch(codeOf)).toBe('issuer-away');
    await there.start();
    expect(await signedIn(by)).toEqual(wangxm());
  });

  it('is asked of only where one is configured', async () => {
    expect(await new Issuer(new IssuerSettings(undefined)).begin().catch(codeOf)).toBe('no-issuer');
  });
});
