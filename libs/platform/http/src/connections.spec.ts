import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { boundConnections } from './connections.js';
import { networkOf } from './network.js';

const MOST = 12;
const [US, THEM, OTHER] = ['127.0.0.1', '127.0.0.2', '127.0.0.3'];
/** Milliseconds in which anybody has sent a head. */
const LONG = 60_000;

describe('a server with as many connections as it may have', () => {
  let server: Server;
  let port: number;
  const sockets: Socket[] = [];
  /** Requests of `/slow`, which are answered when we say so. */
  let slow: ServerResponse[];
  let time: number;

  beforeEach(async () => {
    slow = [];
    time = 0;
    server = createServer(({ url }, response) => {
      if (url === '/slow') slow.push(response);
      else response.end('here');
    });
    boundConnections(server, MOST, () => time);
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

  it('lets one more in for the one that was longest without a request', async () => {
    const [first, second] = await several(open, THEM);
    if (!first || !second) throw new Error('twelve were opened');
    expect(await answered(first)).toContain('here'); // now the second one is it
    const ours = await open(US);
    await cut(second);
    expect(await answered(ours)).toContain('here');
    expect(await answered(first)).toContain('here');
  });

  it('takes the place from who has most, however long the others were idle, and whatever was half sent', async () => {
    const ours = await open(US);
    time += LONG;
    const theirs = await several(open, THEM, MOST - 1);
    for (const socket of theirs) socket.write('GET / HTTP/1.1\r\nhost: h');
    const [first] = theirs;
    const more = await open(US);
    if (first) await cut(first);
    expect(await answered(ours)).toContain('here');
    expect(await answered(more)).toContain('here');
  });

  it.each([
    ['them', THEM],
    ['another', OTHER],
  ])(
    'leaves the one idle of an address that has less where %s come in while all places are at work',
    async (_, from) => {
      await several(busy, THEM);
      const ours = await open(US); // for the oldest of theirs
      time += LONG;
      await several(open, from, 3);
      expect(await answered(ours)).toContain('here');
    },
  );

  it('cuts nothing that is under way for an address with few, whatever comes from many', async () => {
    const ours = await several(busy, US, 4);
    await several(busy, THEM, 8);
    for (let n = 10; n < 20; n += 1) await cut(await open(`127.0.0.${n}`));
    slow.splice(0).forEach((response) => response.end('at last'));
    await Promise.all(ours.map(async (socket) => expect(String((await once(socket, 'data'))[0])).toContain('at last')));
  });

  it('gives a connection a moment to ask, then its place to one that does', async () => {
    const [first] = await several(open, THEM, 4);
    await several(busy, US, 4);
    await several(busy, OTHER, 4);
    await cut(await open('127.0.0.10'));
    time += LONG;
    const asks = await open('127.0.0.11');
    if (first) await cut(first);
    expect(await answered(asks)).toContain('here');
  });

  it('cuts nothing that is under way for the same address, as behind a proxy, and lets the next one in after an answer', async () => {
    await several(busy, US);
    await cut(await open(US));
    expect(slow).toHaveLength(MOST);
    const [one] = slow;
    if (!one) throw new Error('twelve were asked');
    const done = once(one, 'close');
    one.end('at last');
    await done;
    time += LONG;
    expect(await answered(await open(US))).toContain('here');
  });

  it('counts again what has left', async () => {
    const theirs = await several(open, THEM);
    for (const socket of theirs) socket.destroy();
    await Promise.all(theirs.map(cut));
    const [first] = await several(busy, US);
    await open(OTHER);
    if (first) await cut(first);
    expect(slow).toHaveLength(MOST);
  });
});

describe('the network of an address', () => {
  it.each([
    ['10.1.2.3', '10.1.2.3'],
    ['::ffff:10.1.2.3', '10.1.2.3'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::6', '2001:db8:1:2'],
    ['2001:db8::6', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
