import { answerOf, type ApiClient, type Schemas } from '#platform/api-client';
import { apiUrlOf, demoPeople } from '#platform/process';
import { refuse } from '../failure.js';
import { findInstance } from '../instance.js';
import { apiAt } from './api-at.js';
import { tokenFor } from './token-for.js';

export const apiUrl = ({ api }: { readonly api?: string }): string =>
  api?.replace(/\/+$/, '') ?? apiUrlOf(findInstance([]));

/** The API, by default of the instance that was found, as who is signed in there under that name; one of the demo's people signs in by itself. */
export function apiAs(name: string, url = apiUrl({})): ApiClient {
  const begin = () => byClick(url, name);
  const bearer = async (refused?: string) =>
    `Bearer ${(await tokenFor(url, name, { refused, begin })) ?? refuseToAsk(name)}`;
  const api = apiAt(url);
  api.use({
    async onRequest({ request }) {
      request.headers.set('authorization', await bearer());
    },
    async onResponse({ request, response, options }) {
      if (response.status !== 401) return undefined;
      // Its session was ended elsewhere, or is of an instance that was here before.
      const refused = request.headers.get('authorization')?.slice('Bearer '.length);
      request.headers.set('authorization', await bearer(refused));
      return options.fetch(request);
    },
  });
  return api;
}

export function refuseToAsk(name: string): never {
  throw refuse(
    `“${name}”没有登录，或登录已结束，请先 npx jixiao login ${name}。`,
    `${name} is not signed in, or no longer: run npx jixiao login ${name} first.`,
  );
}

/** As one of the demo's people, without a password; nothing where no demo is shown, or it has nobody of that name. */
export async function byClick(url: string, name: string): Promise<Schemas['SignedIn'] | undefined> {
  const personId = demoPeople().find(({ as }) => as === name)?.personId;
  if (personId === undefined) return undefined;
  const asked = apiAt(url).POST('/api/v1/sign-in/demo', { body: { personId, client: 'program' } });
  return (await asked).response.status === 404 ? undefined : answerOf(asked);
}
