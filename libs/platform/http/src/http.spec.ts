import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DomainError, type Envelope } from '#domain/kernel';
import { Body, Controller, Get, HttpCode, Module, Param, Post, Query } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import {
  answer,
  Asker,
  createHttpApp,
  cursor,
  HttpModule,
  idParam,
  pageOf,
  pageQuery,
  Public,
  requireRevision,
  Upload,
  type Caller,
  type Page,
} from './index.js';
import { TestIdentityModule, testToken } from '#testing/identity';
import { wholeNumber } from './paging.js';

const drafter = { personId: 'p-001', unit: '307001', roles: ['unit-drafter@307001'] };
const said = { zh: '不行。', en: 'No.' };

const kinds = z.enum([
  'bug',
  'invalid',
  'forbidden',
  'not-found',
  'conflict',
  'stale',
  'unprocessable',
  'precondition-required',
  'unavailable',
]);
const draftBody = z.strictObject({
  name: z.string().min(1),
  weights: z.array(z.number().max(100, { error: '权重不得超过 100。A weight is at most 100.' })),
});
const listQuery = pageQuery.extend({ year: wholeNumber(z.int(), 2024).optional() });

@Controller('drafts')
class DraftsController {
  @Post()
  async draft(@Body({ schema: draftBody }) data: z.infer<typeof draftBody>, @Asker() caller: Caller) {
    const of = { stream: 'target-1', command: 'DraftTarget', data };
    const envelopes: readonly Envelope[] = [await caller.envelope(of), await caller.envelope({ ...of, part: 1 })];
    return answer({ position: '900719925474099312', revision: 3 }, envelopes);
  }

  @Post('revise')
  @HttpCode(200)
  revise(@Asker() caller: Caller) {
    return { saw: requireRevision(caller) };
  }

  @Post('many')
  many() {
    return answer([{ position: '9', revision: 1 }, { position: '10', revision: 0 }, { revision: 7 }], { drafted: 2 });
  }

  @Post('file')
  @Upload(() => undefined)
  upload(@Body() file: Buffer) {
    return { bytes: file.length, sha256: createHash('sha256').update(file).digest('hex') };
  }

  @Get()
  list(@Query({ schema: listQuery }) { limit, after }: z.infer<typeof listQuery>): Page<number> {
    const from = after === undefined ? 0 : cursor.decode(after, z.tuple([z.int()]))[0];
    const rows = [1, 2, 3, 4, 5].filter((n) => n > from).slice(0, limit + 1);
    return pageOf(rows, limit, (n) => [n]);
  }

  @Post(':id/parts')
  parts(
    @Param('id', { schema: idParam }) id: string,
    @Query({ schema: listQuery }) query: z.infer<typeof listQuery>,
    @Body({ schema: draftBody.optional() }) body: z.infer<typeof draftBody> | undefined,
  ) {
    return { id, query, hasBody: body !== undefined };
  }

  @Get('current')
  current() {
    return answer({ revision: 4 }, { ok: true });
  }

  @Get('fails/:kind')
  fails(@Param('kind', { schema: kinds }) kind: z.infer<typeof kinds>) {
    if (kind === 'bug') throw new Error('password=hunter2', { cause: new Error('the cause') });
    const details = { retryAfterSeconds: 2.5, findings: ['f1'] };
    throw new DomainError(kind, 'some-rule', said, details);
  }

  @Get('open/:id')
  @Public()
  open(@Param('id', { schema: idParam }) id: string) {
    return { id };
  }
}

@Module({
  imports: [HttpModule.forRoot({ readWaitMs: 50 }), TestIdentityModule],
  controllers: [DraftsController],
})
class SampleModule {}

let app: NestFastifyApplication;
let url: string;
let token: string;
const errors: unknown[][] = [];

beforeAll(async () => {
  app = await createHttpApp(SampleModule, {
    log: () => undefined,
    warn: () => undefined,
    error: (...line) => errors.push(line),
  });
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
  token = testToken(drafter);
});
afterAll(() => app.close());

const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  code: z.string(),
  sentences: z.strictObject({ zh: z.string().regex(/[一-鿿]/), en: z.string().regex(/^[ -~]+$/) }),
  instance: z.string(),
  correlationId: z.string().min(1),
  errors: z.array(z.strictObject({ path: z.string(), zh: z.string(), en: z.string() })).optional(),
});

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer<ArrayBuffer>;
  json?: unknown;
}

async function send(path: string, { json, headers = {}, body, method }: Sent = {}) {
  const content = json === undefined ? body : JSON.stringify(json);
  const response = await fetch(`${url}${path}`, {
    method: method ?? (content === undefined ? 'GET' : 'POST'),
    headers: {
      authorization: `Bearer ${token}`,
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(content === undefined ? {} : { body: content }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: JSON.parse(text) as unknown, text };
}

/** Sends what must be refused: the status, and a whole problem in both languages. */
async function refused(path: string, sent?: Sent) {
  const { status, headers, body, text } = await send(path, sent);
  expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const read = problem.parse(body);
  expect(read.status).toBe(status);
  expect(read.detail).toBe(`${read.sentences.zh} ${read.sentences.en}`);
  expect(read.type).toBe(`urn:jixiao:problem:${read.code}`);
  expect(read.correlationId).toBe(headers.get('x-correlation-id'));
  return { ...read, headers, text };
}

describe('problems', () => {
  it.each([
    ['invalid', 400],
    ['forbidden', 403],
    ['not-found', 404],
    ['conflict', 409],
    ['stale', 412],
    ['unprocessable', 422],
    ['precondition-required', 428],
    ['unavailable', 503],
  ])('answers a broken rule of kind %s with %i, its sentences and its details', async (kind, status) => {
    const { headers, ...body } = await refused(`/api/v1/drafts/fails/${kind}?x=1`);
    expect(body).toMatchObject({ status, code: 'some-rule', sentences: said, findings: ['f1'] });
    expect(body.instance).toBe(`/api/v1/drafts/fails/${kind}`);
    expect(headers.get('retry-after')).toBe('3');
  });

  it('tells nothing about a bug but its correlation id, under which the log has it, without secrets', async () => {
    const body = await refused('/api/v1/drafts/fails/bug', { headers: { 'x-correlation-id': 'case-7' } });
    expect(body).toMatchObject({ status: 500, code: 'internal-error', correlationId: 'case-7' });
    expect(body.text).not.toMatch(/hunter2|at .*\.ts/);
    const [message, stack] = errors.at(-1) ?? [];
    expect(message).toEqual({ correlationId: 'case-7', message: 'Error: password=〔略〕' });
    expect(stack).toMatch(/^Error: password=〔略〕\n +at [^]*Caused by: Error: the cause\n +at /);
  });

  it('answers what never reaches a controller in the same form', async () => {
    const json = { 'content-type': 'application/json' };
    const cases: [string, Sent, number, string][] = [
      ['/api/v1/nowhere', {}, 404, 'no-such-route'],
      ['/nowhere', { method: 'DELETE' }, 404, 'no-such-route'],
      ['/api/v1/nowhere', { headers: { 'content-type': 'text/csv' }, body: 'a' }, 404, 'no-such-route'],
      ['/api/v1/%zz', {}, 400, 'malformed-request'],
      [`/api/v1/drafts/open/${'9'.repeat(300)}`, {}, 414, 'uri-too-long'],
      ['/api/v1/drafts', { headers: json, body: '{"name' }, 400, 'malformed-request'],
      ['/api/v1/drafts', { headers: json, body: '{"__proto__":{}}' }, 400, 'malformed-request'],
      ['/api/v1/drafts', { headers: json, body: '{"a":{"b":1,"b":1}}' }, 400, 'repeated-key'],
      ['/api/v1/drafts', { headers: json, body: '['.repeat(500_000) }, 400, 'too-many-parts'],
      ['/api/v1/drafts', { headers: json, body: '', method: 'POST' }, 400, 'invalid-request'],
      ['/api/v1/drafts', { headers: json, body: ' ', method: 'POST' }, 400, 'malformed-request'],
      ['/api/v1/drafts', { json: 'x'.repeat(1024 * 1024) }, 413, 'body-too-large'],
      ['/api/v1/drafts', { headers: { 'content-type': 'text/csv' }, body: 'a,b' }, 415, 'unsupported-media-type'],
      ['/api/v1/drafts', { headers: { 'content-type': 'image/png' }, body: 'a' }, 415, 'unsupported-media-type'],
    ];
    for (const [path, sent, status, code] of cases) {
      expect({ path, ...(await refused(path, sent)) }).toMatchObject({ path, status, code });
    }
  });

  it('echoes a sane correlation id and replaces any other', async () => {
    const sane = await send('/api/v1/drafts', { headers: { 'x-correlation-id': 'Case_7.a-b' } });
    expect(sane.headers.get('x-correlation-id')).toBe('Case_7.a-b');
    const odd = await send('/api/v1/drafts', { headers: { 'x-correlation-id': 'a b' } });
    expect(odd.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('identity', () => {
  it('asks who is there', async () => {
    for (const authorization of ['', 'Basic abc', token]) {
      const { status, code, headers } = await refused('/api/v1/drafts', { headers: { authorization } });
      expect({ authorization, status, code }).toEqual({ authorization, status: 401, code: 'sign-in-required' });
      expect(headers.get('www-authenticate')).toBe('Bearer realm="jixiao"');
    }
  });

  it('takes an id in capital letters for the one in small ones, by which streams are named', async () => {
    const id = 'abcdef00-0000-4000-8000-00000000000a';
    expect((await send(`/api/v1/drafts/open/${id.toUpperCase()}`)).body).toEqual({ id });
  });

  it('asks for none on a public route', async () => {
    const id = '5f0b1d5e-6c1e-5a7e-9a53-7c3d2f7a4c11';
    const { status, body } = await send(`/api/v1/drafts/open/${id}`, { headers: { authorization: '' } });
    expect({ status, body }).toEqual({ status: 200, body: { id } });
  });
});

describe('commands', () => {
  const json = { name: '人力资源管理业务费', weights: [50, 50] };

  it('answers with the position and the revision as headers', async () => {
    const { status, headers } = await send('/api/v1/drafts', { json });
    expect(status).toBe(201);
    expect(headers.get('jixiao-position')).toBe('900719925474099312');
    expect(headers.get('etag')).toBe('"3"');
  });

  it('answers several decisions with the largest position and no revision', async () => {
    const { headers, body } = await send('/api/v1/drafts/many', { method: 'POST' });
    expect([headers.get('jixiao-position'), headers.get('etag'), body]).toEqual(['10', null, { drafted: 2 }]);
  });

  it('writes who asks, when and on what into the envelope', async () => {
    const { body } = await send('/api/v1/drafts', { json, headers: { 'if-match': '"0"', 'x-correlation-id': 'c1' } });
    expect(body).toEqual(
      [1, 2].map(() => ({
        commandId: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5/),
        commandHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        actor: drafter,
        correlationId: 'c1',
        recordedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        expectedRevision: 0,
      })),
    );
  });

  it('asks for the revision the person saw', async () => {
    const revise = (tag?: string) => ({ method: 'POST', headers: tag === undefined ? {} : { 'if-match': tag } });
    expect(await refused('/api/v1/drafts/revise', revise())).toMatchObject({ status: 428, code: 'if-match-required' });
    expect((await send('/api/v1/drafts/revise', revise('"12"'))).body).toEqual({ saw: 12 });
    for (const tag of ['12', '*', 'W/"1"', '"01"', '"1", "2"', '"-1"', '"99999999999999999999"']) {
      expect(await refused('/api/v1/drafts/revise', revise(tag))).toMatchObject({
        status: 400,
        code: 'invalid-if-match',
      });
    }
  });

  it('refuses an Idempotency-Key it cannot keep', async () => {
    for (const key of ['', 'x'.repeat(201), 'caf\u00e9']) {
      const body = await refused('/api/v1/drafts', { json, headers: { 'idempotency-key': key } });
      expect(body).toMatchObject({ status: 400, code: 'invalid-idempotency-key' });
    }
  });

  it('takes a file on its own route only', async () => {
    const body = Buffer.alloc(3 * 1024 * 1024, 0xff);
    const file = await send('/api/v1/drafts/file', { headers: { 'content-type': 'text/csv; charset=gb18030' }, body });
    expect(file.body).toEqual({ bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') });
    const empty = await send('/api/v1/drafts/file', { method: 'POST', headers: { 'content-type': 'text/csv' } });
    expect(empty.body).toMatchObject({ bytes: 0 });
    for (const sent of [{ json: {} }, { method: 'POST' }]) {
      expect(await refused('/api/v1/drafts/file', sent)).toMatchObject({ status: 415 });
    }
  });
});

describe('validation', () => {
  it('names every fault in Chinese and in English', async () => {
    const body = await refused('/api/v1/drafts', { json: { nom: '', weights: [101, 'x'] } });
    expect(body).toMatchObject({ status: 400, code: 'invalid-request' });
    expect(body.errors).toEqual([
      { path: 'name', zh: '名称没有填写，请填写。', en: 'Name is missing.' },
      {
        path: 'weights.0',
        zh: expect.stringMatching(/权重不得超过 100。$/),
        en: expect.stringMatching(/at most 100\.$/),
      },
      {
        path: 'weights.1',
        zh: expect.stringMatching(/第 2 行应是数字。$/),
        en: expect.stringMatching(/row 2 must be a number\.$/),
      },
      { path: '', zh: expect.stringContaining('不认识的项（nom）'), en: expect.stringContaining('nobody knows (nom)') },
    ]);
  });

  it('checks parameters and queries too', async () => {
    const authorization = '';
    expect(await refused('/api/v1/drafts/open/7', { headers: { authorization } })).toMatchObject({
      errors: [{ path: 'id' }],
    });
    for (const query of ['limit=0', 'limit=201', 'limit=x', 'limit=1.5', 'colour=red', 'limit=1&limit=2']) {
      expect(await refused(`/api/v1/drafts?${query}`)).toMatchObject({ status: 400, code: 'invalid-request' });
    }
  });

  it('tells the faults of path, query and body together', async () => {
    const body = await refused('/api/v1/drafts/7/parts?limit=0&colour=red', { json: { weights: [] } });
    expect(body.errors?.map(({ path }) => path)).toEqual(['id', 'limit', '', 'name']);
    const path = `/api/v1/drafts/${randomUUID()}/parts?limit=3`;
    expect((await refused(path, { json: {} })).errors?.map((each) => each.path)).toEqual(['name', 'weights']);
  });

  it('takes a JSON body that is empty for none', async () => {
    const headers = { 'content-type': 'application/json' };
    const sent = await send(`/api/v1/drafts/${randomUUID()}/parts`, { headers, body: '', method: 'POST' });
    expect(sent.body).toMatchObject({ hasBody: false });
  });

  it('lists at most a hundred faults', async () => {
    const body = await refused('/api/v1/drafts', { json: { name: 'x', weights: Array(5000).fill('x') } });
    expect(body.errors).toHaveLength(100);
    expect(body.sentences.en).toContain('5000 faults');
  });
});

describe('queries', () => {
  it('pages through a list with an opaque cursor', async () => {
    const page = z.strictObject({ items: z.array(z.number()), next: z.string().optional() });
    const first = page.parse((await send('/api/v1/drafts?limit=3')).body);
    expect(first.items).toEqual([1, 2, 3]);
    const second = page.parse((await send(`/api/v1/drafts?limit=3&after=${first.next ?? ''}`)).body);
    expect(second).toEqual({ items: [4, 5] });
    for (const after of ['%7B', 'bm8', cursor.encode(['a'])]) {
      expect(await refused(`/api/v1/drafts?after=${after}`)).toMatchObject({ status: 400, code: 'invalid-cursor' });
    }
  });

  it('answers the revision it shows', async () => {
    const { headers } = await send('/api/v1/drafts/current');
    expect([headers.get('etag'), headers.get('jixiao-position')]).toEqual(['"4"', null]);
  });
});
