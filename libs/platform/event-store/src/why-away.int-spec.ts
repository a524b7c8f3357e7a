import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer as createPlainServer, type Server } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ownCertificate } from '#engine/event-store-server';
import { connectionOptions } from './connection-options.js';
import { Connection } from './connection.js';
import { whyAway } from './why-away.js';

describe('an event store with which there is no talking', () => {
  let server: Server | undefined;
  afterEach(async () => {
    if (server?.listening) await once(server.close(), 'close');
  });

  const said = async (of: Server, query = '', port?: number): Promise<string | undefined> => {
    server = of;
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const listening = (server.address() as AddressInfo).port;
    const connection = new Connection(connectionOptions(`esdb://localhost:${port ?? listening}${query}`));
    const error: unknown = await connection.getStreamMetadata('any').catch((thrown: unknown) => thrown);
    await connection.close();
    return whyAway(error)?.[1];
  };
  const tls = (): Server => createTlsServer(ownCertificate());

  it('asks for TLS', async () => expect(await said(tls(), '?tls=false')).toContain('probably asks for TLS'));
  it('has a certificate that nobody vouches for', async () => expect(await said(tls())).toContain('not trusted'));
  it('does without TLS', async () => expect(await said(createHttpServer())).toContain('without TLS'));
  it('is another program', async () => expect(await said(createHttpServer(), '?tls=false')).toContain('is no event'));
  it('is not there, which is another matter', async () =>
    expect(await said(createPlainServer(), '?tls=false', 1)).toBeUndefined());
});
