import { answerOf, apiClient } from '#platform/api-client';
import { type DemoCredential } from '#contexts/accounts';

/** Before a token of ten minutes ends. */
const LASTS_MS = 8 * 60_000;

/** Tokens of the demo's people by what `--as` calls them: each signs in with the password of this start, and again when that is over. */
export function signedInPeople(
  apiUrl: string,
  credentials: ReadonlyMap<string, DemoCredential>,
): (as: string) => Promise<string> {
  const kept = new Map<string, { readonly token: Promise<string>; readonly until: number }>();
  const api = apiClient({ url: apiUrl });
  const signIn = async (as: string): Promise<string> => {
    const body = { loginName: as, password: '', ...credentials.get(as), client: 'program' as const };
    return (await answerOf(api.POST('/api/v1/sign-in', { body }))).accessToken ?? '';
  };
  return (as) => {
    const known = kept.get(as);
    if (known !== undefined && performance.now() < known.until) return known.token;
    const token = signIn(as);
    kept.set(as, { token, until: performance.now() + LASTS_MS });
    token.catch(() => kept.delete(as)); // whoever asked hears of it; the next one tries again
    return token;
  };
}
