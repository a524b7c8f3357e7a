import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Module, Post } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { once } from 'node:events';
import { type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { DomainError, type Person } from '#domain/kernel';
import { createHttpApp } from './http-app.js';
import { TestIdentityModule, testToken } from '#testing/identity';
import { HttpModule, Place, Upload, type UploadPlace } from './index.js';
import { HTTP_LIMITS } from './limits.js';

const drafter: Person = { personId: 'p-001', unit: '307001', roles: ['unit-drafter@307001'] };
const MIB = 1024 * 1024;
/** Nothing is done with such a request before its connection is gone. */
const LATE = 'x-late';

let checks = 0;
const body = z.strictObject({ name: z.string().refine(() => (checks += 1) > 0) });
const onlyDrafters = ({ roles }: Person): void => {
  if (roles.length === 0) throw new DomainError('forbidden', 'not-yours', { zh: '不可。', en: 'No.' });
};
let over: Promise<void>[] = [];

@Controller('files')
class FilesController {
  @Post()
  @Upload(onlyDrafters)
  upload(@Body() file: Buffer, @Place() place: UploadPlace) {
    for (const one of over) place.keepUntil(one);
    return { bytes: file.length };
  }

  @Post('names')
  name(@Body({ schema: body }) { name }: z.infer<typeof body>) {
    return { name };
  }
}

@Module({ imports: [HttpModule.forRoot({ readWaitMs: 50 }), TestIdentityModule], controllers: [FilesController] })
class FilesModule {}

let app: NestFastifyApplication;
let token: string;
let port: number;
const open: Socket[] = [];

beforeAll(async () => {
  const quick = { ...HTTP_LIMITS, headersMs: 150, bodyGraceMs: 150, checkMs: 50, connections: 30 };
  app = await createHttpApp(FilesModule, false, { limits: quick });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async ({ headers }, reply) => {
    if (LATE in headers) await once(reply.raw, 'close');
  });
  await app.listen(0, '127.0.0.1');
  port = Number(new URL(await app.getUrl()).port);
  token = testToken(drafter);
});
afterAll(async () => {
  for (const socket of open) socket.destroy();
  await app.close();
});

async function connected(): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  open.push(socket);
  socket.on('error', () => undefined); // cut off while it sends: what it was answered is what counts
  await once(socket, 'connect');
  return socket;
}

const head = (path: string, headers: Readonly<Record<string, string>>): string =>
  [
    `POST /api/v1/files${path} HTTP/1.1`,
    'host: here',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    '',
  ].join('\r\n');

const asDrafter = () => ({ authorization: `Bearer ${token}`, 'content-type': 'text/csv' });

/** The whole of what the server says until it ends the connection. */
const allOf = (socket: Socket): Promise<string> => text(socket);

/** Sends pieces for as long as they are taken. */
function keepSending(socket: Socket, piece: Buffer, everyMs: number): () => number {
  let sent = 0;
  const timer = setInterval(() => {
    if (!socket.writable || socket.writableNeedDrain) return;
    socket.write(piece);
    sent += piece.length;
  }, everyMs);
  socket.on('close', () => clearInterval(timer));
  return () => sent;
}

it('checks a body once, also one that is refused', async () => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  checks = 0;
  const { status } = await fetch(`http://127.0.0.1:${port}/api/v1/files/names`, {
    method: 'POST',
    headers,
    body: '{"name":"a","more":1}',
  });
  expect(status).toBe(400);
  expect(checks).toBe(1);
});

describe('a body that must not be read', () => {
  it.each([
    ['without a token', 401, 'sign-in-required', () => ({ 'content-type': 'text/csv' })],
    ['of another type', 415, 'unsupported-media-type', () => ({ ...asDrafter(), 'content-type': 'image/png' })],
    [
      'of who says their type twice',
      415,
      'unsupported-media-type',
      () => ({ ...asDrafter(), 'Content-Type': 'text/csv' }),
    ],
  ])('%s is refused while it is being sent, and the connection ends', async (_, status, code, headers) => {
    const socket = await connected();
    const answer = allOf(socket);
    socket.write(head('', { ...headers(), 'content-length': String(50 * MIB) }));
    const sent = keepSending(socket, Buffer.alloc(64 * 1024), 1);
    const said = await answer;
    expect(said).toContain(`HTTP/1.1 ${status} `);
    expect(said).toContain(`"code":"${code}"`);
    expect(said.toLowerCase()).toContain('connection: close');
    expect(sent()).toBeLessThan(10 * MIB);
  });

  it('of who may not upload is refused by the rule, and one for a route that is not there', async () => {
    const nobody = testToken({ ...drafter, personId: 'p-002', roles: [] });
    for (const [path, code, authorization] of [
      ['', 'not-yours', `Bearer ${nobody}`],
      ['/nowhere', 'no-such-route', ''],
    ] as const) {
      const socket = await connected();
      const answer = allOf(socket);
      socket.write(head(path, { ...asDrafter(), authorization, 'transfer-encoding': 'chunked' }));
      expect(await answer).toContain(`"code":"${code}"`);
    }
  });

  it('is refused in the usual client, too, which sees the answer', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/files`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: Buffer.alloc(1000),
    });
    expect([response.status, response.headers.get('connection')]).toEqual([401, 'keep-alive']);
  });

  it('is not one that was read: the connection goes on, however long it was', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/files`, {
      method: 'POST',
      headers: asDrafter(),
      body: Buffer.alloc(MIB),
    });
    expect(response.status).toBe(201);
    expect(response.headers.get('connection')).not.toBe('close');
  });
});

describe('who is slow', () => {
  it.each([
    ['JSON', '/names', () => ({ ...asDrafter(), 'content-type': 'application/json', 'content-length': '1000' })],
    ['a file', '', () => ({ ...asDrafter(), 'content-length': '1000' })],
  ])('with the body of %s is told 408 as a problem', async (_, path, headers) => {
    const socket = await connected();
    const answer = allOf(socket);
    socket.write(head(path, headers()));
    keepSending(socket, Buffer.from('a'), 20);
    expect(await answer).toMatch(/^HTTP\/1.1 408 [^]*application\/problem\+json[^]*"code":"request-timeout"/);
  });

  it('with the head of a request, too', async () => {
    const socket = await connected();
    const answer = allOf(socket);
    socket.write('POST /api/v1/files HTTP/1.1\r\nhost: here\r\n');
    expect(await answer).toMatch(/^HTTP\/1.1 408 [^]*application\/problem\+json[^]*"code":"request-timeout"/);
  });

  it('between two requests is not', async () => {
    const socket = await connected();
    const one = head('/names', { ...asDrafter(), 'content-type': 'application/json', 'content-length': '12' });
    for (let request = 0; request < 2; request += 1) {
      socket.write(`${one}{"name":"a"}`);
      const [said] = (await once(socket, 'data')) as [Buffer];
      expect(said.toString()).toMatch(/^HTTP\/1.1 201 [^]*keep-alive/);
      // Longer than the head and the body of a request may take.
      const slow = await connected();
      slow.write('POST / HTTP/1.1\r\n');
      await allOf(slow);
    }
  });

  it('has the time that a large file needs: 16 KiB for half a second more', async () => {
    const socket = await connected();
    socket.write(head('', { ...asDrafter(), 'content-length': String(16 * 1024) }));
    const slow = await connected();
    slow.write('POST / HTTP/1.1\r\n');
    await allOf(slow); // the grace is over
    socket.write(Buffer.alloc(16 * 1024));
    const [said] = (await once(socket, 'data')) as [Buffer];
    expect(said.toString()).toContain('{"bytes":16384}');
  });
});

describe('nonsense', () => {
  it('that is no request at all is a problem, too', async () => {
    for (const [nonsense, status, code] of [
      ['\u0000\u0001 hello\r\n\r\n', 400, 'malformed-request'],
      [`GET / HTTP/1.1\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large'],
    ] as const) {
      const socket = await connected();
      const answer = allOf(socket);
      socket.write(nonsense);
      const said = await answer;
      expect(said).toMatch(new RegExp(`^HTTP/1.1 ${status} [^]*"code":"${code}"`));
    }
  });

  it('does not hold a body that is larger than it says, or than it may be', async () => {
    const chunked = await connected();
    const answer = allOf(chunked);
    const json = { ...asDrafter(), 'content-type': 'application/json' };
    chunked.write(head('/names', { ...json, 'transfer-encoding': 'chunked' }));
    keepSending(chunked, Buffer.from(`10000\r\n${'a'.repeat(65_536)}\r\n`), 1);
    expect(await answer).toContain('"code":"body-too-large"');
    const declared = await connected();
    const second = allOf(declared);
    declared.write(head('', { ...asDrafter(), 'content-length': String(65 * MIB) }));
    expect(await second).toContain('"code":"body-too-large"');
  });

  it.each(['gb18030', 'utf-16', 'utf-8; charset=gb18030', 'utf-8; x=y', '"utf-8', ''])(
    'JSON in charset=%s is refused',
    async (charset) => {
      const content = JSON.stringify({ name: 'a' });
      expect(await post(`application/json; charset=${charset}`, content)).toEqual([415, 'unsupported-media-type']);
    },
  );

  it('JSON in UTF-8 is taken however it says so, and bytes that are none are refused', async () => {
    for (const type of ['application/json', 'Application/JSON; charset=utf-8', 'application/json;charset="UTF-8"']) {
      expect(await post(type, JSON.stringify({ name: '绩效' }))).toEqual([201, '绩效']);
    }
    const bytes = Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xbc, 0xa8]), Buffer.from('"}')]);
    expect(await post('application/json', bytes)).toEqual([400, 'invalid-utf-8']);
  });

  const answered = z.object({ code: z.string().optional(), name: z.string().optional() });
  async function post(type: string, content: string | Buffer<ArrayBuffer>) {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/files/names`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      body: content,
    });
    const { code, name } = answered.parse(await response.json());
    return [response.status, code ?? name];
  }
});

describe('places', () => {
  const send = async (personId: string) => {
    const authorization = `Bearer ${testToken({ ...drafter, personId })}`;
    const headers = { ...asDrafter(), authorization };
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/files`, { method: 'POST', headers, body: 'a' });
    const { code } = z.object({ code: z.string().optional() }).parse(await response.json());
    return [response.status, code, response.headers.get('retry-after')];
  };

  it('are one a person and eight in all, free again when all that was begun is over', async () => {
    let end = (): void => undefined;
    over = [new Promise<void>((resolve) => (end = resolve))];
    const eight = Array.from({ length: 8 }, (_, at) => `person-${at}`);
    for (const one of eight) expect(await send(one)).toEqual([201, undefined, null]);
    expect(await send('person-0')).toEqual([503, 'upload-under-way', '3']);
    expect(await send('person-8')).toEqual([503, 'too-many-uploads', '3']);
    end();
    over = [];
    expect(await send('person-8')).toEqual([201, undefined, null]);
  });

  it('are not taken by a request whose connection is gone before it is known who sends it', async () => {
    const socket = await connected();
    const gone = new Promise<void>((resolve) => {
      app.getHttpServer().once('request', (_, response: ServerResponse) => response.once('close', resolve));
    });
    socket.write(head('', { ...asDrafter(), [LATE]: 'yes', 'content-length': '1000' }));
    socket.end('broken off');
    await gone;
    expect(await send('p-001')).toEqual([201, undefined, null]);
  });

  it('are free again when the connection ends before the turn of a request came on it', async () => {
    const socket = await connected();
    socket.write(head('', { ...asDrafter(), authorization: '', [LATE]: 'yes', 'content-length': '0' }));
    socket.write(head('', { ...asDrafter(), 'content-length': '1000' }));
    for (let status: unknown = 201; status !== 503;) [status] = await send('p-001');
    socket.destroy();
    for (let status: unknown = 503; status !== 201;) [status] = await send('p-001');
  });

  it('are free again when the sender goes away in the middle', async () => {
    const socket = await connected();
    const ended = once(socket, 'close');
    socket.write(head('', { ...asDrafter(), 'content-length': '1000' }));
    socket.destroy();
    await ended;
    for (let status: unknown = 503; status !== 201;) [status] = await send('p-001');
  });
});

it('connections that say nothing keep nobody out', async () => {
  for (let n = 0; n < 40; n += 1) await connected();
  const asking = await connected();
  asking.write('GET /api/v1/files HTTP/1.1\r\nhost: here\r\nconnection: close\r\n\r\n');
  expect(await allOf(asking)).toContain('HTTP/1.1 404 ');
});
