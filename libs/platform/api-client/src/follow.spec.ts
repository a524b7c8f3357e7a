import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { follow, type Told } from './index.js';

type Answer = (response: ServerResponse) => void;

const stream =
  (...blocks: readonly string[]): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(blocks.map((block) => `${block}\n\n`).join(''));
  };
const problem =
  (status: number, code: string): Answer =>
  (response) =>
    response.writeHead(status).end(JSON.stringify({ code, sentences: { zh: '不行。', en: 'No.' } }));
const broken: Answer = (response) => {
  response.writeHead(200).write('event: target\nid: 5\ndata: {"targetId":"half');
  setImmediate(() => response.destroy());
};
const over = stream('event: end\ndata: {"because":"session-ended"}');

describe('following', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  /** What is told where a server gives these answers one after the other, and what it was asked with. */
  async function told(...answers: readonly Answer[]) {
    const left = [...answers];
    const asked: IncomingHttpHeaders[] = [];
    const server = createServer(({ headers }, response) => {
      asked.push(headers);
      (left.shift() ?? over)(response);
    });
    servers.push(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    let tokens = 0;
    const token = () => Promise.resolve(`t${(tokens += 1)}`);
    const heard: Told[] = [];
    for await (const each of follow({ url, token, after: '3', signal: AbortSignal.timeout(15_000) })) heard.push(each);
    return { heard, asked: asked.map(({ authorization, 'last-event-id': after }) => [authorization, after]) };
  }

  it('goes on behind what it heard last, with a new token, until the session is over', async () => {
    const { heard, asked } = await told(
      stream('retry: 3000', 'event: target\r\nid: 7\r\ndata: {"targetId":"一"}', ': beat\nid: 9'),
      broken,
      stream('event: surprise\nid: 10\ndata: {}', 'event: inbox\nid: 11\ndata: {"todo":\ndata: 2}'),
      stream('event: end\nid: 11\ndata: {"because":"token-expired"}'),
    );
    expect(heard).toEqual([
      { event: 'target', id: '7', data: { targetId: '一' } },
      { event: 'inbox', id: '11', data: { todo: 2 } },
    ]);
    expect(asked).toEqual([3, 9, 9, 11, 11].map((after, at) => [`Bearer t${at + 1}`, String(after)]));
  });

  it('comes again to who is away for a while, and not to who refuses', async () => {
    await expect(
      told(problem(503, 'closing-down'), problem(429, 'too-many'), problem(401, 'sign-in-required')),
    ).rejects.toMatchObject({ status: 401, code: 'sign-in-required' });
  });

  it('ends when nobody wants to hear any more', async () => {
    const signal = AbortSignal.abort();
    for await (const each of follow({ url: 'http://127.0.0.1:1', signal })) expect(each).toBeUndefined();
    expect(signal.aborted).toBe(true);
  });
});
