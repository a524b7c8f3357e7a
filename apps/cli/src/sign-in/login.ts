import { setTimeout as delay } from 'node:timers/promises';
import { answerOf, type ApiClient, type Schemas } from '#platform/api-client';
import { writeError, writeOut } from '#platform/terminal';
import { refuse } from '../failure.js';
import { apiAt } from './api-at.js';
import { apiAs, apiUrl, byClick, refuseToAsk } from './api-as.js';
import { type Passwords, withPasswords } from './ask-password.js';
import { forget, keep, tokenFor } from './token-for.js';

export interface LoginOptions {
  readonly api?: string;
  readonly demo?: true;
  readonly printToken?: true;
}

type SignedIn = Schemas['SignedIn'];
const client = 'program';

export async function login(name: string | undefined, options: LoginOptions): Promise<void> {
  const url = apiUrl(options);
  const signedIn = await begun(url, name, options);
  const as = name ?? signedIn.personId;
  const accessToken = await keep(url, as, signedIn);
  writeError(`已登录 signed in: ${signedIn.personId}（--as ${as}）`);
  if (options.printToken) writeOut(accessToken);
}

async function begun(url: string, name: string | undefined, { demo }: LoginOptions): Promise<SignedIn> {
  const api = apiAt(url);
  if (name === undefined) return byDevice(api, url);
  if (demo) return (await byClick(url, name)) ?? refuseDemo(url, name);
  return withPasswords(async ({ ask, choose }) => {
    const password = await ask(`${name} 的密码 password: `);
    const signedIn = await answerOf(api.POST('/api/v1/sign-in', { body: { loginName: name, password, client } }));
    if (!signedIn.passwordChangeDue) return signedIn;
    return changed(apiAt(url, signedIn.accessToken), password, choose);
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

function refuseDemo(url: string, name: string): never {
  throw refuse(
    `${url} 没有示范人物“${name}”，请去掉 --demo，用密码登录。`,
    `There is no demo person ${name} there: sign in with a password, without --demo.`,
  );
}

async function byDevice(api: ApiClient, url: string): Promise<SignedIn> {
  const { deviceCode, userCode, intervalSeconds } = await answerOf(api.POST('/api/v1/sign-in/device'));
  writeError(
    `请在已登录的地方确认代码 ${userCode}（浏览器打开 ${url}/device?code=${userCode}，或 npx jixiao let-in ${userCode} --as 登录名），十分钟内有效。` +
      `Let it in where you are signed in, within ten minutes: open ${url}/device?code=${userCode}, or npx jixiao let-in ${userCode} --as NAME`,
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

/** As who is signed in there under that name: nobody is signed in to be asked who they are, or to be signed out. */
async function apiSignedInAs(url: string, name: string): Promise<ApiClient> {
  const token = (await tokenFor(url, name)) ?? refuseToAsk(name);
  return apiAt(url, token);
}

export async function logout(name: string, options: LoginOptions): Promise<void> {
  const url = apiUrl(options);
  const api = await apiSignedInAs(url, name);
  await answerOf(api.POST('/api/v1/sign-out'));
  await forget(url, name);
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
  const api = apiAs(options.as, apiUrl(options));
  const body = { userCode: code, decision: options.deny ? 'denied' : 'approved' } as const;
  const { askedFrom } = await answerOf(api.POST('/api/v1/sign-in/device/decision', { body }));
  writeError(`${options.deny ? '已拒绝 denied' : '已确认 let in'}: ${askedFrom}`);
}
