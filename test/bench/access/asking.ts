import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';

export interface Asked {
  readonly method: 'GET' | 'POST';
  /** Under `/api/v1/`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** What it must be answered with. */
  readonly status: number;
}

/** So many callers of an API at once, each over a connection that it keeps. */
export class Asking {
  private readonly agent: Agent;

  constructor(
    private readonly url: string,
    atOnce = 1,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  }

  /** Until the answer is there, whole; milliseconds. */
  async took({ method, path, headers, body, status }: Asked): Promise<number> {
    const began = performance.now();
    const sent = request(`${this.url}/api/v1/${path}`, {
      ...{ agent: this.agent, method },
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    }).end(body);
    const [response] = (await once(sent, 'response')) as [IncomingMessage]; // by Node's own declaration of the event
    await once(response.resume(), 'end');
    if (response.statusCode !== status) throw new Error(`${path}: answered with ${response.statusCode}, not ${status}`);
    return performance.now() - began;
  }

  close(): void {
    this.agent.destroy();
  }
}
