import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { apiClient, type ApiClient, type Connection } from '#platform/api-client';
import { conformanceWith, operationAsked } from '../api/conformance.js';
import { operationsOf } from '../api/operations.js';
import { tokensAt, type Addresses } from './tokens-at.js';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** How far the event store had come. */
export const positionOf = ({ headers }: Answered): string => headers.get('jixiao-position') ?? '';

export interface With {
  readonly body?: unknown;
  readonly file?: Uint8Array<ArrayBuffer>;
  readonly key?: string;
  /** The revision seen. */
  readonly seen?: number;
  /** The position that the answer must hold. */
  readonly after?: string;
}

interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly answer: Answered;
}
type Faults = (exchange: Exchange) => readonly string[];
const documents = new Map<string, Faults>();

async function documentAt(url: string): Promise<Faults> {
  const document = z.looseObject({}).parse(await (await fetch(`${url}/docs-json`)).json());
  const operations = operationsOf(document);
  const conforms = conformanceWith(document);
  return ({ method, path, answer }) => {
    const operation = operationAsked(operations, method, path);
    return operation === undefined ? ['is in no document'] : conforms(operation, answer);
  };
}

/** Throws where an answer is not as the document of this API says. */
async function hold(url: string, exchange: Exchange): Promise<void> {
  const faultsOf = documents.get(url) ?? (await documentAt(url));
  documents.set(url, faultsOf);
  const faults = faultsOf(exchange);
  const { method, path, answer } = exchange;
  if (faults.length > 0) throw new Error(`${method} ${path}: ${faults.join('; ')} ${JSON.stringify(answer.body)}`);
}

/** Someone at the API, with a token or none. Every answer is held to the document. */
export class Person {
  /** For what the document allows, and is not refused. */
  readonly api: ApiClient;

  constructor(
    private readonly url: string,
    private readonly token: Connection['token'],
  ) {
    this.api = apiClient({ url, token });
    this.api.use({
      async onResponse({ request, response }) {
        const { status, headers } = response;
        const answer = { status, headers, body: await response.clone().json() };
        await hold(url, { method: request.method, path: new URL(request.url).pathname, answer });
      },
    });
  }

  /** As it is written down here, sound or not: for what may be refused. A route is its method and path. */
  async ask(route: string, given: With = {}): Promise<Answered> {
    const [method = '', path = ''] = route.split(' ');
    const token = await this.bearer();
    const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: { ...authorization, ...headersOf(given) },
      body: given.file ?? (given.body === undefined ? null : JSON.stringify(given.body)),
    });
    const answer = { status: response.status, headers: response.headers, body: await response.json() };
    await hold(this.url, { method, path: `/api/v1${path.split('?')[0] ?? ''}`, answer });
    return answer;
  }

  /** Asks until the answer is as hoped for: for what follows by itself. The test's own time limit ends it. */
  async until(route: string, isThere: (answer: Answered) => boolean): Promise<Answered> {
    for (let wait = 50; ; wait = Math.min(wait * 2, 1000)) {
      const answer = await this.ask(route);
      if (isThere(answer)) return answer;
      await delay(wait);
    }
  }

  private bearer(): Promise<string | undefined> | string | undefined {
    return typeof this.token === 'function' ? this.token() : this.token;
  }
}

function headersOf({ body, file, key, seen, after }: With): Record<string, string> {
  return {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(file === undefined ? {} : { 'content-type': 'text/tab-separated-values' }),
    ...(key === undefined ? {} : { 'idempotency-key': key }),
    ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }),
    ...(after === undefined ? {} : { 'jixiao-min-position': after }),
  };
}

/** The demo's people and two others, by the name that `--as` takes. */
export async function peopleAt(url: string, addresses: Addresses): Promise<(as: string) => Person> {
  const tokens = await tokensAt(url, addresses);
  return (as) => new Person(url, tokens(as));
}

const sentence = z.string().min(1);
const problem = z.object({
  type: z.string(),
  title: sentence,
  status: z.number(),
  detail: sentence,
  code: z.string(),
  sentences: z.object({ zh: sentence.regex(/\p{Script=Han}/u), en: sentence.regex(/[a-z]{2} [a-z]{2}/) }),
  instance: z.string(),
  correlationId: sentence,
});

/** What a refusal says, once it is seen to be a whole problem detail in both languages. */
export function refusalOf({ status, headers, body }: Answered): string {
  const { type, code, sentences, detail, ...rest } = problem.parse(body);
  const isWhole =
    headers.get('content-type')?.startsWith('application/problem+json') &&
    headers.get('x-correlation-id') === rest.correlationId &&
    type === `urn:jixiao:problem:${code}` &&
    detail === `${sentences.zh} ${sentences.en}` &&
    rest.status === status;
  if (!isWhole) throw new Error(`not a whole problem detail: ${JSON.stringify(body)}`);
  return `${status} ${code}`;
}
