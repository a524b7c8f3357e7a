import { afterEach, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module, Post } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHttpApp } from './http-app.js';

@Controller('sample')
class SampleController {
  @Get()
  get() {
    return {};
  }

  @Get('broken')
  broken(): never {
    throw new Error('broken');
  }

  @Post()
  post() {
    return {};
  }
}
@Module({ controllers: [SampleController] })
class SampleModule {}

let app: NestFastifyApplication;
afterEach(() => app.close());

async function serve(trustedProxies: readonly string[] = []): Promise<string> {
  app = await createHttpApp(SampleModule, false, { trustedProxies });
  await app.listen(0, '127.0.0.1');
  return `${await app.getUrl()}/api/v1`;
}

describe('what is answered', () => {
  it.each(['/sample', '/sample/broken', '/nowhere'])(
    'to %s runs nothing, is framed nowhere and lies in no cache',
    async (path) => {
      const { headers } = await fetch(`${await serve()}${path}`);
      const told = Object.fromEntries(headers);
      expect(told).toMatchObject({
        'content-security-policy':
          "default-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none';object-src 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      });
      expect(told).not.toHaveProperty('strict-transport-security');
      expect(told).not.toHaveProperty('x-powered-by');
    },
  );

  it('is for pages of our own alone', async () => {
    const url = await serve();
    const origin = { origin: 'https://elsewhere.example' };
    const asks = {
      ...origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    };
    const answers = [
      await fetch(`${url}/sample`, { headers: origin }),
      await fetch(`${url}/sample`, { method: 'POST', headers: origin }),
      await fetch(`${url}/sample`, { method: 'OPTIONS', headers: asks }),
    ];
    const allowed = answers.flatMap(({ headers }) =>
      [...headers.keys()].filter((name) => name.startsWith('access-control')),
    );
    expect(allowed).toEqual([]);
    expect(answers.at(-1)?.status).toBe(404);
  });

  it('has browsers come by https only, where that is how others come', async () => {
    const { headers } = await fetch(`${await serve(['10.0.0.1'])}/sample`);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  });
});
