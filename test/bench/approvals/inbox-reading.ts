import { z } from 'zod';
import { Connections } from './connections.js';
import { type Running, type Served } from './running.js';

const page = z.object({
  items: z.array(
    z.object({
      ...{ targetId: z.string(), contentHash: z.string(), round: z.int() },
      ...{ step: z.int().optional(), ordinal: z.int().optional() },
    }),
  ),
  next: z.string().optional(),
});
export type Page = z.infer<typeof page> & { readonly ms: number };

/** What waits for somebody, page by page. */
export class InboxReading {
  private readonly connections: Connections;

  constructor(
    { url }: Pick<Served, 'url'>,
    private readonly cookies: Running['cookies'],
    atOnce = 1,
  ) {
    this.connections = new Connections(url, atOnce);
  }

  async page(
    personId: string,
    { limit, after }: { readonly limit: number; readonly after?: string | undefined },
  ): Promise<Page> {
    const query = new URLSearchParams({ limit: String(limit), ...(after === undefined ? {} : { after }) });
    const path = `inbox?${query.toString()}`;
    const { status, ms, text } = await this.connections.send({ method: 'GET', path, headers: this.of(personId) });
    if (status !== 200) throw new Error(`inbox of ${personId}: ${status} ${text}`);
    return { ...page.parse(JSON.parse(text)), ms };
  }

  /** Agrees on all of these in one request; milliseconds. Throws where one of them was not signed. */
  async agree(personId: string, { items }: Page): Promise<number> {
    const tasks = items.map(({ targetId, contentHash, round, step, ordinal }) => ({
      ...{ targetId, contentHash, round, step, ordinal },
    }));
    const headers = { ...this.of(personId), 'idempotency-key': crypto.randomUUID() };
    const body = { tasks, opinion: '同意。' };
    const { status, ms, text } = await this.connections.send({
      method: 'POST',
      path: 'inbox/agreements',
      headers,
      body,
    });
    if (status !== 200 || text.includes('"ok":false')) throw new Error(`agreements: ${status} ${text.slice(0, 500)}`);
    return ms;
  }

  close(): void {
    this.connections.close();
  }

  private of(personId: string) {
    return this.cookies.get(personId) ?? {};
  }
}
