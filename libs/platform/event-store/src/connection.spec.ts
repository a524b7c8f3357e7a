import { createServer, type Http2Server, type ServerHttp2Session, type Settings } from 'node:http2';
import { type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connectionOptions } from './connection-options.js';
import { Connection } from './connection.js';

describe('a connection', () => {
  let server: Http2Server;
  let sessions: ServerHttp2Session[];
  beforeEach(async () => {
    sessions = [];
    server = createServer().on('session', (session) => sessions.push(session));
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterEach(async () => {
    for (const session of sessions) session.destroy();
    await once(server.close(), 'close');
  });

  it('lets a quarter of a megabyte be on its way to a stream', async () => {
    const { port } = server.address() as AddressInfo;
    const connection = new Connection(connectionOptions(`esdb://127.0.0.1:${port}?tls=false`));
    const opened = once(server, 'session');
    connection.subscribeToAll().on('error', () => undefined); // nobody answers here
    const [session] = (await opened) as [ServerHttp2Session];
    const [{ initialWindowSize }] = (await once(session, 'remoteSettings')) as [Settings];
    expect(initialWindowSize).toBe(256 * 1024);
    await connection.close();
  });
});
