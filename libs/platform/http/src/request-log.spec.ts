import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  Body,
  Controller,
  ForbiddenException,
  Get,
  Module,
  Param,
  Post,
  Query,
  Req,
  UnauthorizedException,
  UnprocessableEntityException,
} from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { DomainError, type Person } from '#domain/kernel';
import { Action } from './action.js';
import { createHttpApp } from './http-app.js';
import { HttpModule } from './http.module.js';
import { bearerOf, Identity } from './identity.js';
import { AccountKey } from './request-log.js';
import { inRouteConfig } from './route-config.js';
import { Public } from './token.guard.js';
import { type Asked } from './wire.js';

const GOOD = 'good-credential';
class SampleIdentity extends Identity {
  personOf(request: Asked): Promise<Person> {
    const token = bearerOf(request);
    if (token?.startsWith(GOOD) !== true) return Promise.reject(new UnauthorizedException());
    return Promise.resolve({ personId: 'p-7', unit: '307001', roles: [] });
  }
}
const anything = z.looseObject({});

@Controller('samples')
class SampleController {
  @Get(':id')
  get(@Param('id', { schema: z.string() }) id: string) {
    return { id };
  }

  /** What a driver might say of everything it was given. */
  @Post(':id/broken')
  broken(
    @Param('id', { schema: z.string() }) id: string,
    @Query({ schema: anything }) query: object,
    @Body({ schema: anything }) body: object,
    @Req() { url, headers }: Asked,
  ): never {
    const quoted = JSON.stringify([id, query, body, headers, url, decodeURIComponent(url)]);
    const cause = new Error(`duplicate key: Key (name)=(${Object.values(body).join()}) already exists in ${quoted}`);
    throw new Error(`postgres://jixiao:db-pass-99@db/jixiao refused ${quoted}`, { cause });
  }

  @Post('sign-in')
  @Public()
  @inRouteConfig({ signIn: true })
  signIn(@Body({ schema: anything }) _: object): never {
    throw new UnauthorizedException();
  }

  @Post('signed-in')
  @Public()
  signedIn(@Body({ schema: anything }) _: object) {
    return {};
  }

  @Post('password')
  @Action('password.change')
  password(): never {
    throw new UnprocessableEntityException();
  }

  @Get(':id/often')
  often(): never {
    throw new DomainError('too-many-requests', 'too-many-requests', { zh: '过于频繁。', en: 'Too many.' });
  }

  @Get(':id/forbidden')
  forbidden(): never {
    throw new ForbiddenException();
  }
}

@Module({})
class SampleIdentityModule {}

@Module({
  imports: [
    HttpModule.forRoot({ readWaitMs: 50 }),
    {
      module: SampleIdentityModule,
      global: true,
      providers: [
        { provide: Identity, useClass: SampleIdentity },
        {
          provide: AccountKey,
          useValue: new AccountKey(
            () => Promise.resolve('of the spec'),
            (name) => name.toLowerCase(),
          ),
        },
      ],
      exports: [Identity, AccountKey],
    },
  ],
  controllers: [SampleController],
})
class SampleModule {}

let app: NestFastifyApplication;
let url: string;
const said: (readonly [level: string, ...line: unknown[]])[] = [];

beforeAll(async () => {
  const level =
    (name: string) =>
    (...line: unknown[]) =>
      void said.push([name, ...line]);
  app = await createHttpApp(SampleModule, { log: level('log'), warn: level('warn'), error: level('error') });
  await app.listen(0, '127.0.0.1');
  url = `${await app.getUrl()}/api/v1/samples`;
});
afterAll(() => app.close());
beforeEach(() => void said.splice(0));

/** What a logger of this name said, once it has said so much. */
async function of(context: string, count = 1): Promise<readonly unknown[]> {
  for (;;) {
    const lines = said.filter((line) => line.at(-1) === context).map(([, line]) => line);
    if (lines.length >= count) return lines;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const signedIn = { authorization: `Bearer ${GOOD}` };

describe('the access log', () => {
  it('has a line of every answer: who, which route, what came of it, how long, and under which correlation', async () => {
    await fetch(`${url}/1?q=x`, { headers: { ...signedIn, 'x-correlation-id': 'case-1' } });
    expect(await of('Access')).toEqual([
      {
        ...{ correlationId: 'case-1', person: 'p-7', method: 'GET', route: '/api/v1/samples/:id', status: 200 },
        ...{ ms: expect.any(Number), from: '127.0.0.1' },
      },
    ]);
    await fetch(`${url}/1/nowhere`);
    expect((await of('Access', 2)).at(-1)).toMatchObject({ route: null, status: 404 });
    expect(said.filter((line) => line.at(-1) === 'Security')).toEqual([]);
  });
});

describe('the security log', () => {
  it('has what was refused, why, and with what kind of credential', async () => {
    await fetch(`${url}/1`);
    await fetch(`${url}/1`, { headers: { authorization: 'Bearer forged' } });
    await fetch(`${url}/1`, { headers: { authorization: 'Basic b3BlcmF0b3I6eA==' } });
    await fetch(`${url}/1`, { headers: { cookie: '__Host-session=stolen' } });
    await fetch(`${url}/1/forbidden`, { headers: signedIn });
    const lines = (await of('Security', 5)) as readonly { readonly credential: string }[];
    expect(lines.map(({ credential }) => credential)).toEqual(['none', 'bearer', 'basic', 'cookie', 'bearer']);
    expect(lines[1]).toMatchObject({
      status: 401,
      code: 'sign-in-required',
      route: '/api/v1/samples/:id',
      from: '127.0.0.1',
    });
    expect(lines[4]).toMatchObject({ status: 403, person: 'p-7', correlationId: expect.any(String) });
  });

  it('knows the same account again that somebody tries to sign in to, and not which it is', async () => {
    for (const loginName of ['Wang.XM', 'wang.xm', 'li.si'])
      await fetch(`${url}/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ loginName, password: 'p4ssw0rd' }),
      });
    const [first, second, third] = (await of('Security', 3)) as readonly { readonly account: string }[];
    expect(first?.account).toBe(createHmac('sha256', 'of the spec').update('wang.xm').digest('hex').slice(0, 16));
    expect([second?.account === first?.account, third?.account === first?.account]).toEqual([true, false]);
  });

  it('has who was let in in the end, too, and every hand laid on a password', async () => {
    const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
    await fetch(`${url}/signed-in`, { ...post, body: JSON.stringify({ loginName: 'Wang.XM', password: 'right' }) });
    await fetch(`${url}/password`, { ...post, headers: signedIn });
    await fetch(`${url}/1`, { headers: signedIn });
    await of('Access', 3);
    const account = createHmac('sha256', 'of the spec').update('wang.xm').digest('hex').slice(0, 16);
    const told = await of('Security', 2);
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ route: '/api/v1/samples/signed-in', status: 201, account }),
        expect.objectContaining({ route: '/api/v1/samples/password', status: 422, person: 'p-7' }),
      ]),
    );
  });

  it('is not written full by who asks on past a limit', async () => {
    for (let n = 0; n < 50; n += 1) await fetch(`${url}/1/often`, { headers: signedIn });
    await fetch(`${url}/1`, { headers: signedIn });
    expect((await of('Access', 2)).map((line): unknown => Reflect.get(Object(line), 'status'))).toEqual([429, 200]);
    expect(await of('Security')).toHaveLength(1);
  });
});

describe('a body', () => {
  it('may be large from who has said who they are, before it is read, and small from anybody else', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(20 * 1024) });
    const send = (path: string, headers: Record<string, string>) =>
      fetch(`${url}/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    expect((await send('sign-in', {})).status).toBe(413);
    expect((await send('1/broken', signedIn)).status).toBe(500);
    expect((await send('1/broken', {})).status).toBe(401);
  });
});

describe('logs and errors', () => {
  it('hold nothing that was sent, wherever it stood', async () => {
    const secrets = {
      path: 'secret-in-path',
      query: 'secret-in-query',
      key: 'secret-in-key',
      token: `${GOOD}.secret-in-token`,
      cookie: 'secret-in-cookie',
      header: 'secret-in-header',
      agent: 'secret-in-agent',
      body: 'secret-in-body',
      deep: 'secret-in-depth',
      name: '王小明',
      phone: '13800138000',
      password: 'secret-in-password',
    };
    const headers = {
      authorization: `Bearer ${secrets.token}`,
      cookie: `__Host-session=${secrets.cookie}; other=1`,
      'content-type': 'application/json',
      'x-other': secrets.header,
      'user-agent': secrets.agent,
      referer: `https://here/${secrets.path}`,
    };
    const body = JSON.stringify({
      loginName: secrets.name,
      password: secrets.password,
      a: secrets.body,
      b: [{ c: { d: secrets.deep, phone: secrets.phone } }],
    });
    const post = { method: 'POST', headers, body };
    const at = `${secrets.path}/broken?q=${secrets.query}&n=${encodeURIComponent(secrets.name)}`;
    const answers = [
      await fetch(`${url}/${at}`, post),
      await fetch(`${url}/${at}`, {
        ...post,
        headers: { ...headers, 'idempotency-key': secrets.key, authorization: 'Bearer secret-forged' },
      }),
      await fetch(`${url}/sign-in?q=${secrets.query}`, post),
      await fetch(`${url}/${secrets.path}/forbidden`, { headers: { ...headers, 'content-type': 'application/json' } }),
      await fetch(`${url}/sign-in`, { ...post, body: body.slice(0, -1) }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([500, 401, 401, 403, 400]);
    await of('Access', answers.length);
    await of('Security', 3);
    const told = said.map((line) => JSON.stringify(line)).join('\n');
    for (const secret of [...Object.values(secrets), 'secret-forged', 'db-pass-99']) expect(told).not.toContain(secret);
    expect(told).toContain('request-log.spec');
    const answered = (await Promise.all(answers.map(async (answer) => answer.text()))).join('\n');
    // Where it asked is what the sender is told again, of what is no secret.
    for (const secret of Object.values(secrets).filter((each) => each !== secrets.path))
      expect(answered).not.toContain(secret);
  });
});
