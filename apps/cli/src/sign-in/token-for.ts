import { answerOf, apiClient, type Schemas } from '#platform/api-client';
import { refuse } from '../failure.js';
import { withKeptSessions, type KeptSession } from './kept-sessions.js';

/** Before it ends, so that a request on its way is still heard. */
const EARLY_MS = 30_000;

type Tokens = Schemas['Tokens'];

export const kept = ({ accessToken, refreshToken, expiresInSeconds }: Tokens): KeptSession => ({
  ...{ accessToken, refreshToken },
  expiresAt: Date.now() + expiresInSeconds * 1000,
});

/** An access token of who is signed in there under that name; nothing where nobody is. */
export const tokenFor = (url: string, name: string): Promise<string | undefined> =>
  withKeptSessions(async (all) => {
    const there = all[url];
    const session = there?.[name];
    if (there === undefined || session === undefined) return undefined;
    if (session.expiresAt - EARLY_MS > Date.now()) return session.accessToken;
    const { refreshToken } = session;
    const asked = apiClient({ url }).POST('/api/v1/sign-in/refresh', { body: { refreshToken } });
    if ((await asked).response.status !== 401) return (there[name] = kept(await answerOf(asked))).accessToken;
    Reflect.deleteProperty(there, name);
    throw refuse(
      `“${name}”的登录已过期或已结束，请重新登录：npx jixiao login ${name}`,
      `The session of ${name} is over: sign in again by npx jixiao login ${name}`,
    );
  });

export const keep = (url: string, name: string, tokens: Tokens): Promise<void> =>
  withKeptSessions((all) => {
    all[url] = { ...all[url], [name]: kept(tokens) };
    return Promise.resolve();
  });
