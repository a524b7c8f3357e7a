import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { makeDemoAccounts } from '#contexts/accounts';
import { answerOf } from '#platform/api-client';
import { apiAs, byClick } from '../../apps/cli/src/sign-in/api-as.js';
import { login, logout } from '../../apps/cli/src/sign-in/login.js';
import { keep, tokenFor } from '../../apps/cli/src/sign-in/token-for.js';
import { as, SignInApi } from './sign-in-api.js';

let api: SignInApi;
/** Where the command line keeps as whom it is signed in. */
let config: string;
const err: string[] = [];

beforeAll(async () => {
  api = await SignInApi.start();
  await makeDemoAccounts(api.pool, [{ personId: 'demo-auditor', loginName: 'auditor' }], new Date());
});
afterAll(() => api.close());
beforeEach(async () => {
  config = await mkdtemp(join(tmpdir(), 'jixiao-sign-in-'));
  process.env['XDG_CONFIG_HOME'] = config;
  err.length = 0;
  jest.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(config, { recursive: true });
});

const whoami = async () => (await answerOf(apiAs('auditor', api.url).GET('/api/v1/whoami'))).sessionCount;

describe('whom the command line acts as', () => {
  it('signs in by itself where they are of the demo: once, whoever asks at the same time', async () => {
    const sessions = await Promise.all([whoami(), whoami(), whoami()]);
    expect(sessions).toEqual([1, 1, 1]);
    expect(await whoami()).toBe(1);
  });

  it.each([
    ['should last', 3600],
    ['is to be refreshed', 0],
  ])('signs in again where the session that was kept is over and %s, with what was asked', async (_, lasts) => {
    const gone = { accessToken: 'of.another.instance', refreshToken: 'of another instance', expiresInSeconds: lasts };
    await keep(api.url, 'auditor', gone);
    const body = { userCode: 'BBBB-BBBB', decision: 'denied' as const };
    const { response } = await apiAs('auditor', api.url).POST('/api/v1/sign-in/device/decision', { body });
    expect(response.status).toBe(422);
    expect(await tokenFor(api.url, 'auditor')).toMatch(/^ey/);
  });

  it.each([
    ['is to be refreshed', {}, 0],
    ['is not taken, as after a clock was put back', { accessToken: 'of.an.hour.ago' }, 3600],
  ])('goes on in two shells at once where its token %s', async (_, token, expiresInSeconds) => {
    await keep(api.url, 'auditor', { ...(await byClick(api.url, 'auditor')), ...token, expiresInSeconds });
    const [sessions, other] = await Promise.all([whoami(), whoami()]);
    expect([other, await whoami()]).toEqual([sessions, sessions]);
  });

  it('is signed out also where the session was ended elsewhere', async () => {
    await login('auditor', { api: api.url, demo: true });
    const ended = await api.ask('POST sign-out', undefined, as(await tokenFor(api.url, 'auditor')));
    expect(ended.body).toEqual({ ended: true });
    await logout('auditor', { api: api.url });
    expect(await tokenFor(api.url, 'auditor')).toBeUndefined();
    expect(err).toEqual(['已登录 signed in: demo-auditor（--as auditor）', '已退出 signed out']);
  });

  it('is told how to sign in where the demo shows nobody of that name', async () => {
    await expect(apiAs('unit-head', api.url).GET('/api/v1/whoami')).rejects.toThrow('npx jixiao login unit-head');
    await expect(login('unit-head', { api: api.url, demo: true })).rejects.toThrow('without --demo');
  });
});
