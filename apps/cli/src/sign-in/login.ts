import { setTimeout as delay } from 'node:timers/promises';
import { answerOf, apiClient, type ApiClient, type Schemas } from '#platform/api-client';
import { apiUrlOf, demoPeople } from '#platform/process';
import { writeError, writeOut } from '#platform/terminal';
import { refuse } from '../failure.js';
import { findInstance } from '../instance.js';
import { type Passwords, withPasswords } from './ask-password.js';
import { withKeptSessions } from './kept-sessions.js';
import { keep, tokenFor } from './token-for.js';

export interface LoginOptions {
  readonly api?: string;
  readonly demo?: true;
  readonly printToken?: true;
}

type SignedIn = Schemas['SignedIn'];
const client = 'program';

export const apiUrl = ({ api }: Pick<LoginOptions, 'api'>): string =>
  api?.replace(/\/+$/, '') ?? apiUrlOf(findInstance([]));

export async function login(name: string | undefined, options: LoginOptions): Promise<void> {
  const url = apiUrl(options);
  const signedIn = await begun(url, name, options);
  const tokens = tokensOf(signedIn);
  const as = name ?? signedIn.personId;
  await keep(url, as, tokens);
  writeError(`已登录 signed in: ${signedIn.personId}（--as ${as}）`);
  if (options.printToken) writeOut(tokens.accessToken);
}

async function begun(url: string, name: string | undefined, { demo }: LoginOptions): Promise<SignedIn> {
  const api = apiClient({ url });
  if (name === undefined) return byDevice(api);
  if (demo) return byClick(api, name);
  return withPasswords(async ({ ask, choose }) => {
    const password = await ask(`${name} 的密码 password: `);
    const signedIn = await answerOf(api.POST('/api/v1/sign-in', { body: { loginName: name, password, client } }));
    if (!signedIn.passwordChangeDue) return signedIn;
    return changed(apiClient({ url, token: tokensOf(signedIn).accessToken }), password, choose);
  });
}

/** In a session that is open for nothing else. */
async function changed(api: ApiClient, password: string, choose: Passwords['choose']): Promise<SignedIn> {
  writeError(
    '密码是别人设的，请先修改（至少 12 个字，可以是一句话）。The password was chosen by somebody else: change it.',
  );
  const newPassword = await choose('新密码 new password: ');
  return answerOf(api.PUT('/api/v1/password', { body: { password, newPassword, client } }));
}

async function byClick(api: ApiClient, name: string): Promise<SignedIn> {
  const person = demoPeople().find(({ as }) => as === name);
  if (person === undefined) throw refuse(`没有示范人物“${name}”。`, `There is no demo person ${name}.`);
  const { personId } = person;
  return answerOf(api.POST('/api/v1/sign-in/demo', { body: { personId, client } }));
}

async function byDevice(api: ApiClient): Promise<SignedIn> {
  const { deviceCode, userCode, intervalSeconds } = await answerOf(api.POST('/api/v1/sign-in/device'));
  writeError(
    `请在已登录的地方确认代码 ${userCode}（npx jixiao let-in ${userCode} --as 登录名），十分钟内有效。` +
      `Let it in where you are signed in, within ten minutes: npx jixiao let-in ${userCode} --as NAME`,
  );
  for (let wait = intervalSeconds; ;) {
    await delay(wait * 1000);
    const { data, error } = await api.POST('/api/v1/sign-in/device/token', { body: { deviceCode } });
    if (data) return data;
    const word: unknown = Reflect.get(Object(error), 'error');
    if (word === 'slow_down') wait += 5;
    else if (word !== 'authorization_pending') throw new Error(String(Reflect.get(Object(error), 'detail')));
  }
}

function tokensOf({ accessToken, refreshToken, expiresInSeconds }: SignedIn): Schemas['Tokens'] {
  if (accessToken !== undefined && refreshToken !== undefined && expiresInSeconds !== undefined)
    return { accessToken, refreshToken, expiresInSeconds };
  throw new Error('API 没有答复令牌 the API answered no tokens');
}

/** As who is signed in there under that name. */
export async function apiSignedInAs(url: string, name: string): Promise<ApiClient> {
  if ((await tokenFor(url, name)) === undefined)
    throw refuse(
      `“${name}”没有登录，请先 npx jixiao login ${name}。`,
      `${name} is not signed in: npx jixiao login ${name}`,
    );
  return apiClient({ url, token: async () => (await tokenFor(url, name)) ?? '' });
}

export async function logout(name: string, options: LoginOptions): Promise<void> {
  const url = apiUrl(options);
  const api = await apiSignedInAs(url, name);
  await answerOf(api.POST('/api/v1/sign-out'));
  await withKeptSessions((all) => Promise.resolve(void Reflect.deleteProperty(all[url] ?? {}, name)));
  writeError('已退出 signed out');
}

export async function whoami(name: string, options: LoginOptions & { readonly json?: true }): Promise<void> {
  const who = await answerOf((await apiSignedInAs(apiUrl(options), name)).GET('/api/v1/whoami'));
  if (options.json) {
    writeOut(JSON.stringify(who, null, 2));
    return;
  }
  const { personId, unit, roles, deputyFor, sessionCount, passwordChangeDue, passwordReset } = who;
  writeOut(`${who.name ?? ''} ${personId}  ${unit}`.trim());
  writeOut(`任职 holds: ${roles.join(', ') || '—'}`);
  for (const each of deputyFor) writeOut(`代理 deputy for ${each.personId}: ${each.roles.join(', ')}`);
  writeOut(`登录 sessions: ${sessionCount}`);
  if (passwordChangeDue) writeOut('须先修改密码 the password is to be changed first');
  if (passwordReset)
    writeOut(
      `密码由 ${passwordReset.by} 于 ${passwordReset.at} 给出 the password was given out by ${passwordReset.by}`,
    );
}

export async function letIn(code: string, options: LoginOptions & { as: string; deny?: true }): Promise<void> {
  const api = await apiSignedInAs(apiUrl(options), options.as);
  const body = { userCode: code, decision: options.deny ? 'denied' : 'approved' } as const;
  const { askedFrom } = await answerOf(api.POST('/api/v1/sign-in/device/decision', { body }));
  writeError(`${options.deny ? '已拒绝 denied' : '已确认 let in'}: ${askedFrom}`);
}
