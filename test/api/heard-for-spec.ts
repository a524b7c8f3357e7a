import { serverSent, type ServerSent } from '#platform/api-client';
import { COOKIE } from '#platform/sessions';

/** Longer than anything here takes. */
const PATIENCE_MS = 20_000;

export interface Heard {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

export const withCookie = (secret: string) => ({ cookie: `${COOKIE}=${secret}` });

/** Somebody who listens, and says what comes next. */
export class Listener {
  private readonly leaving: AbortController;
  private readonly events: AsyncGenerator<ServerSent>;

  private constructor(
    readonly answer: Response,
    leaving: AbortController,
  ) {
    this.leaving = leaving;
    this.events = serverSent(answer.body ?? new ReadableStream());
  }

  static async at(url: string, secret: string, after?: string): Promise<Listener> {
    const leaving = new AbortController();
    const headers = { ...withCookie(secret), ...(after === undefined ? {} : { 'last-event-id': after }) };
    return new Listener(await fetch(`${url}/api/v1/events`, { headers, signal: leaving.signal }), leaving);
  }

  /** The next event; undefined at the end. Throws where it does not come within so many milliseconds. */
  async next(withinMs = PATIENCE_MS): Promise<Heard | undefined> {
    const late = setTimeout(() => this.leave(), withinMs);
    try {
      for (;;) {
        const next = await this.events.next();
        if (next.done === true) return undefined;
        const { event, id, data } = next.value;
        if (event !== '') return { event, id, data: JSON.parse(data) as Heard['data'] };
      }
    } finally {
      clearTimeout(late);
    }
  }

  /** The next one of this name, whatever comes before it. */
  async nextOf(event: string, withinMs = PATIENCE_MS): Promise<Heard> {
    for (;;) {
      const heard = await this.next(withinMs);
      if (heard === undefined) throw new Error(`it ended without ${event}`);
      if (heard.event === event) return heard;
    }
  }

  /** Everything until the end. */
  async rest(withinMs = PATIENCE_MS): Promise<readonly Heard[]> {
    const all: Heard[] = [];
    for (let each = await this.next(withinMs); each; each = await this.next(withinMs)) all.push(each);
    return all;
  }

  leave(): void {
    this.leaving.abort();
  }
}
