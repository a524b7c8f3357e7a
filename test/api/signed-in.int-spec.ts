import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GrantsOf } from '#contexts/directory';
import { COOKIE, Sessions } from '#platform/sessions';
import { SessionIdentity } from '../../apps/api/src/session-identity.js';
import { ApiUnderTest } from './api-under-test.js';
import { WithSessions } from './with-sessions.js';

let api: ApiUnderTest;
let sessions: Sessions;
let cookie: string;
let appointmentId: string;
const ownPage = { 'sec-fetch-site': 'same-origin' };

beforeAll(async () => {
  const identity = new WithSessions();
  api = await ApiUnderTest.start(identity);
  identity.sessions = new SessionIdentity(api.get(GrantsOf));
  sessions = api.get(Sessions);
  const from = { startsOn: '2020-01-01' };
  const does = async (route: string, body: object) => {
    const answer = await api.ask('administrator', route, { body });
    expect(answer).toMatchObject({ status: 200 });
    return answer.body as { appointments?: { appointmentId: string }[] };
  };
  await does('POST /people', { personId: 'p-head', unit: '307001', name: '王小明' });
  const made = await does('POST /people/p-head/appointments', { role: 'unit-drafter', scope: '307001', ...from });
  appointmentId = made.appointments?.[0]?.appointmentId ?? '';
  await api.project();
  cookie = await begun();
});
afterAll(() => api.close());

const begun = async (): Promise<string> =>
  (await sessions.begin({ personId: 'p-head', kind: 'browser', by: 'password', from: { address: '::1' } })).secret;
const draft = {
  ...{ fiscalYear: 2027, unit: '307001' },
  content: { name: '技能培训', budget: '12000', annualGoal: '办好。', indicators: [] },
};
const drafts = async (headers: Record<string, string>) => {
  const body = JSON.stringify(draft);
  const sent = { 'content-type': 'application/json', ...headers };
  const { status, body: answered } = await api.send({ method: 'POST', path: '/api/v1/targets', headers: sent, body });
  return { status, code: (answered as { code?: string }).code };
};
const lists = (headers: Record<string, string>) => api.send({ method: 'GET', path: '/api/v1/targets', headers });
const withCookie = (secret = cookie) => ({ cookie: `${COOKIE}=${secret}` });

describe('who is signed in', () => {
  it('is known by the cookie of their browser, on a page of ours', async () => {
    expect(await lists(withCookie())).toMatchObject({ status: 200 });
    expect(await drafts({ ...withCookie(), ...ownPage })).toMatchObject({ status: 201 });
  });

  it('does nothing from another origin’s page, before the body is read or their cookie is looked at', async () => {
    for (const headers of [{}, { 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }])
      expect(await drafts({ ...withCookie(), ...headers })).toEqual({ status: 403, code: 'other-origin' });
    expect(await drafts(withCookie('nobodys'))).toEqual({ status: 403, code: 'other-origin' });
  });

  it('is asked who they are where cookie and token both say it', async () => {
    const both = { ...withCookie(), authorization: 'Bearer a.b.c' };
    expect(await drafts({ ...both, ...ownPage })).toEqual({ status: 400, code: 'two-credentials' });
    expect(await lists(both)).toMatchObject({ status: 400 });
  });

  it('is nobody with a cookie that is none, that comes twice, or under another name', async () => {
    for (const header of [
      `${COOKIE}=${cookie}x`,
      `${COOKIE}=`,
      `${COOKIE}=${cookie}; ${COOKIE}=${cookie}`,
      `jixiao=${cookie}`,
      `${COOKIE.toLowerCase()}=${cookie}`,
    ])
      expect(await lists({ cookie: header })).toMatchObject({ status: 401, body: { code: 'sign-in-required' } });
  });

  it('is known by an access token, from anywhere', async () => {
    const session = await sessions.begin({ personId: 'p-head', kind: 'program', by: 'oidc', from: { address: '::1' } });
    const { accessToken } = await sessions.issue(session, 'p-head');
    expect(await lists({ authorization: `Bearer ${accessToken}` })).toMatchObject({ status: 200 });
    await sessions.end(session.sessionId, 'signed-out');
    expect(await lists({ authorization: `Bearer ${accessToken}` })).toMatchObject({ status: 401 });
  });

  it('who signed out is nobody from then on', async () => {
    const secret = await begun();
    expect(await lists(withCookie(secret))).toMatchObject({ status: 200 });
    await sessions.end((await sessions.find({ cookie: secret }))?.sessionId ?? '', 'signed-out');
    expect(await lists(withCookie(secret))).toMatchObject({ status: 401 });
  });

  it('may not do with the next request what was taken from them, though no projector runs', async () => {
    const body = { endsOn: '2020-12-31' };
    const ended = await api.ask('administrator', `PUT /people/p-head/appointments/${appointmentId}/end`, { body });
    expect(ended.status).toBe(200);
    expect(await drafts({ ...withCookie(), ...ownPage })).toMatchObject({ status: 403 });
    expect(await lists(withCookie())).toMatchObject({ status: 200, body: { items: [] } });
  });
});
