import { Sessions } from '#platform/sessions';
import { type Member } from './organisation.js';

/** What a browser sends of whoever is signed in, by person. */
export type Cookies = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Everybody's session, begun where sessions are kept: a password costs a core 40 ms, and is measured elsewhere. */
export async function signedIn(databaseUrl: string, members: readonly Member[]): Promise<Cookies> {
  const onError = (error: Error): void => process.emitWarning(error);
  const sessions = new Sessions(databaseUrl, { master: {}, poolSize: 2, onError });
  const cookies = new Map<string, Readonly<Record<string, string>>>();
  for (const { personId } of members) {
    const { secret } = await sessions.begin({ personId, kind: 'browser', by: 'bench', from: { address: '::1' } });
    cookies.set(personId, { cookie: `__Host-jixiao=${secret}`, 'sec-fetch-site': 'same-origin' });
  }
  await sessions.close();
  return cookies;
}
