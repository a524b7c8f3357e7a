import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { answerOf, apiClient, ApiProblem, Positions, seen, type Connection } from './index.js';

interface Given {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}
interface Received {
  readonly asked: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const problem = {
  ...{ type: 'urn:jixiao:problem:revision-is-stale', title: 't', status: 412, instance: '/i', correlationId: 'c' },
  ...{ detail: '过时。 Stale.', code: 'revision-is-stale', sentences: { zh: '过时。', en: 'Stale.' } },
};
const again: Given = { status: 503, headers: { 'retry-after': '1' }, body: problem };

describe('the client of the API', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  /** A server that gives these answers one after the other, and what it was asked. */
  async function answering(...answers: readonly Given[]) {
    const left = [...answers];
    const received: Received[] = [];
    const server = createServer((request, response) => {
      void text(request).then((body) => {
        received.push({ asked: `${request.method} ${request.url}`, headers: request.headers, body });
        const given = left.shift() ?? { body: {} };
        response.writeHead(given.status ?? 200, given.headers).end(JSON.stringify(given.body ?? {}));
      });
    }).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const client = (more: Partial<Connection> = {}) => apiClient({ url, token: 'a-token', ...more });
    return { received, client };
  }

  const path = { targetId: 'a/b' };

  it('says who asks, under which key and what was seen', async () => {
    const { received, client } = await answering();
    const header = { 'Idempotency-Key': 'once', 'If-Match': seen(3) };
    await answerOf(client().POST('/api/v1/targets/{targetId}/submission', { params: { path, header }, body: {} }));
    expect(received).toMatchObject([
      {
        asked: 'POST /api/v1/targets/a%2Fb/submission',
        headers: { authorization: 'Bearer a-token', 'idempotency-key': 'once', 'if-match': '"3"' },
        body: '{}',
      },
    ]);
    expect(received[0]?.headers).not.toHaveProperty('jixiao-min-position');
  });

  it('asks for a token at every request, and nobody has none', async () => {
    const { received, client } = await answering();
    const tokens = ['one', 'two'];
    const api = client({ token: () => Promise.resolve(tokens.shift() ?? '') });
    for (const each of [api, api, client({ token: undefined })]) await each.GET('/api/v1/health');
    expect(received.map(({ headers }) => headers.authorization)).toEqual(['Bearer one', 'Bearer two', undefined]);
  });

  it('waits in a question for what was done before, also by those whose positions it shares', async () => {
    const done = (position: string): Given => ({ headers: { 'jixiao-position': position } });
    const { received, client } = await answering(done('9000000000000000001'), done('7'));
    const positions = new Positions();
    const header = { 'If-Match': seen(0) };
    const submit = () =>
      client({ positions }).POST('/api/v1/targets/{targetId}/submission', { params: { path, header } });
    await submit();
    await submit();
    await client({ positions }).GET('/api/v1/inbox');
    await client({ positions }).GET('/api/v1/inbox', { params: { header: { 'Jixiao-Min-Position': '5' } } });
    const told = received.map(({ headers }) => headers['jixiao-min-position']);
    expect(told).toEqual([undefined, undefined, '9000000000000000001', '5']);
  });

  it('sends a file as its bytes', async () => {
    const { received, client } = await answering();
    const params = { query: { fileName: '表.tsv' } };
    const headers = { 'content-type': 'text/tab-separated-values' };
    const body = new TextEncoder().encode('单位\t项目');
    await client().POST('/api/v1/intakes', { params, headers, body });
    expect(received).toMatchObject([
      {
        asked: 'POST /api/v1/intakes?fileName=%E8%A1%A8.tsv',
        headers: { ...headers, 'content-length': String(body.length) },
        body: '单位\t项目',
      },
    ]);
  });

  it('throws a refusal with its code and both sentences', async () => {
    const { client } = await answering({ status: 412, body: problem }, { status: 502 });
    const refused = answerOf(client().GET('/api/v1/inbox')).catch((error: unknown) => error);
    expect(await refused).toBeInstanceOf(ApiProblem);
    expect(await refused).toMatchObject({
      ...{ status: 412, code: 'revision-is-stale', sentences: problem.sentences, problem },
      message: '过时。 Stale. (412 revision-is-stale)',
    });
    await expect(answerOf(client().GET('/api/v1/inbox'))).rejects.toThrow('no answer of the Jixiao API');
  });

  it('asks again whoever says when to come again, where that does nothing twice', async () => {
    const { received, client } = await answering(again, { body: { items: [] } }, again, { body: {} }, again);
    expect(await answerOf(client().GET('/api/v1/inbox'))).toEqual({ items: [] });
    const revise = (header: { 'If-Match': string; 'Idempotency-Key'?: string }) =>
      client().PUT('/api/v1/targets/{targetId}/content', {
        params: { path, header },
        body: { content: { name: 'n', budget: '1', indicators: [] } },
      });
    expect((await revise({ 'If-Match': seen(1), 'Idempotency-Key': 'k' })).response.status).toBe(200);
    expect((await revise({ 'If-Match': seen(1) })).response.status).toBe(503);
    const puts = received.slice(2).map(({ body, headers }) => [body, headers['idempotency-key']]);
    const body = '{"content":{"name":"n","budget":"1","indicators":[]}}';
    expect(puts).toEqual([
      [body, 'k'],
      [body, 'k'],
      [body, undefined],
    ]);
  });

  it('takes a refusal or a silence for the answer, but for one who waits out a restart', async () => {
    const { received, client } = await answering({ status: 500 }, { status: 500 });
    const { response } = await client().GET('/api/v1/inbox');
    expect([response.status, received.length]).toEqual([500, 1]);
    const patience = { ms: 60_000, evenAway: true };
    await answerOf(client({ patience }).GET('/api/v1/inbox'));
    expect(received.length).toBe(3);
    const nowhere = apiClient({ url: 'http://127.0.0.1:1' });
    await expect(nowhere.GET('/api/v1/inbox')).rejects.toThrow();
    const brief = apiClient({ url: 'http://127.0.0.1:1', patience: { ms: 1, evenAway: true } });
    await expect(brief.GET('/api/v1/inbox')).rejects.toThrow();
  });
});
