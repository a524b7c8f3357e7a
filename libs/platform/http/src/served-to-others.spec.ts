import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { EventEmitter, once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module, Req } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { projectFile } from '#platform/process';
import { createHttpApp, type HttpServing } from './http-app.js';
import { HTTP_LIMITS } from './limits.js';
import { TrustedProxies } from './trusted-proxies.js';

const file = (name: string) => readFileSync(projectFile(`test/fixtures/tls/${name}`));
const tls = { cert: file('localhost.crt'), key: file('localhost.key') };

@Controller('whence')
class WhenceController {
  @Get()
  whence(@Req() { ip }: { readonly ip: string }) {
    return { ip };
  }

  @Get('later')
  async later() {
    moments.emit('begun');
    await once(moments, 'release');
    return {};
  }
}
const moments = new EventEmitter();

@Module({ controllers: [WhenceController] })
class WhenceModule {}

let app: NestFastifyApplication;
afterEach(() => app.close());

async function serve(serving: HttpServing): Promise<number> {
  app = await createHttpApp(WhenceModule, false, serving);
  await app.listen(0, '127.0.0.1');
  return Number(new URL(await app.getUrl()).port);
}

async function whence(port: number, from: string): Promise<unknown> {
  const headers = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' };
  const asked = plainRequest({ port, host: '127.0.0.1', localAddress: from, path: '/api/v1/whence', headers }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return JSON.parse(await text(response));
}

describe('an application that others reach', () => {
  it('believes the named proxy for whom it asks, its own word alone, and nobody else', async () => {
    const port = await serve({ trustedProxies: ['127.0.0.2', '10.0.0.0/8'] });
    expect(await whence(port, '127.0.0.2')).toEqual({ ip: '198.51.100.7' });
    expect(await whence(port, '127.0.0.1')).toEqual({ ip: '127.0.0.1' });
  });

  it('without a proxy believes nobody', async () => {
    expect(await whence(await serve({}), '127.0.0.2')).toEqual({ ip: '127.0.0.2' });
  });

  it('with a certificate speaks TLS, and hangs up on who does not', async () => {
    const port = await serve({ tls });
    const response = await overTls(port, '/api/v1/whence');
    expect(JSON.parse(await text(response))).toEqual({ ip: '127.0.0.1' });
    await hungUp(connect(port, '127.0.0.1'));
  });

  it('cuts no request of somebody at work for a newcomer, under TLS either', async () => {
    const port = await serve({ tls, limits: { ...HTTP_LIMITS, connections: 1 } });
    const begun = once(moments, 'begun');
    const asked = overTls(port, '/api/v1/whence/later');
    await begun;
    await hungUp(connect({ port, host: '127.0.0.1', localAddress: '127.0.0.2' }));
    moments.emit('release');
    expect((await asked).statusCode).toBe(200);
  });
});

async function overTls(port: number, path: string): Promise<IncomingMessage> {
  const asked = request({ port, host: '127.0.0.1', path, ca: file('ca.crt'), agent: false }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return response;
}

/** Of somebody who speaks plain HTTP. */
async function hungUp(socket: Socket): Promise<void> {
  socket.write('GET / HTTP/1.1\r\nhost: here\r\n\r\n');
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.resume().on('close', resolve));
}

describe('named proxies', () => {
  const proxies = new TrustedProxies(['10.1.0.0/16', '2001:db8::/32', '192.0.2.4']);
  const asks = (remoteAddress: string, url = '/api/v1/targets') =>
    proxies.refusalOf({ url, socket: { remoteAddress } })?.code;

  it.each(['10.1.2.3', '::ffff:10.1.2.3', '2001:db8::7', '192.0.2.4'])('are known: %s', (address) => {
    expect(proxies.has(address)).toBe(true);
    expect(asks(address)).toBeUndefined();
  });

  it.each(['10.2.0.1', '192.0.2.5', '2001:db9::7', '::ffff:10.2.2.3', ''])(
    'are the only ones from afar that are answered without TLS, but about health: %j',
    (address) => {
      expect(proxies.has(address)).toBe(false);
      expect(asks(address)).toBe('not-through-proxy');
      expect(asks(address, '/health/ready')).toBeUndefined();
    },
  );

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('need not be asked on the machine itself: %s', (address) => {
    expect(asks(address)).toBeUndefined();
    expect(proxies.has(address)).toBe(false);
  });
});
