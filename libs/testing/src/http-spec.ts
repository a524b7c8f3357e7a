import { expect } from '@jest/globals';
import { type INestApplication, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { uuidv5, type DomainEvent, type RecordedEvent, type Person } from '#domain/kernel';
import { apiModulesOf, readSideOfContexts, type Context } from '#platform/context';
import { type Streams } from '#platform/context/core';
import { EventStore } from '#platform/event-store';
import { assertOneHandlerEach, createHttpApp, HttpModule, signToken } from '#platform/http';
import { project, registerViews, ServedViews } from '#platform/read-store';
import { contextSettings } from './context-settings.js';
import { envelopeOf } from './recorded-events.js';
import { createTestDatabase } from './test-database.js';
import { startTestEventStore } from './test-event-store.js';
import { createTestReadStore } from './test-read-store.js';

const tokenSecret = 'a secret of the specs, 32 characters or more';

export interface Request {
  readonly body?: unknown;
  /** The revision that the person saw. */
  readonly seen?: number;
}

interface Outcome {
  /** With this status, and a body that holds at least this. */
  thenAnswers(status: number, body: object): Promise<void>;
  /** With this status and code; the stream stays as it was. */
  thenRefuses(status: number, code: string): Promise<void>;
  /** Exactly these types behind what was given. */
  thenRecords(...types: readonly string[]): Promise<void>;
}

export interface HttpSpec<Event extends DomainEvent> {
  /** What stands in the stream of this id, and in every view, before; each spec gives an id of its own. */
  given(id: string, ...past: readonly Event[]): { when(who: Person, route: string, request?: Request): Outcome };
  close(): Promise<void>;
}

@Module({})
class Stores {}
@Module({})
class Api {}

/** These contexts behind HTTP, on an event store and a Postgres of their own: `given(id, ...past).when(who, route).thenAnswers(…)`. */
export async function httpSpec<State, Event extends DomainEvent>(
  contexts: readonly Context[],
  streams: Streams<State, Event>,
): Promise<HttpSpec<Event>> {
  const database = await createTestDatabase();
  const server = await startTestEventStore(database.eventStoreUrl);
  const eventStore = new EventStore(server.connectionString);
  const { projections, prefixes, ...tables } = readSideOfContexts(contexts);
  const rows = await createTestReadStore(database.readModelsUrl, tables);
  await registerViews(rows, projections, new Date(0));
  const app = await startApi(contexts, { eventStore, rows });
  const url = await app.getUrl();

  async function past(stream: string, events: readonly Event[]): Promise<number> {
    const envelope = envelopeOf({ system: 'spec' }, uuidv5(stream));
    if (events.length > 0) await eventStore.decide(stream, streams.decider, () => events, envelope);
    for (const view of projections) await project(rows, view, eventStore.readAll({ prefixes }));
    return events.length;
  }

  async function typesIn(stream: string, from: number): Promise<readonly string[]> {
    const found: RecordedEvent[] = [];
    for await (const event of eventStore.readStream(stream)) found.push(event);
    return found.slice(from).map(({ type }) => type);
  }

  async function send(who: Person, route: string, { body, seen }: Request) {
    const [method = '', path = ''] = route.split(' ');
    const response = await fetch(`${url}/api/v1/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await signToken(tokenSecret, who)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  }

  return {
    given: (id, ...events) => ({
      when: (who, route, request = {}) => {
        const stream = streams.of(id);
        const answered = async () => {
          const before = await past(stream, events);
          return { before, answer: await send(who, route, request) };
        };
        return {
          thenAnswers: async (status, body) => expect((await answered()).answer).toMatchObject({ status, body }),
          thenRefuses: async (status, code) => {
            const { before, answer } = await answered();
            expect(answer).toMatchObject({ status, body: { code } });
            expect(await typesIn(stream, before)).toEqual([]);
          },
          thenRecords: async (...types) => {
            const { before, answer } = await answered();
            const recorded = await typesIn(stream, before);
            expect({ recorded, answer }).toEqual({ recorded: types, answer: expect.anything() });
          },
        };
      },
    }),
    close: async () => {
      await app.close();
      await eventStore.close();
      await server.close();
      await rows.destroy();
      await database.drop();
    },
  };
}

async function startApi(
  contexts: readonly Context[],
  { eventStore, rows }: { readonly eventStore: EventStore; readonly rows: DataSource },
): Promise<INestApplication> {
  const providers = [
    { provide: EventStore, useValue: eventStore },
    { provide: DataSource, useValue: rows },
    { provide: ServedViews, useValue: new ServedViews(rows) },
  ];
  const stores = { module: Stores, global: true, providers, exports: [EventStore, DataSource, ServedViews] };
  const imports = [
    HttpModule.forRoot({ tokenSecret, readWaitMs: 0 }),
    stores,
    ...apiModulesOf(contexts, contextSettings),
  ];
  const app = await createHttpApp({ module: Api, imports }, false);
  assertOneHandlerEach(app);
  await app.listen(0, '127.0.0.1');
  return app;
}
