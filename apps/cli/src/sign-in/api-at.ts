import { apiClient, type ApiClient, type Connection } from '#platform/api-client';
import { refuse } from '../failure.js';

/** As who has this token, or as nobody yet; where it does not answer, what to do is one sentence. */
export function apiAt(url: string, token?: Connection['token']): ApiClient {
  const api = apiClient({ url, token });
  api.use({
    onError({ error }) {
      const refused = refuse(
        `${url} 没有应答，请先用 npm start 启动，或用 JIXIAO_DATA_DIR 或 JIXIAO_HTTP_PORT 说明它在哪里；证书不被信任时，用 JIXIAO_API_URL 说明证书的网址，用 NODE_EXTRA_CA_CERTS 说明签发它的证书。`,
        'The API does not answer: run npm start first, or say where it is with JIXIAO_DATA_DIR or JIXIAO_HTTP_PORT; where its certificate is not trusted, say the URL it is for with JIXIAO_API_URL and who issued it with NODE_EXTRA_CA_CERTS.',
      );
      refused.cause = error;
      return refused;
    },
  });
  return api;
}
