import { answerOf, type Schemas } from '#platform/api-client';
import { apiAt } from './api-at.js';
import { withKeptSessions, type KeptSession, type KeptSessions } from './kept-sessions.js';

/** Before it ends, so that a request on its way is still heard. */
const EARLY_MS = 30_000;

/** What a program is answered that signs in or refreshes: to a browser's, the API answers no tokens. */
type Tokens = Partial<Schemas['Tokens']>;

interface Otherwise {
  /** The access token that the API did not take, though it should have lasted. */
  readonly refused?: string | undefined;
  /** Signs in where nobody is signed in, or no longer; answers nothing where that cannot be. */
  readonly begin?: () => Promise<Tokens | undefined>;
}

/**
 * An access token of who is signed in there under that name; nothing where nobody is, or no longer. One command refreshes or begins a
 * session at a time, and the others take what it kept.
 */
export const tokenFor = (url: string, name: string, { refused, begin }: Otherwise = {}): Promise<string | undefined> =>
  withKeptSessions(async (all) => {
    const session = all[url]?.[name];
    const now = (await lasting(url, session, refused)) ?? (await begun(begin));
    if (now !== session) put(all, { url, name }, now);
    return now?.accessToken;
  });

async function lasting(url: string, session: KeptSession | undefined, refused: string | undefined) {
  if (session === undefined) return undefined;
  const { accessToken, refreshToken, expiresAt } = session;
  if (accessToken !== refused && expiresAt - EARLY_MS > Date.now()) return session;
  const asked = apiAt(url).POST('/api/v1/sign-in/refresh', { body: { refreshToken } });
  return (await asked).response.status === 401 ? undefined : kept(await answerOf(asked));
}

async function begun(begin: Otherwise['begin']): Promise<KeptSession | undefined> {
  const signedIn = await begin?.();
  return signedIn && kept(signedIn);
}

/** Answers the access token. */
export async function keep(url: string, name: string, signedIn: Tokens): Promise<string> {
  const session = kept(signedIn);
  await putKept(url, name, session);
  return session.accessToken;
}

export const forget = (url: string, name: string): Promise<void> => putKept(url, name, undefined);

const putKept = (url: string, name: string, session: KeptSession | undefined): Promise<void> =>
  withKeptSessions((all) => {
    put(all, { url, name }, session);
    return Promise.resolve();
  });

function put(all: KeptSessions, { url, name }: Record<'url' | 'name', string>, session: KeptSession | undefined): void {
  const others = Object.entries(all[url] ?? {}).filter(([each]) => each !== name);
  all[url] = Object.fromEntries(session === undefined ? others : [...others, [name, session]]);
}

function kept({ accessToken, refreshToken, expiresInSeconds }: Tokens): KeptSession {
  if (accessToken === undefined || refreshToken === undefined || expiresInSeconds === undefined)
    throw new Error('API 没有答复令牌 the API answered no tokens');
  return { accessToken, refreshToken, expiresAt: Date.now() + expiresInSeconds * 1000 };
}
