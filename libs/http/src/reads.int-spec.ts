import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RecordedEvent } from '#kernel';
import { PositionWaiter, project, type Projection } from '#read-store';
import { createTestDatabase, createTestReadStore, type TestDatabase } from '#testing';
import { Controller, Get, Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type DataSource } from 'typeorm';
import { z } from 'zod';
import { createHttpApp, HttpModule, Public, Reads } from './index.js';

const views: Projection = {
  name: 'views',
  version: 3,
  entities: [],
  migrations: [],
  catalogue: { Seen: { schema: 1, data: z.unknown() } },
  on: { Seen: () => [] },
};

const seenAt = (position: string): RecordedEvent => ({
  stream: 'view-1',
  revision: 0,
  position,
  eventId: '5f0b1d5e-6c1e-5a7e-9a53-7c3d2f7a4c11',
  type: 'Seen',
  data: {},
  metadata: {
    commandId: 'c',
    commandHash: 'c',
    $correlationId: 'c',
    $causationId: 'c',
    actor: { system: 'spec' },
    recordedAt: '2026-01-02T03:04:05.678Z',
    schema: 1,
    previousHash: '0',
    hash: '0',
  },
});

@Controller('views')
@Public()
class ViewsController {
  @Get()
  @Reads(views)
  all() {
    return [];
  }

  @Get('from-events')
  events() {
    return [];
  }
}

describe('Jixiao-Min-Position', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let waiter: PositionWaiter;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createTestReadStore(database.readModelsUrl, { entities: [], migrations: [] });
    waiter = new PositionWaiter(dataSource);
    @Module({
      imports: [HttpModule.forRoot({ tokenSecret: 'x'.repeat(32), readWaitMs: 1500 })],
      controllers: [ViewsController],
      providers: [{ provide: PositionWaiter, useValue: waiter }],
    })
    class ViewsModule {}
    app = await createHttpApp(ViewsModule, false);
    await app.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    await waiter.close();
    await dataSource.destroy();
    await database.drop();
  });

  const read = async (path: string, position: string) => {
    const headers = { 'jixiao-min-position': position };
    const response = await fetch(`${await app.getUrl()}/api/v1/${path}`, { headers });
    return { status: response.status, after: response.headers.get('retry-after'), body: await response.json() };
  };

  it('says how far behind the view is when it does not get there in time', async () => {
    await project(dataSource, views, [seenAt('100')]);
    const { status, after, body } = await read('views', '101');
    expect({ status, after }).toEqual({ status: 503, after: '1' });
    expect(body).toMatchObject({ code: 'read-model-behind', projection: 'views__v3', at: '100', wanted: '101' });
  });

  it('answers once the view holds the position', async () => {
    const asked = read('views', '200');
    await project(dataSource, views, [seenAt('200')]);
    expect((await asked).status).toBe(200);
  });

  it('does not wait where no view is read', async () => {
    expect((await read('views/from-events', '999')).status).toBe(200);
  });
});
