import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';

export interface Request {
  readonly method: 'GET' | 'POST';
  /** Under `/api/v1/`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: object;
}

export interface Response {
  readonly status: number;
  /** Until it was there, whole. */
  readonly ms: number;
  readonly text: string;
}

/** So many connections to an API, each kept from request to request. */
export class Connections {
  private readonly agent: Agent;

  constructor(
    private readonly url: string,
    count: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: count });
  }

  async send({ method, path, headers, body }: Request): Promise<Response> {
    const began = performance.now();
    const sent = request(`${this.url}/api/v1/${path}`, {
      ...{ agent: this.agent, method },
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
    }).end(body && JSON.stringify(body));
    const [response] = (await once(sent, 'response')) as [IncomingMessage]; // by Node's own declaration of the event
    const text = Buffer.concat(await response.toArray()).toString();
    return { status: response.statusCode ?? 0, ms: performance.now() - began, text };
  }

  close(): void {
    this.agent.destroy();
  }
}
