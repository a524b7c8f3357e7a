import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeFirstCode } from '#contexts/accounts';
import { firstAdministrators } from '../../apps/standalone/src/first-administrators.js';
import { demoAccounts } from './demo-accounts-for-spec.js';
import { as, SignInApi, told, type Told } from './sign-in-api.js';

const NEW = '三更灯火五更鸡正是读书时';
const FIRST = '山高月小水落石出的那个晚上';

let api: SignInApi;
/** Where the command line keeps as whom it is signed in. */
let config: string;
beforeAll(async () => {
  api = await SignInApi.start();
  config = await mkdtemp(join(tmpdir(), 'jixiao-sign-in-'));
});
afterAll(async () => {
  await api.close();
  await rm(config, { recursive: true });
});

const ask = (...asked: Parameters<SignInApi['ask']>): Promise<Told> => api.ask(...asked);
const client = 'program';

async function signedIn(loginName: string, password: string): Promise<string> {
  const { status, body } = await ask('POST sign-in', { loginName, password, client });
  if (status !== 200) throw new Error(`${loginName} is not signed in: ${JSON.stringify(body)}`);
  return String(body['accessToken']);
}

const codeFor = (post: 'organisation-administrator' | 'accounts-administrator') =>
  makeFirstCode(api.pool, { post, reason: 'spec', at: new Date() });

async function first(post: Parameters<typeof codeFor>[0], personId: string): Promise<string> {
  const unit = { code: '151', name: '县财政局', startsOn: '2020-01-01' };
  const asked = {
    ...{ code: await codeFor(post), personId, name: `人员${personId}`, loginName: personId },
    ...{ password: FIRST, unit, client },
  };
  const answer = await ask('POST sign-in/first-administrator', asked);
  expect(told(answer)).toBe('200');
  expect(told(await ask('POST sign-in/first-administrator', { ...asked, personId: 'other' }))).toBe(
    '401 first-code-unknown',
  );
  await api.catchUp();
  return String(answer.body['accessToken']);
}

/** Registered, appointed where they are to hold something, and with an account; answers its first password. */
async function employ(personId: string, role?: { role: string; scope: string }): Promise<string> {
  const [organisation, accounts] = [as(await signedIn('a-org', FIRST)), as(await signedIn('a-acc', FIRST))];
  expect(told(await ask('POST people', { personId, name: '王小明', unit: '151' }, organisation))).toBe('200');
  if (role)
    expect(
      told(await ask(`POST people/${personId}/appointments`, { ...role, startsOn: '2026-01-01' }, organisation)),
    ).toBe('200');
  await api.catchUp();
  const made = await ask('POST accounts', { personId, loginName: `${personId}.Login`, by: 'password' }, accounts);
  expect(told(made)).toBe('200');
  return String(made.body['temporaryPassword']);
}

describe('an empty installation', () => {
  it('makes its administrators by a code each, which are for once', async () => {
    const here = { region: '511124', timezone: 'Asia/Shanghai', administration: 'separate' } as const;
    const about = { ...api.databases, ...here, jixiao: 'jixiao' };
    const atStart = () => firstAdministrators({ ...about, isTerminal: false });
    expect(await atStart()).toEqual([
      expect.stringContaining('no administrator can sign in yet'),
      ...['  jixiao accounts recover --reason first --organisation', '  jixiao accounts recover --reason first'],
    ]);
    const organisation = await first('organisation-administrator', 'a-org');
    expect(await atStart()).toEqual([
      expect.stringContaining('one of the two administrators is missing'),
      '  jixiao accounts recover --reason first',
    ]);
    expect((await firstAdministrators({ ...about, isTerminal: true }))[1]).toMatch(
      /^ {2}accounts-administrator {2}jixiao accounts redeem [0-9a-f]{40} /,
    );
    const accounts = await first('accounts-administrator', 'a-acc');
    expect(await atStart()).toEqual([]);
    expect((await ask('GET whoami', undefined, as(organisation))).body).toMatchObject({
      ...{ personId: 'a-org', unit: '151', roles: ['organisation-administrator@*'], passwordChangeDue: false },
    });
    expect((await ask('GET whoami', undefined, as(accounts))).body).toMatchObject({
      ...{ personId: 'a-acc', name: '人员a-acc', roles: ['accounts-administrator@*'] },
    });
    // Separate rights: neither does what the other does.
    expect(told(await ask('GET accounts', undefined, as(organisation)))).toBe('403 not-an-accounts-administrator');
    expect(told(await ask('POST people', { personId: 'x', name: 'x', unit: '151' }, as(accounts)))).toMatch(/^403/);
  });
});

describe('a one-time code', () => {
  const unit = { code: '151', name: '县财政局', startsOn: '2020-01-01' };
  const asking = { name: '王小明', loginName: 'a-other', password: FIRST, unit, client };
  const redeem = (body: object) => ask('POST sign-in/first-administrator', { ...asking, ...body });

  it('is not spent by what is refused: a login name that is taken, a unit of which nothing can be made', async () => {
    const code = await codeFor('accounts-administrator');
    const personId = 'a-other';
    expect(told(await redeem({ code, personId, loginName: 'a-org' }))).toBe('409 login-name-taken');
    const stray = { code: '151999', name: '股室', startsOn: '2020-01-01' };
    expect(told(await redeem({ code, personId, unit: stray }))).toMatch(/^4/);
    const people = await ask('GET people/a-other', undefined, as(await signedIn('a-org', FIRST)));
    expect(told(people)).toMatch(/^404/);
    expect(told(await redeem({ code, personId }))).toBe('200');
    expect(told(await redeem({ code, personId }))).toBe('401 first-code-unknown');
  });

  it('gives nobody a second of the separate rights, and is not spent by that', async () => {
    const code = await codeFor('accounts-administrator');
    const refused = await redeem({ code, personId: 'a-org', loginName: 'a-org' });
    expect(told(refused)).toBe('409 rights-are-separate');
    expect(JSON.stringify(refused.body)).toMatch(/JIXIAO_ADMINISTRATION=combined/);
    expect(told(await redeem({ code, personId: 'a-third', loginName: 'a-third' }))).toBe('200');
  });

  it('makes one administrator where two bring it at once', async () => {
    const code = await codeFor('accounts-administrator');
    const both = ['a-twin-1', 'a-twin-2'].map((personId) => redeem({ code, personId, loginName: personId }));
    expect((await Promise.all(both)).map(told).sort()).toEqual(['200', '401 first-code-unknown']);
  });
});

describe('an administrator of the organisation', () => {
  it('appoints nobody but others', async () => {
    const own = { role: 'accounts-administrator', scope: '*', startsOn: '2026-01-01' };
    const organisation = as(await signedIn('a-org', FIRST));
    expect(told(await ask('POST people/a-org/appointments', own, organisation))).toBe('403 own-appointment');
  });

  it('gives one person one of the separate rights, whichever of two requests comes first, and no deputy of another', async () => {
    const organisation = as(await signedIn('a-org', FIRST));
    for (const personId of ['a-one', 'a-two'])
      expect(told(await ask('POST people', { personId, name: '王小明', unit: '151' }, organisation))).toBe('200');
    const days = { startsOn: '2026-01-01' };
    const both = (['audit-administrator', 'accounts-administrator'] as const).map((role) =>
      ask('POST people/a-one/appointments', { role, scope: '*', ...days }, organisation),
    );
    expect((await Promise.all(both)).map(told).sort()).toEqual(['200', '409 rights-are-separate']);
    await api.catchUp();
    const absence = { startsOn: '2098-03-02', endsOn: '2098-03-13' };
    const away = { ...absence, deputy: 'a-two' };
    expect(told(await ask('POST people/a-org/absences', away, organisation))).toBe('200');
    await api.catchUp();
    const open = { role: 'audit-administrator', scope: '*', startsOn: '2098-03-13' };
    expect(told(await ask('POST people/a-org/absences', { ...absence, deputy: 'a-one' }, organisation))).toMatch(
      /^409/,
    );
    expect(told(await ask('POST people/a-two/appointments', open, organisation))).toBe('409 rights-are-separate');
  });
});

describe('a person with a first password', () => {
  it('finds everything shut until they have chosen one of their own, which ends every session', async () => {
    const given = await employ('p-1', { role: 'unit-head', scope: '151' });
    const token = await signedIn('P-1.login', given);
    const other = await signedIn('p-1.login', given);
    for (const route of ['GET targets?fiscalYear=2025', 'GET people/p-1', 'GET intakes', 'GET units'])
      expect(`${route} ${told(await ask(route, undefined, as(token)))}`).toBe(`${route} 403 password-change-required`);
    expect((await ask('GET whoami', undefined, as(token))).body).toMatchObject({
      ...{ passwordChangeDue: true, sessionCount: 2, timezone: 'Asia/Shanghai' },
    });
    const change = (newPassword: string, password = given) =>
      ask('PUT password', { password, newPassword, client }, as(token));
    expect(told(await change('password2026!'))).toBe('422 password-common');
    expect(told(await change('太短了'))).toBe('422 password-too-short');
    expect(told(await change(given))).toBe('422 password-not-new');
    expect(told(await change(NEW, 'not the present one'))).toBe('422 wrong-password');
    const changed = await change(NEW);
    expect(told(changed)).toBe('200');
    for (const ended of [token, other])
      expect(told(await ask('GET whoami', undefined, as(ended)))).toBe('401 sign-in-required');
    expect(told(await ask('GET units', undefined, as(changed.body['accessToken'])))).toBe('200');
    expect(told(await ask('POST sign-in', { loginName: 'p-1.login', password: given, client }))).toBe(
      '401 wrong-credentials',
    );
  });

  it('is said to have been given it by another, beside what they sign, for a while', async () => {
    const { body } = await ask('GET whoami', undefined, as(await signedIn('p-1.login', NEW)));
    expect(body).toMatchObject({ passwordReset: { by: 'a-acc', at: expect.any(String) } });
  });
});

describe('a session', () => {
  it('in a browser is a Strict cookie and no token, and is gone after signing out', async () => {
    const { headers, body } = await ask('POST sign-in', { loginName: 'p-1.login', password: NEW, client: 'browser' });
    const cookie = headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-jixiao=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
    expect(body).not.toHaveProperty('accessToken');
    const sent = { cookie: cookie.split(';')[0] ?? '' };
    expect((await ask('GET whoami', undefined, sent)).body).toMatchObject({ personId: 'p-1' });
    for (const site of ['same-site', 'cross-site'])
      expect(told(await ask('POST sign-out', undefined, { ...sent, 'sec-fetch-site': site }))).toBe('403 other-origin');
    expect(told(await ask('GET whoami', undefined, sent))).toBe('200');
    const ofOurs = { ...sent, 'sec-fetch-site': 'same-origin' };
    expect((await ask('POST sign-out', undefined, ofOurs)).body).toEqual({ ended: true });
    expect(told(await ask('GET whoami', undefined, sent))).toBe('401 sign-in-required');
  });

  it('is listed and ended by its owner alone, and all at once', async () => {
    const [mine, others] = [as(await signedIn('p-1.login', NEW)), as(await signedIn('a-org', FIRST))];
    type Listed = { items: { sessionId: string; isThis: boolean }[] };
    const { items } = (await ask('GET sessions', undefined, mine)).body as Listed;
    expect(items.filter(({ isThis }) => isThis)).toHaveLength(1);
    expect(told(await ask(`DELETE sessions/${items[0]!.sessionId}`, undefined, others))).toBe('404 session-not-found');
    expect(told(await ask('DELETE sessions', undefined, mine))).toBe('200');
    expect(told(await ask('GET whoami', undefined, mine))).toBe('401 sign-in-required');
    expect(told(await ask('GET whoami', undefined, others))).toBe('200');
  });

  it('of a program ends when a spent refresh token comes again', async () => {
    const { body } = await ask('POST sign-in', { loginName: 'p-1.login', password: NEW, client });
    const spend = () => ask('POST sign-in/refresh', { refreshToken: body['refreshToken'] });
    const renewed = await spend();
    expect(told(await ask('GET whoami', undefined, as(renewed.body['accessToken'])))).toBe('200');
    expect(told(await spend())).toBe('401 refresh-token-reused');
    expect(told(await ask('GET whoami', undefined, as(renewed.body['accessToken'])))).toBe('401 sign-in-required');
  });

  it('of a device begins when a person who is signed in lets it in', async () => {
    const { deviceCode, userCode } = (await ask('POST sign-in/device')).body;
    const poll = () => ask('POST sign-in/device/token', { deviceCode });
    expect(await poll()).toMatchObject({ status: 400, body: { error: 'authorization_pending' } });
    const decide = { userCode, decision: 'approved' };
    expect(told(await ask('POST sign-in/device/decision', decide))).toBe('401 sign-in-required');
    const mine = as(await signedIn('p-1.login', NEW));
    expect((await ask('POST sign-in/device/decision', decide, mine)).body).toEqual({ askedFrom: '127.0.0.1' });
    const { body } = await poll();
    expect((await ask('GET whoami', undefined, as(body['accessToken']))).body).toMatchObject({ personId: 'p-1' });
  });
});

describe('a device that was let in and has not come for it', () => {
  const letIn = async () => {
    const { deviceCode, userCode } = (await ask('POST sign-in/device')).body;
    const mine = as(await signedIn('p-1.login', NEW));
    expect(told(await ask('POST sign-in/device/decision', { userCode, decision: 'approved' }, mine))).toBe('200');
    return { mine, poll: () => ask('POST sign-in/device/token', { deviceCode }) };
  };

  it('stays out once its person has signed out everywhere', async () => {
    const { mine, poll } = await letIn();
    expect(told(await ask('DELETE sessions', undefined, mine))).toBe('200');
    expect(await poll()).toMatchObject({ status: 400, body: { error: 'expired_token' } });
  });

  it('stays out once the password is another', async () => {
    const { mine, poll } = await letIn();
    const change = { password: NEW, newPassword: `${NEW}另`, client };
    const changed = await ask('PUT password', change, mine);
    expect(await poll()).toMatchObject({ status: 400, body: { error: 'expired_token' } });
    const back = { password: change.newPassword, newPassword: NEW, client };
    expect(told(await ask('PUT password', back, as(changed.body['accessToken'])))).toBe('200');
  });
});

describe('an administrator of accounts', () => {
  const reset = async (personId: string, by: string, password = FIRST) =>
    ask(`POST accounts/${personId}/reset`, { reason: '忘记密码' }, as(await signedIn(by, password)));
  const confirm = async (personId: string, by: string, password = FIRST) =>
    ask(`POST accounts/${personId}/reset/confirmation`, undefined, as(await signedIn(by, password)));

  it('does nothing to an account of their own, and nobody else does it at all', async () => {
    expect(told(await reset('a-acc', 'a-acc'))).toBe('403 not-oneself');
    expect(told(await confirm('a-acc', 'a-acc'))).toBe('403 not-oneself');
    const block = { isBlocked: true, reason: 'x' };
    expect(told(await ask('PUT accounts/a-acc/block', block, as(await signedIn('a-acc', FIRST))))).toBe(
      '403 not-oneself',
    );
    for (const route of ['POST accounts/p-1/reset', 'PUT accounts/p-1/block'])
      expect(told(await ask(route, block, as(await signedIn('a-org', FIRST))))).toMatch(/^40[03]/);
    expect(told(await reset('p-1', 'p-1.login', NEW))).toBe('403 not-an-accounts-administrator');
  });

  it('resets who holds nothing alone, which ends their sessions and forces a change', async () => {
    const given = await employ('p-2');
    const changed = await ask(
      'PUT password',
      { password: given, newPassword: NEW, client },
      as(await signedIn('p-2.login', given)),
    );
    expect(told(await ask('GET units', undefined, as(changed.body['accessToken'])))).toBe('200');
    const { body } = await reset('p-2', 'a-acc');
    expect(body).toEqual({
      status: 'done',
      temporaryPassword: expect.stringMatching(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/),
    });
    expect(told(await ask('GET whoami', undefined, as(changed.body['accessToken'])))).toBe('401 sign-in-required');
    expect(told(await ask('POST sign-in', { loginName: 'p-2.login', password: NEW, client }))).toBe(
      '401 wrong-credentials',
    );
    const again = as(await signedIn('p-2.login', String(body['temporaryPassword'])));
    // At once, though a moment ago they were free to do everything.
    expect(told(await ask('GET units', undefined, again))).toBe('403 password-change-required');
    expect((await ask('GET whoami', undefined, again)).body).toMatchObject({
      passwordChangeDue: true,
      passwordReset: { by: 'a-acc' },
    });
  });

  it('resets who holds a seat with another, who is nobody of their own making', async () => {
    expect((await reset('p-1', 'a-acc')).body).toEqual({ status: 'asked' });
    const listed = async (text: string) =>
      (await ask(`GET accounts?text=${text}`, undefined, as(await signedIn('a-acc', FIRST)))).body;
    const asked = { personId: 'p-1', resetAsked: { by: 'a-acc', reason: '忘记密码', at: expect.any(String) } };
    expect(await listed('P-1.LOG')).toMatchObject({ items: [asked] });
    expect(await listed('nobody-here')).toEqual({ items: [] });
    expect(told(await confirm('p-1', 'a-acc'))).toBe('403 second-administrator-required');
    const given = await employ('a-second', { role: 'accounts-administrator', scope: '*' });
    await ask(
      'PUT password',
      { password: given, newPassword: NEW, client },
      as(await signedIn('a-second.login', given)),
    );
    expect(told(await confirm('p-1', 'a-second.login', NEW))).toBe('403 second-administrator-required');
    // As if its first password had been given out long ago.
    await api.pool.query(
      `update accounts.account set reset_at = reset_at - interval '8 days' where person = 'a-second'`,
    );
    expect(await confirm('p-1', 'a-second.login', NEW)).toMatchObject({ status: 200, body: { status: 'done' } });
    expect(told(await ask('POST sign-in', { loginName: 'p-1.login', password: NEW, client }))).toBe(
      '401 wrong-credentials',
    );
    expect(told(await confirm('p-1', 'a-second.login', NEW))).toBe('409 reset-not-asked');
  });

  it('blocks and opens an account, whose sessions end', async () => {
    const given = await employ('p-3');
    const token = as(await signedIn('p-3.login', given));
    const block = async (isBlocked: boolean) =>
      ask('PUT accounts/p-3/block', { isBlocked, reason: '离岗' }, as(await signedIn('a-acc', FIRST)));
    expect((await block(true)).body).toMatchObject({ blockedAt: expect.any(String) });
    expect(told(await ask('GET whoami', undefined, token))).toBe('401 sign-in-required');
    expect(told(await ask('POST sign-in', { loginName: 'p-3.login', password: given, client }))).toBe(
      '403 account-is-blocked',
    );
    expect((await block(false)).body).toMatchObject({ blockedAt: null });
    await signedIn('p-3.login', given);
  });

  it('blocks who is just signing in, too: no session outlives it', async () => {
    const given = await employ('p-4');
    const administrator = as(await signedIn('a-acc', FIRST));
    const block = (isBlocked: boolean) => ask('PUT accounts/p-4/block', { isBlocked, reason: '离岗' }, administrator);
    for (let round = 0; round < 5; round += 1) {
      const signIns = Array.from({ length: 6 }, () =>
        ask('POST sign-in', { loginName: 'p-4.login', password: given, client }),
      );
      await block(true);
      for (const { body } of await Promise.all(signIns))
        if (body['accessToken'] !== undefined)
          expect(told(await ask('GET whoami', undefined, as(body['accessToken'])))).toBe('401 sign-in-required');
      await block(false);
    }
  });

  it('leaves a record of it that is only ever added to', async () => {
    const { items } = (await ask('GET account-deeds?limit=200', undefined, as(await signedIn('a-acc', FIRST))))
      .body as {
      items: { by: string; deed: string; personId: string | null }[];
    };
    const said = items.toReversed().map(({ by, deed, personId }) => `${by} ${deed} ${personId ?? ''}`);
    expect(said).toEqual(
      expect.arrayContaining([
        ...['machine code-made ', 'a-acc code-redeemed a-acc', 'a-acc account-made p-1', 'a-acc reset-done p-2'],
        ...[
          'a-acc reset-asked p-1',
          'a-second reset-done p-1',
          'a-acc account-blocked p-3',
          'a-acc account-unblocked p-3',
        ],
      ]),
    );
    expect(told(await ask('GET account-deeds', undefined, as(await signedIn('a-org', FIRST))))).toBe(
      '403 may-not-read-deeds',
    );
    for (const change of ['update accounts.deed set by = by', 'delete from accounts.deed', 'truncate accounts.deed'])
      await expect(api.pool.query(change)).rejects.toThrow('only ever added to');
  });

  it('has no account for who is not in the directory', async () => {
    const administrator = as(await signedIn('a-acc', FIRST));
    const make = (body: object) => ask('POST accounts', body, administrator);
    expect(told(await make({ personId: 'nobody', loginName: 'nobody', by: 'password' }))).toBe('422 unknown-person');
    expect(told(await make({ personId: 'p-1', loginName: 'p-1', by: 'password' }))).toBe('409 account-exists');
  });

  it('that was lost is made again on the machine, as it is recorded', async () => {
    const token = await first('accounts-administrator', 'p-3');
    expect((await ask('GET whoami', undefined, as(token))).body).toMatchObject({ roles: ['accounts-administrator@*'] });
  });
});

demoAccounts(() => ({ api, config, signedIn }));
