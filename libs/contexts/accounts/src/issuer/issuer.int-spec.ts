import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair } from 'jose';
import { IssuerSettings } from '../domain/issuer-settings.js';
import { Issuer, type Transaction } from './issuer.handler.js';

const REDIRECT = 'https://jixiao.example/api/v1/sign-in/oidc/callback';
const codeOf = (error: unknown) => String(Reflect.get(Object(error), 'code'));

let port: number;
const keys: object[] = [];
const running: ChildProcess[] = [];

beforeAll(async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
  server.close();
  for (const kid of ['first', 'second']) {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    keys.push({ ...(await exportJWK(privateKey)), kid, use: 'sig', alg: 'RS256' });
  }
});
afterEach(stop);
afterAll(stop);

async function stop(): Promise<void> {
  for (const child of running.splice(0)) {
    child.disconnect();
    await once(child, 'exit');
  }
}

async function start({ key = 0, skewSeconds = 0 } = {}): Promise<void> {
  const child = fork('libs/contexts/accounts/src/issuer/issuer-for-spec.mjs', {
    execArgv: [],
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      ISSUER: JSON.stringify({ port, skewSeconds, jwk: keys[key], redirectUri: REDIRECT }),
    },
    stdio: 'ignore',
  });
  running.push(child);
  await Promise.race([once(child, 'message'), once(child, 'exit').then(() => Promise.reject(new Error('no issuer')))]);
}

const issuer = (parts: object = {}) =>
  new Issuer(
    new IssuerSettings({
      ...{ issuer: `http://127.0.0.1:${port}`, clientId: 'jixiao', clientSecret: 'a secret of the specs' },
      ...{ redirectUri: REDIRECT, scope: 'openid profile', personClaim: 'preferred_username', personIs: 'person-id' },
      ...parts,
    }),
  );

const cookieIn = (set: string): [name: string, value: string] => {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
  return [name, value];
};

/** What the browser does: from one redirect to the next with the cookies it is given, until it is sent back to us. */
async function throughTheBrowser(url: URL, subject = 'sub-wangxm'): Promise<string> {
  const jar = new Map<string, string>();
  url.searchParams.set('login_hint', subject);
  for (let at = url; ;) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) jar.set(...cookieIn(set));
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`${answer.status} ${await answer.text()}`);
    at = new URL(next, at);
    if (at.href.startsWith(REDIRECT)) return at.search;
  }
}

async function signedIn(
  by: Issuer,
  change: (query: string, transaction: Transaction) => [string, Transaction] = (...same) => same,
) {
  const { url, transaction } = await by.begin();
  return by.finish(...change(await throughTheBrowser(url), transaction)).catch(codeOf);
}

const wangxm = () => ({ issuer: `http://127.0.0.1:${port}`, subject: 'sub-wangxm', claim: 'wangxm' });

describe('an issuer of OpenID Connect', () => {
  it('says who it is, by discovery, code and PKCE', async () => {
    await start();
    const by = issuer();
    const { url } = await by.begin();
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      code_challenge_method: 'S256',
      scope: 'openid profile',
    });
    expect(await signedIn(by)).toEqual(wangxm());
  });

  it('is not believed with a nonce, a state or a verifier that is not of this way, nor twice', async () => {
    await start();
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
    await start();
    const by = issuer();
    const elsewhere = encodeURIComponent('https://issuer.example');
    expect(await signedIn(by, (query, mine) => [query.replace(/iss=[^&]+/, `iss=${elsewhere}`), mine])).toBe(
      'issuer-refused',
    );
    expect(await signedIn(by, (_, mine) => [`?error=access_denied&state=${mine.state}`, mine])).toBe('issuer-refused');
  });

  it('may rotate its keys at any moment', async () => {
    await start({ key: 0 });
    const by = issuer();
    expect(await signedIn(by)).toEqual(wangxm());
    await stop();
    await start({ key: 1 });
    expect(await signedIn(by)).toEqual(wangxm());
  });

  it.each([
    [20, 'is'],
    [-20, 'is'],
    [600, 'is not'],
    [-7200, 'is not'],
  ])('whose clock is %i s ahead %s believed', async (skewSeconds, verdict) => {
    await start({ skewSeconds });
    expect(await signedIn(issuer())).toEqual(verdict === 'is' ? wangxm() : 'issuer-refused');
  });

  it('that does not answer is away, and is found once it does', async () => {
    const by = issuer();
    expect(await by.begin().catch(codeOf)).toBe('issuer-away');
    await start();
    expect(await signedIn(by)).toEqual(wangxm());
  });

  it('is asked of only where one is configured', async () => {
    expect(await new Issuer(new IssuerSettings(undefined)).begin().catch(codeOf)).toBe('no-issuer');
  });
});
