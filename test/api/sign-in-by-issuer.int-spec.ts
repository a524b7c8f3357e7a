import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CLIENT, REDIRECT, TestIssuer, throughTheBrowser } from '#testing/issuer';
import { SignInApi, told, type Told } from './sign-in-api.js';

let issuer: TestIssuer;
let api: SignInApi;

beforeAll(async () => {
  issuer = await TestIssuer.prepared();
  await issuer.start();
  api = await SignInApi.start({
    ...{ JIXIAO_OIDC_ISSUER: issuer.url, JIXIAO_OIDC_REDIRECT_URI: REDIRECT },
    ...{ JIXIAO_OIDC_CLIENT_ID: CLIENT.clientId, JIXIAO_OIDC_CLIENT_SECRET: CLIENT.clientSecret },
  });
  for (const personId of ['wangxm', 'blocked'])
    await api.pool.query('insert into accounts.account (person, made_at) values ($1, now())', [personId]);
  await api.pool.query(`update accounts.account set blocked_at = now() where person = 'blocked'`);
});
afterAll(async () => {
  await api.close();
  await issuer.stop();
});

/** Away to the issuer and back: the query that the browser brings, and the cookie that it kept meanwhile. */
async function away(subject = 'sub-wangxm', page = '/targets'): Promise<{ query: string; cookie: string }> {
  const { status, headers } = await api.ask(`GET sign-in/oidc?page=${encodeURIComponent(page)}`);
  expect(status).toBe(302);
  const query = await throughTheBrowser(new URL(headers.get('location') ?? ''), subject);
  return { query, cookie: (headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
}

const back = (query: string, cookie?: string): Promise<Told> =>
  api.ask(`GET sign-in/oidc/callback${query}`, undefined, cookie === undefined ? {} : { cookie });
const session = ({ headers }: Told) => headers.getSetCookie().find((set) => set.startsWith('__Host-jixiao='));

describe('who comes back from the issuer', () => {
  it('is signed in by a cookie, and goes on to the page that they wanted', async () => {
    const { query, cookie } = await away();
    const answer = await back(query, cookie);
    expect(told(answer)).toBe('200');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(String(answer.body['text'])).toContain('content="0;url=/targets"');
    // What was kept for the way is gone.
    expect(answer.headers.getSetCookie().join()).toMatch(/__Host-jixiao-oidc=; [^,]*Max-Age=0/);
    const sent = { cookie: (session(answer) ?? '').split(';')[0] ?? '' };
    expect((await api.ask('GET sessions', undefined, sent)).body).toMatchObject({ items: [{ by: 'oidc' }] });
    // Once: neither the code nor the way is good again.
    expect(told(await back(query, cookie))).toBe('401 issuer-refused');
  });

  it('is not where the way is another’s, has another state, or is none of ours', async () => {
    const [mine, others] = [await away(), await away()];
    for (const answer of [
      await back(mine.query, others.cookie),
      await back(mine.query.replace(/state=[^&]+/, 'state=guessed'), mine.cookie),
      await back(mine.query),
      await back(mine.query, '__Host-jixiao-oidc=bm9uZQ'),
      await back(mine.query, `${mine.cookie}; ${others.cookie}`),
      await back('?error=access_denied', mine.cookie),
    ]) {
      expect(told(answer)).toBe('401 issuer-refused');
      expect(session(answer)).toBeUndefined();
    }
  });

  it('is sent to no other host, also by a cookie that was made to', async () => {
    for (const page of ['https://evil.example/', '//evil.example', '/\\evil.example'])
      expect(told(await api.ask(`GET sign-in/oidc?page=${encodeURIComponent(page)}`))).toMatch(/^400/);
    const { query, cookie } = await away();
    const [name = '', value = ''] = cookie.split('=');
    const way = JSON.parse(Buffer.from(value, 'base64url').toString()) as object;
    const made = Buffer.from(JSON.stringify({ ...way, page: '//evil.example' })).toString('base64url');
    expect(told(await back(query, `${name}=${made}`))).toBe('401 issuer-refused');
  });

  it('is told where there is no account of theirs, and where it is blocked', async () => {
    for (const [subject, code] of [
      ['sub-stranger', '403 no-account-for-subject'],
      ['sub-blocked', '403 account-is-blocked'],
    ]) {
      const { query, cookie } = await away(subject);
      const answer = await back(query, cookie);
      expect([told(answer), session(answer)]).toEqual([code, undefined]);
    }
  });
});
