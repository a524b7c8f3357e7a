import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { refuse, Refusal } from '../failure.js';

// A request that an API took to its grave is under way for a minute.
const PATIENCE_MS = 90_000;

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly key?: string;
  readonly body?: { readonly type: string; readonly content: string | Uint8Array<ArrayBuffer> };
}

export const json = (content: unknown): NonNullable<Request['body']> => ({
  type: 'application/json',
  content: JSON.stringify(content),
});

/** The HTTP API, as the person of the token. A refusal of the API is its own sentence. */
export class Api {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  async ask<T>(answer: z.ZodType<T>, request: Request): Promise<T> {
    const response = await this.patiently(request);
    const body: unknown = await response.json();
    if (response.ok) return answer.parse(body);
    const { detail, code } = z.object({ detail: z.string(), code: z.string() }).parse(body);
    throw new Refusal(`${detail} (${response.status} ${code})`);
  }

  /** Who says when to come again (it is starting, or has the same under way) is asked again, with the same key: nothing is done twice. */
  private async patiently(request: Request): Promise<Response> {
    const until = performance.now() + PATIENCE_MS;
    for (let wait = 200; ; wait = Math.min(wait * 2, 2000)) {
      const response = await this.send(request);
      if (!response.headers.has('retry-after') || performance.now() > until) return response;
      await delay(wait);
    }
  }

  private async send({ method, path, key, body }: Request): Promise<Response> {
    const headers = {
      authorization: `Bearer ${this.token}`,
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(body === undefined ? {} : { 'content-type': body.type }),
    };
    const sent = body === undefined ? {} : { body: body.content };
    return fetch(`${this.url}/api/v1${path}`, { method, headers, ...sent }).catch((cause: unknown) => {
      const refused = refuse(
        `${this.url} 没有应答，请先用 npm start 启动，或用 JIXIAO_HTTP_PORT 说明端口。`,
        'The API does not answer: run npm start first, or say its port with JIXIAO_HTTP_PORT.',
      );
      refused.cause = cause;
      throw refused;
    });
  }
}
