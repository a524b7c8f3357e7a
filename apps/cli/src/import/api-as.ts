import { apiClient, type ApiClient } from '#platform/api-client';
import { apiUrlOf, type Settings } from '#platform/process';
import { signToken } from '#platform/http/core';
import { refuse } from '../failure.js';
import { personNamed } from '../people.js';
import { tokenFor } from '../sign-in/token-for.js';

/** The HTTP API of the instance that was found, as who is signed in there under that name; else as this one of the demo's people, for an hour. */
export async function apiAs(
  settings: Parameters<typeof apiUrlOf>[0] & Pick<Settings, 'tokenSecret'>,
  as: string,
): Promise<ApiClient> {
  const url = apiUrlOf(settings);
  const isSignedIn = (await tokenFor(url, as)) !== undefined;
  const demoToken = isSignedIn ? '' : await signToken(settings.tokenSecret, personNamed(as), '1h');
  const api = apiClient({ url, token: async () => (isSignedIn ? await tokenFor(url, as) : undefined) ?? demoToken });
  api.use({
    onError({ error }) {
      const refused = refuse(
        `${url} 没有应答，请先用 npm start 启动，或用 JIXIAO_HTTP_PORT 说明端口；证书不被信任时，用 JIXIAO_API_URL 说明证书的网址，用 NODE_EXTRA_CA_CERTS 说明签发它的证书。`,
        'The API does not answer: run npm start first, or say its port with JIXIAO_HTTP_PORT; where its certificate is not trusted, say the URL it is for with JIXIAO_API_URL and who issued it with NODE_EXTRA_CA_CERTS.',
      );
      refused.cause = error;
      return refused;
    },
  });
  return api;
}
