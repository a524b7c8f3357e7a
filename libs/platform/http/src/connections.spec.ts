import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { boundConnections } from './connections.js';

const MOST = 6;
const [US, THEM] = ['127.0.0.1', '127.0.0.2'];

describe('a server with as many connections as it may have', () => {
  let server: Server;
  let port: number;
  const sockets: Socket[] = [];
  /** Requests of `/slow`, which are answered when we say so. */
  let slow: ServerResponse[];

  beforeEach(async () => {
    slow = [];
    server = createServer(({ url }, response) => {
      if (url === '/slow') slow.push(response);
      else response.end('here');
    });
    boundConnections(server, MOST);
    await once(server.listen(0, '0.0.0.0'), 'listening');
    const address = server.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.destroy();
    await once(server.close(), 'close');
  });

  async function open(from: string): Promise<Socket> {
    const socket = connect({ port, host: '127.0.0.1', localAddress: from });
    sockets.push(socket);
    socket.on('error', () => undefined); // that it was cut is what is looked at
    const taken = once(server, 'connection');
    await once(socket, 'connect');
    await taken;
    return socket;
  }
  const ask = (socket: Socket, path = '/') => socket.write(`GET ${path} HTTP/1.1\r\nhost: here\r\n\r\n`);
  async function answered(socket: Socket): Promise<string> {
    ask(socket);
    const [chunk] = (await once(socket, 'data')) as [Buffer];
    return chunk.toString();
  }
  async function busy(from: string): Promise<Socket> {
    const socket = await open(from);
    const asked = once(server, 'request');
    ask(socket, '/slow');
    await asked;
    return socket;
  }
  /** `once` of node:events would hear the error. */
  const cut = (socket: Socket) =>
    socket.closed ? Promise.resolve() : new Promise((resolve) => socket.resume().once('close', resolve));
  const several = async (how: (from: string) => Promise<Socket>, from: string, count = MOST) => {
    const all: Socket[] = [];
    for (let n = 0; n < count; n += 1) all.push(await how(from));
    return all;
  };

  it('lets one more in for the one that was longest without a request, of the same address or another', async () => {
    const [first, second, third] = await several(open, THEM);
    if (!first || !second || !third) throw new Error('six were opened');
    expect(await answered(first)).toContain('here'); // now the second one is it
    const ours = await open(US);
    await cut(second);
    expect(await answered(ours)).toContain('here');
    const theirs = await open(THEM);
    await cut(third);
    expect(await answered(theirs)).toContain('here');
    expect(await answered(first)).toContain('here');
  });

  it('takes the place from who has most, however long the others were idle, and whatever was half sent', async () => {
    const ours = await open(US);
    const theirs = await several(open, THEM, MOST - 1);
    for (const socket of theirs) socket.write('GET / HTTP/1.1\r\nhost: h');
    const [first] = theirs;
    const more = await open(US);
    if (first) await cut(first);
    expect(await answered(ours)).toContain('here');
    expect(await answered(more)).toContain('here');
  });

  it('cuts what is under way for an address that has less, the oldest first', async () => {
    const [first] = await several(busy, THEM);
    const ours = await open(US);
    if (first) await cut(first);
    expect(await answered(ours)).toContain('here');
  });

  it('cuts nothing that is under way for the same address, as behind a proxy, and lets the next one in after an answer', async () => {
    await several(busy, US);
    await cut(await open(US));
    expect(slow).toHaveLength(MOST);
    const [one] = slow;
    if (!one) throw new Error('six were asked');
    const done = once(one, 'close');
    one.end('at last');
    await done;
    expect(await answered(await open(US))).toContain('here');
  });
});
