import createClient, { type Client } from 'openapi-fetch';
import { type components, type paths } from './api.generated.js';
import { patiently, type Patience } from './patience.js';
import { Positions } from './positions.js';

export type ApiClient = Client<paths>;
/** What the API is sent and answers, by name. */
export type Schemas = components['schemas'];

export interface Connection {
  /** Of the server, without a path: `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Who asks; what gives it is asked at every request, for a token ends. */
  readonly token?: string | (() => Promise<string>) | undefined;
  /** Shared by several clients where one must see what the other did; by itself a client sees what it did itself. */
  readonly positions?: Positions;
  /** Left out: a minute and a half, for a request that an API took to its grave is under way for a minute. */
  readonly patience?: Patience;
}

const A_RESTART: Patience = { ms: 90_000 };

/**
 * The HTTP API with its manners: who asks, a question that waits for what was done before (Jixiao-Min-Position), JSON or the
 * bytes of a file, and patience. Rejects where nobody answers; a refusal is `error`, or thrown by `answerOf`.
 */
export function apiClient({ url, token, positions = new Positions(), patience = A_RESTART }: Connection): ApiClient {
  const client = createClient<paths>({
    baseUrl: url,
    fetch: patiently(patience),
    bodySerializer: (body: unknown) => (body instanceof Uint8Array ? body : JSON.stringify(body)),
  });
  client.use({
    async onRequest({ request }) {
      const bearer = typeof token === 'function' ? await token() : token;
      if (bearer !== undefined) request.headers.set('authorization', `Bearer ${bearer}`);
      if (request.method === 'GET' && !request.headers.has(MIN_POSITION) && positions.highest !== '0')
        request.headers.set(MIN_POSITION, positions.highest);
    },
    onResponse: ({ response }) => positions.note(response.headers.get('jixiao-position')),
  });
  return client;
}

const MIN_POSITION = 'jixiao-min-position';

/** The If-Match of a revision that one saw. */
export const seen = (revision: number): string => `"${revision}"`;
