import { EventEmitter, once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { TestIdentityModule, testToken } from '#testing/identity';
import { Asker, createHttpApp, HttpModule, type Caller } from './index.js';

const heard = new EventEmitter();

@Controller('slow')
class SlowController {
  @Get()
  async wait(@Asker() { gone }: Caller) {
    heard.emit('begun', gone);
    await once(gone, 'abort');
    heard.emit('left');
    return {};
  }

  @Get('quick')
  quick(@Asker() { gone }: Caller) {
    return { isGone: gone.aborted };
  }
}

@Module({ imports: [HttpModule.forRoot({ readWaitMs: 0 }), TestIdentityModule], controllers: [SlowController] })
class SampleModule {}

describe('who asks', () => {
  let app: NestFastifyApplication;
  let url: string;
  let authorization: string;
  beforeAll(async () => {
    app = await createHttpApp(SampleModule, false);
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
    authorization = `Bearer ${testToken({ personId: 'p', unit: '307001', roles: [] })}`;
  });
  afterAll(() => app.close());
  const ask = (path: string, signal?: AbortSignal) =>
    fetch(`${url}/api/v1/${path}`, { headers: { authorization }, ...(signal && { signal }) });

  it('is known to have left before they are answered', async () => {
    const leaving = new AbortController();
    const begun = once(heard, 'begun');
    const left = once(heard, 'left');
    const asked = ask('slow', leaving.signal);
    const [gone] = (await begun) as [AbortSignal];
    expect(gone.aborted).toBe(false);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await left;
    expect(gone.aborted).toBe(true);
  });

  it('is there while they wait', async () => {
    expect(await (await ask('slow/quick')).json()).toEqual({ isGone: false });
  });
});
