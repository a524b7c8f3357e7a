import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EventStore } from '#platform/event-store';
import { uuidv5, type DomainEvent } from '#domain/kernel';
import { LagGauge, OTHER_LOG_WORDS, PositionWaiter, project, ServedViews, type Projection } from '#platform/read-store';
import { envelopeOf } from '#testing/core';
import { TestIdentityModule } from '#testing/identity';
import { createTestReadStore } from '#testing/read-stores';
import { createTestDatabase, startTestEventStore, type TestDatabase, type TestEventStore } from '#testing/stores';
import { Controller, Get, Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type DataSource } from 'typeorm';
import { z } from 'zod';
import { createHttpApp, HttpModule, Public, Reads } from './index.js';

const catalogue = { Seen: { schema: 1, data: z.unknown() } };
const views: Projection = {
  name: 'views',
  version: 3,
  entities: [],
  migrations: [],
  catalogue,
  on: { Seen: () => [] },
};
const prefixes = ['view-'];
const WAIT_MS = 1500;

interface Reading {
  readonly signal?: AbortSignal;
  readonly from?: NestFastifyApplication;
}

interface Parts {
  readonly readWaitMs?: number;
  readonly store?: EventStore;
  readonly waits?: PositionWaiter;
}

@Controller('views')
class ViewsController {
  @Public()
  @Get()
  @Reads(views)
  all() {
    return [];
  }

  @Public()
  @Get('next')
  @Reads({ name: 'views', version: 4 })
  next() {
    return [];
  }

  @Public()
  @Get('from-events')
  events() {
    return [];
  }
}

describe('reading a view', () => {
  let database: TestDatabase;
  let server: TestEventStore;
  let eventStore: EventStore;
  let dataSource: DataSource;
  let waiter: PositionWaiter;
  let app: NestFastifyApplication;
  let appended = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    server = await startTestEventStore(database.eventStoreUrl);
    eventStore = new EventStore(server.connectionString);
    dataSource = await createTestReadStore(database.readModelsUrl, { entities: [], migrations: [] });
    waiter = new PositionWaiter(dataSource);
    app = await listening({});
  });
  beforeEach(() => dataSource.query('delete from subscription'));
  afterAll(async () => {
    await app.close();
    await waiter.close();
    await eventStore.close();
    await server.close();
    await dataSource.destroy();
    await database.drop();
  });

  const listening = async (parts: Parts): Promise<NestFastifyApplication> => {
    const { readWaitMs = WAIT_MS, store = eventStore, waits = waiter } = parts;
    @Module({
      imports: [HttpModule.forRoot({ readWaitMs }), TestIdentityModule],
      controllers: [ViewsController],
      providers: [
        { provide: PositionWaiter, useValue: waits },
        { provide: ServedViews, useValue: new ServedViews(dataSource) },
        { provide: LagGauge, useValue: new LagGauge({ dataSource, eventStore: store, prefixes }) },
      ],
    })
    class ViewsModule {}
    const made = await createHttpApp(ViewsModule, false);
    await made.listen(0, '127.0.0.1');
    return made;
  };
  const append = async (): Promise<string> => {
    const decider = { initialState: null, evolve: () => null, catalogue };
    const seen: DomainEvent = { type: 'Seen', data: {} };
    const key = `seen ${(appended += 1)}`;
    const decided = await eventStore.decide(
      `view-${uuidv5(key)}`,
      decider,
      () => [seen],
      envelopeOf({ system: 'spec' }, key),
    );
    return decided.position;
  };
  const projectUpTo = (upTo: string) => project(dataSource, views, eventStore.readAll({ prefixes, upTo }));
  const read = async (path: string, position?: string, { signal, from = app }: Reading = {}) => {
    const headers = position === undefined ? {} : { 'jixiao-min-position': position };
    const response = await fetch(`${await from.getUrl()}/api/v1/${path}`, { headers, ...(signal && { signal }) });
    return { status: response.status, after: response.headers.get('retry-after'), body: await response.json() };
  };

  it('says how far behind the view is when it does not get there in time', async () => {
    const at = await append();
    await projectUpTo(at);
    await append();
    const wanted = await append();
    const waits = jest.spyOn(waiter, 'waitFor');
    const { status, after, body } = await untilTold(wanted);
    // Nobody leads it: whoever takes over needs a moment.
    expect({ status, after }).toEqual({ status: 503, after: '5' });
    expect(body).toMatchObject({ code: 'read-model-behind', projection: 'views__v3', at, wanted });
    expect(body).toMatchObject({ eventsBehind: 2, eventsBehindCapped: false, retryAfterSeconds: 5 });
    expect(body).toMatchObject({ detail: expect.stringContaining('2 events and') });
    // For a clerk: what a view is called and where it stands is in the fields.
    expect(body).toMatchObject({ detail: expect.not.stringMatching(`views__v|${wanted}`) });
    expect(body).toMatchObject({ secondsBehind: expect.any(Number) });
    const view = { projection: 'views', version: 3 };
    expect(waits).toHaveBeenLastCalledWith(view, wanted, WAIT_MS, expect.any(AbortSignal));
    waits.mockRestore();
  });

  it('says that a position beyond the end of the store is of another one', async () => {
    await projectUpTo(await append());
    const { status, after, body } = await untilTold('999999999');
    expect({ status, after }).toEqual({ status: 503, after: null });
    expect(body).toMatchObject({ code: 'read-model-behind', wanted: '999999999', retryAfterSeconds: null });
    expect(body).toMatchObject({ detail: expect.stringContaining('without Jixiao-Min-Position') });
    expect(body).toMatchObject({ detail: expect.not.stringMatching(/再试|try again|views__v|999999999/) });
  });

  it('reads no rows of another event store, whether or not the caller waits for a position', async () => {
    const at = await append();
    await projectUpTo(at);
    await dataSource.query('update subscription set other_log_since = now()');
    const until = async (status: number) => {
      for (;;) {
        const answers = [await read('views'), await read('views', at)];
        if (answers.every((answer) => answer.status === status)) return answers;
      }
    };
    for (const { after, body } of await until(503)) {
      const detail = `这里的数据暂时不能查看，请通知管理员。${OTHER_LOG_WORDS.zh}`;
      const refused = { code: 'read-model-of-other-log', projection: 'views__v3', retryAfterSeconds: null };
      expect(body).toMatchObject({ ...refused, detail: expect.stringContaining(detail) });
      expect(after).toBeNull();
      expect(body).toMatchObject({ detail: expect.stringContaining(OTHER_LOG_WORDS.en) });
    }
    await dataSource.query('update subscription set other_log_since = null');
    await until(200);
  });

  it('answers once the view holds the position', async () => {
    const wanted = await append();
    const asked = read('views', wanted);
    await projectUpTo(wanted);
    expect((await asked).status).toBe(200);
  });

  it('does not wait where no view is read, and refuses a position that is none', async () => {
    expect((await read('views/from-events', '999')).status).toBe(200);
    for (const position of ['1e3', '-1', '0x10', '1'.repeat(21)]) {
      expect(await read('views', position)).toMatchObject({ status: 400, body: { code: 'invalid-min-position' } });
    }
  });

  it('does not read a version before it is built, whatever the caller has seen', async () => {
    await dataSource.query(
      `insert into view_version (name, version, state, since, tables)
       values ('views', 3, 'serving', now(), '{}'), ('views', 4, 'building', now(), '{}')`,
    );
    const { status, after, body } = await read('views/next');
    expect({ status, after }).toEqual({ status: 503, after: '30' });
    expect(body).toMatchObject({ code: 'read-model-building', projection: 'views__v4' });
    expect((await read('views')).status).toBe(200);
  });

  it('keeps no more waiting than it may, and stops waiting for those who are gone', async () => {
    const waits = new PositionWaiter(dataSource, { most: 2 });
    // Longer than a test may take.
    const from = await listening({ readWaitMs: 600_000, waits });
    const gone = new AbortController();
    const asked = ['999997', '999998', '999999'].map((each) => read('views', each, { signal: gone.signal, from }));
    const refused = await Promise.any(asked);
    expect(refused).toMatchObject({ status: 503, after: '2', body: { code: 'too-many-wait' } });
    gone.abort();
    await Promise.allSettled(asked);
    const soon = await listening({ readWaitMs: 100, waits });
    await untilTimeIsUp(soon);
    await soon.close();
    await from.close();
    await waits.close();
  });

  it('says when to come back even when it cannot say how far behind it is', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => void sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const away = new EventStore(`esdb://127.0.0.1:${port}?tls=false`);
    const from = await listening({ store: away });
    let isAnswered = false;
    const head = away.head().then(
      () => (isAnswered = true),
      () => (isAnswered = true),
    );
    const { status, after, body } = await read('views', '999999', { from });
    // Not even that it does not answer is known by then.
    expect(isAnswered).toBe(false);
    expect({ status, after }).toEqual({ status: 503, after: '2' });
    expect(body).toMatchObject({ code: 'read-model-behind', wanted: '999999', at: '0' });
    expect(body).not.toHaveProperty('eventsBehind');
    await from.close();
    await away.close();
    for (const socket of sockets) socket.destroy();
    silent.close();
    await head;
  });

  /** A machine under load may be too slow to say it the first time. */
  async function untilTold(position: string): ReturnType<typeof read> {
    for (;;) {
      const answer = await read('views', position);
      if (Object.hasOwn(answer.body as object, 'eventsBehind')) return answer;
    }
  }

  /** Those who are gone may not be noticed at once: until then there is no place to wait in. */
  async function untilTimeIsUp(from: NestFastifyApplication): Promise<void> {
    for (;;) {
      const { body } = await read('views', '999999', { from });
      if ((body as { code: string }).code === 'read-model-behind') return;
    }
  }
});
