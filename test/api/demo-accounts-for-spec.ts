import { describe, expect, it } from '@jest/globals';
import { makeDemoAccounts } from '#contexts/accounts';
import { answerOf } from '#platform/api-client';
import { apiAs, byClick } from '../../apps/cli/src/sign-in/api-as.js';
import { logout } from '../../apps/cli/src/sign-in/login.js';
import { keep, tokenFor } from '../../apps/cli/src/sign-in/token-for.js';
import { as, type SignInApi, told, type Told } from './sign-in-api.js';

interface Running {
  readonly api: SignInApi;
  /** Where the command line keeps as whom it is signed in. */
  readonly config: string;
  readonly signedIn: (loginName: string, password: string) => Promise<string>;
}

/** Accounts of the demo's people, and the command line that acts as them. */
export function demoAccounts(running: () => Running): void {
  const ask = (...asked: Parameters<SignInApi['ask']>): Promise<Told> => running().api.ask(...asked);
  const client = 'program';
  describe('a demo account', () => {
    it('is signed in by one click on this machine, under its own name alone', async () => {
      const made = await makeDemoAccounts(
        running().api.pool,
        [{ personId: 'demo-auditor', loginName: 'auditor' }],
        new Date(),
      );
      await running().signedIn('auditor', made.get('demo-auditor')?.password ?? '');
      const click = (headers: Record<string, string>, personId = 'demo-auditor') =>
        ask('POST sign-in/demo', { personId, client }, headers);
      expect(told(await click({}))).toBe('200');
      expect(told(await click({ origin: running().api.url }))).toBe('200');
      for (const origin of ['https://evil.example', 'http://127.0.0.1.evil.example', 'null'])
        expect(told(await click({ origin }))).toBe('404 no-such-route');
      // A proxy on this machine that nobody has named asks in its own name, for whomever.
      for (const forwarded of [
        { 'x-forwarded-for': '203.0.113.9' },
        { forwarded: 'for=203.0.113.9' },
        { via: '1.1 x' },
      ])
        expect(told(await click(forwarded))).toBe('404 no-such-route');
      expect(told(await click({}, 'p-2'))).toBe('404 no-such-route');
      // A page is told of them where they are let in, and of nobody elsewhere.
      const ways = async (headers: Record<string, string>) => (await ask('GET sign-in/ways', undefined, headers)).body;
      const demo = [{ personId: 'demo-auditor', loginName: 'auditor' }];
      expect(await ways({})).toEqual({ issuer: false, demo });
      expect(await ways({ origin: 'https://evil.example' })).toEqual({ issuer: false, demo: [] });
      expect(await ways({ 'x-forwarded-for': '203.0.113.9' })).toEqual({ issuer: false, demo: [] });
    });

    it('goes by its id where somebody else has its login name, and is made for nobody who is erased', async () => {
      const at = new Date();
      const people = [
        { personId: 'demo-head', loginName: 'p-2.login' },
        { personId: 'demo-gone', loginName: 'gone' },
      ];
      await running().api.pool.query(
        `insert into personal_data.person_key (person, version, erased_at) values ('demo-gone', 1, now())`,
      );
      const made = await makeDemoAccounts(running().api.pool, people, at);
      expect([...made.keys()]).toEqual(['demo-head']);
      const { loginName = '', password = '' } = made.get('demo-head') ?? {};
      expect(loginName).toBe('demo-head');
      await running().signedIn(loginName, password);
    });

    it('signs in by itself where the command line acts as it: once, and again where that is over, with what was asked', async () => {
      process.env['XDG_CONFIG_HOME'] = running().config;
      const whoami = async () =>
        (await answerOf(apiAs('auditor', running().api.url).GET('/api/v1/whoami'))).sessionCount;
      const [sessions, ...others] = await Promise.all([whoami(), whoami(), whoami()]);
      expect([...others, await whoami()]).toEqual([sessions, sessions, sessions]);
      const gone = { accessToken: 'of.another.instance', refreshToken: 'of another instance' };
      for (const expiresInSeconds of [3600, 0]) {
        await keep(running().api.url, 'auditor', { ...gone, expiresInSeconds });
        const body = { userCode: 'BBBB-BBBB', decision: 'denied' as const };
        const { response } = await apiAs('auditor', running().api.url).POST('/api/v1/sign-in/device/decision', {
          body,
        });
        expect(response.status).toBe(422);
      }
      expect(await whoami()).toBe(sessions + 2);
      await expect(apiAs('unit-head', running().api.url).GET('/api/v1/whoami')).rejects.toThrow(
        'npx jixiao login unit-head',
      );
    });

    it('goes on in two shells at once by its refresh token where its access token is not taken, and signs out where it is over', async () => {
      process.env['XDG_CONFIG_HOME'] = running().config;
      const whoami = async () =>
        (await answerOf(apiAs('auditor', running().api.url).GET('/api/v1/whoami'))).sessionCount;
      await keep(running().api.url, 'auditor', {
        ...(await byClick(running().api.url, 'auditor')),
        accessToken: 'of.a.clock.put.back',
      });
      const [sessions, other] = await Promise.all([whoami(), whoami()]);
      expect([other, await whoami()]).toEqual([sessions, sessions]);
      const ended = await ask('POST sign-out', undefined, as(await tokenFor(running().api.url, 'auditor')));
      expect(ended.body).toEqual({ ended: true });
      await logout('auditor', { api: running().api.url });
      expect(await tokenFor(running().api.url, 'auditor')).toBeUndefined();
      expect(await whoami()).toBe(sessions);
    });
  });
}
