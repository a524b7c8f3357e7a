import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DomainError, type Envelope } from '#domain/kernel';
import { prepareRequestKeys, RequestKeys } from '#platform/request-keys';
import { createTestDatabase, type TestDatabase } from '#testing/stores';
import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { TestIdentityModule, testToken } from '#testing/identity';
import { Asker, createHttpApp, HttpModule, type Caller } from './index.js';

const body = z.strictObject({ name: z.string(), parts: z.int().optional() });
const said = { zh: '不行。', en: 'No.' };

/** What the command meets; it is asked once for each. */
let meets: () => unknown = () => undefined;
const done: Envelope[] = [];

@Controller('drafts')
class DraftsController {
  @Post()
  async draft(@Body({ schema: body }) data: z.infer<typeof body>, @Asker() caller: Caller) {
    const of = { stream: `target-${data.name}`, command: 'DraftTarget', data };
    const envelopes = [await caller.envelope(of)];
    for (let part = 0; part < (data.parts ?? 0); part += 1) envelopes.push(await caller.envelope({ ...of, part }));
    await meets();
    done.push(...envelopes);
    return { ids: envelopes.map(({ commandId }) => commandId) };
  }

  @Get()
  list(@Asker() caller: Caller) {
    return { of: caller.actor.personId };
  }
}

@Module({})
class Keys {}
@Module({})
class Api {}

describe('a request under an Idempotency-Key', () => {
  let database: TestDatabase;
  let keys: RequestKeys;
  let app: NestFastifyApplication;
  let url: string;
  let next = 0;
  let key = '';

  beforeAll(async () => {
    database = await createTestDatabase();
    await prepareRequestKeys(database.readModelsUrl);
    keys = new RequestKeys(database.readModelsUrl, { poolSize: 3, onError: () => undefined });
    const provided = { module: Keys, global: true, providers: [{ provide: RequestKeys, useValue: keys }] };
    const imports = [
      HttpModule.forRoot({ readWaitMs: 0 }),
      TestIdentityModule,
      { ...provided, exports: [RequestKeys] },
    ];
    app = await createHttpApp({ module: Api, imports, controllers: [DraftsController] }, false);
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await keys.close();
    await database.drop();
  });
  beforeEach(() => {
    key = `k ${(next += 1)}`;
    meets = () => undefined;
    done.length = 0;
  });

  async function send(json: unknown, { person = 'p-001', under = key }: { person?: string; under?: string } = {}) {
    const token = testToken({ personId: person, unit: '307001', roles: [] });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': under };
    const response = await fetch(`${url}/api/v1/drafts`, { method: 'POST', headers, body: JSON.stringify(json) });
    const answered = (await response.json()) as { ids?: string[]; code?: string };
    return { status: response.status, retryAfter: response.headers.get('retry-after'), ...answered };
  }
  const refuse = (kind: ConstructorParameters<typeof DomainError>[0]) => () => {
    throw new DomainError(kind, 'some-rule', said);
  };

  it('has the same command ids for the same person and key, others for others', async () => {
    const first = await send({ name: 'a', parts: 2 });
    expect(await send({ name: 'a', parts: 2 })).toEqual(first);
    const another = await send({ name: 'a', parts: 2 }, { person: 'p-002' });
    const others = await send({ name: 'a', parts: 2 }, { under: `${key} too` });
    expect(new Set([first, another, others].flatMap(({ ids }) => ids)).size).toBe(9);
  });

  it('is refused with another body on another stream, and with the same body in another order is the same', async () => {
    expect(await send({ name: 'b', parts: 1 })).toMatchObject({ status: 201 });
    expect(await send({ parts: 1, name: 'b' })).toMatchObject({ status: 201 });
    expect(await send({ name: 'c', parts: 1 })).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect(done.every(({ commandHash }) => commandHash === done[0]?.commandHash)).toBe(true);
  });

  it.each(['invalid', 'forbidden', 'conflict', 'unprocessable', 'precondition-required'] as const)(
    'leaves its key to the corrected request when a rule refuses it as %s, or its form is wrong',
    async (kind) => {
      expect(await send({ nom: 'd' })).toMatchObject({ status: 400, code: 'invalid-request' });
      meets = refuse(kind);
      expect(await send({ name: 'd' })).toMatchObject({ code: 'some-rule' });
      meets = () => undefined;
      expect(await send({ name: 'corrected' })).toMatchObject({ status: 201 });
      expect(await send({ name: 'd' })).toMatchObject({ status: 422 });
    },
  );

  it('keeps its key while nobody knows how it ended, for the same request alone, which goes on at once', async () => {
    for (const unknown of [refuse('unavailable'), () => Promise.reject(new Error('a bug'))]) {
      key = `k ${(next += 1)}`;
      meets = unknown;
      expect((await send({ name: 'e' })).status).toBeGreaterThanOrEqual(500);
      expect(await send({ name: 'f' })).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
      meets = refuse('conflict'); // the first may have been carried out all the same
      expect(await send({ name: 'e' })).toMatchObject({ status: 409, code: 'some-rule' });
      meets = () => undefined;
      expect(await send({ name: 'f' })).toMatchObject({ status: 422 });
      expect(await send({ name: 'e' })).toMatchObject({ status: 201 });
    }
  });

  it('keeps its key when it is refused after the first of its parts', async () => {
    meets = refuse('conflict');
    await send({ name: 'g', parts: 2 });
    meets = () => undefined;
    expect(await send({ name: 'h', parts: 2 })).toMatchObject({ status: 422 });
    expect(await send({ name: 'g', parts: 2 })).toMatchObject({ status: 201 });
  });

  it('leaves its key to the corrected request when the first part of it is refused', async () => {
    meets = refuse('conflict');
    await send({ name: 'n', parts: 1 });
    meets = () => undefined;
    expect(await send({ name: 'corrected', parts: 1 })).toMatchObject({ status: 201 });
  });

  it('keeps its key when the same is refused after it was done', async () => {
    expect(await send({ name: 'i' })).toMatchObject({ status: 201 });
    meets = refuse('forbidden');
    expect(await send({ name: 'i' })).toMatchObject({ status: 403 });
    meets = () => undefined;
    expect(await send({ name: 'j' })).toMatchObject({ status: 422 });
  });

  it('is told to come again while the same is under way', async () => {
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    const begun = new Promise<void>((resolve) => {
      meets = () => (resolve(), held);
    });
    const first = send({ name: 'l' });
    await begun;
    const second = await send({ name: 'l' });
    expect(second).toMatchObject({ status: 409, code: 'request-under-way', retryAfter: '1' });
    expect(await send({ name: 'm' })).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    go();
    const answered = await first;
    expect(await send({ name: 'l' })).toEqual(answered);
  });
});
