import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { type DemoPerson } from '#platform/process';
import { signToken } from '#platform/http';

// A request that an API took to its grave is under way for a minute.
const PATIENCE_MS = 90_000;
const ANSWER_MS = 40_000;

/** The highest position that any of the demo's commands came to: what every later question must have seen. */
export class Positions {
  #highest = 0n;

  note(position: string | null): void {
    if (position !== null && BigInt(position) > this.#highest) this.#highest = BigInt(position);
  }

  get highest(): string {
    return this.#highest.toString();
  }
}

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: unknown;
  readonly file?: Uint8Array<ArrayBuffer>;
  /** The same at every run, so that a demo cut off half-way goes on without doing anything twice. */
  readonly key?: string;
  readonly revision?: number;
}

/** A demo person at the API, as anyone else would be: a token, an Idempotency-Key, If-Match. */
export class Acting {
  constructor(
    private readonly apiUrl: string,
    private readonly secret: string,
    private readonly person: DemoPerson,
    private readonly positions: Positions,
  ) {}

  async ask<T>(answer: z.ZodType<T>, request: Request): Promise<T> {
    const response = await this.#patiently(request);
    this.positions.note(response.headers.get('jixiao-position'));
    const body: unknown = await response.json();
    if (response.ok) return answer.parse(body);
    const { detail } = z.object({ detail: z.string() }).parse(body);
    throw new Error(`${request.method} ${request.path}: ${response.status} ${detail}`);
  }

  /** A service that is being started again (a 5xx answer, or nobody listening), or that says when to, is asked again, with the same key. */
  async #patiently(request: Request): Promise<Response> {
    const until = performance.now() + PATIENCE_MS;
    for (let wait = 100; ; wait = Math.min(wait * 2, 2000)) {
      const answer = await this.#send(request).catch((cause: unknown) => new Error('API', { cause }));
      if (answer instanceof Response && answer.status < 500 && !answer.headers.has('retry-after')) return answer;
      if (performance.now() > until) {
        throw new Error('API 一直没有答复，请看日志。The API does not answer: see the logs.', { cause: answer });
      }
      await delay(wait);
    }
  }

  async #send(request: Request): Promise<Response> {
    const { method, path, body, file } = request;
    const sent = file ?? (body === undefined ? undefined : JSON.stringify(body));
    const headers = {
      ...this.#headers(request),
      authorization: `Bearer ${await signToken(this.secret, this.person)}`,
    };
    const signal = AbortSignal.timeout(ANSWER_MS);
    const content = sent === undefined ? {} : { body: sent };
    return fetch(`${this.apiUrl}/api/v1${path}`, { method, headers, signal, ...content });
  }

  #headers({ method, key, revision, file, body }: Request): Record<string, string> {
    return {
      ...(method === 'GET' ? { 'jixiao-min-position': this.positions.highest } : {}),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(file === undefined ? {} : { 'content-type': 'text/tab-separated-values' }),
    };
  }
}
