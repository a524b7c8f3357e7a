import { Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { type Person } from '#domain/kernel';
import { apiModulesOf, prepareContexts, readSideOfContexts, type Context } from '#platform/context';
import { EventStore } from '#platform/event-store';
import { assertOneHandlerEach, createHttpApp, HttpModule } from '#platform/http';
import { newMasterKey, preparePersonalData } from '#platform/personal-data';
import { PositionWaiter, project, registerViews, ServedViews } from '#platform/read-store';
import { prepareSessions, SessionsModule } from '#platform/sessions';
import { contextSettings } from './context-settings.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';
import { startTestEventStore } from './test-event-store.js';
import { TestIdentityModule, testToken } from './identity.js';
import { createTestReadStore } from './test-read-store.js';

export interface Request {
  readonly body?: unknown;
  /** The revision that the person saw. */
  readonly seen?: number | undefined;
}

export interface Answer {
  readonly status: number;
  readonly etag: string | null;
  readonly position: string | null;
  readonly body: unknown;
}

interface Stores {
  readonly eventStore: EventStore;
  readonly rows: DataSource;
}

type Settings = Parameters<typeof apiModulesOf>[1];

/** Contexts behind HTTP, on stores that are there. */
export interface ServedContexts {
  readonly app: NestFastifyApplication;
  /** `PUT targets/…/content`, under `/api/v1`. */
  readonly ask: (who: Person, route: string, request?: Request) => Promise<Answer>;
}

/** On an event store and a Postgres of their own. */
export interface ContextsApi extends ServedContexts, Stores {
  /** Brings every view to the head. */
  project(): Promise<void>;
  close(): Promise<void>;
}

@Injectable()
class OpenStores implements OnApplicationShutdown {
  constructor(private readonly waiter: PositionWaiter) {}

  onApplicationShutdown(): Promise<void> {
    return this.waiter.close();
  }
}

@Module({})
class StoresModule {}
@Module({})
class Api {}

/** Throws where a command or query has not exactly one handler. */
export async function startContextsApi(contexts: readonly Context[]): Promise<ContextsApi> {
  const database = await createTestDatabase();
  const server = await startTestEventStore(database.eventStoreUrl);
  const eventStore = new EventStore(server.connectionString);
  const { projections, prefixes, ...tables } = readSideOfContexts(contexts);
  const rows = await createTestReadStore(database.readModelsUrl, tables);
  await registerViews(rows, projections, new Date(0));
  await preparePersonalData(database.personalDataUrl);
  await prepareContexts(contexts, database);
  await prepareSessions(database.readModelsUrl);
  const { app, ask } = await serveContexts(contexts, { eventStore, rows }, withPersonalData(database));
  return {
    ...{ app, ask, eventStore, rows },
    project: async () => {
      for (const view of projections) await project(rows, view, eventStore.readAll({ prefixes }));
    },
    close: async () => {
      await app.close();
      await eventStore.close();
      await server.close();
      await rows.destroy();
      await database.drop();
    },
  };
}

const withPersonalData = ({ personalDataUrl }: TestDatabase): Settings => ({
  ...{ ...contextSettings, personalDataUrl },
  masterKey: { text: newMasterKey(), file: undefined },
});

/** As `startContextsApi` does, throws where a command or query has not exactly one handler; who closes the app closes the stores, too. */
export async function serveContexts(
  contexts: readonly Context[],
  stores: Stores,
  settings: Settings = contextSettings,
): Promise<ServedContexts> {
  const app = await startApi(contexts, stores, settings);
  const url = await app.getUrl();
  return { app, ask: (who, route, request = {}) => ask(url, who, route, request) };
}

async function ask(url: string, who: Person, route: string, { body, seen }: Request): Promise<Answer> {
  const [method = '', path = ''] = route.split(' ');
  const response = await fetch(`${url}/api/v1/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${testToken(who)}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { status, headers } = response;
  return { status, etag: headers.get('etag'), position: headers.get('jixiao-position'), body: await response.json() };
}

async function startApi(
  contexts: readonly Context[],
  { eventStore, rows }: Stores,
  settings: Settings,
): Promise<NestFastifyApplication> {
  const providers = [
    { provide: EventStore, useValue: eventStore },
    { provide: DataSource, useValue: rows },
    { provide: ServedViews, useValue: new ServedViews(rows) },
    { provide: PositionWaiter, useFactory: () => new PositionWaiter(rows) },
  ];
  const stores = {
    ...{ module: StoresModule, global: true, providers: [...providers, OpenStores] },
    exports: [EventStore, DataSource, ServedViews, PositionWaiter],
  };
  const http = HttpModule.forRoot({ readWaitMs: 0 });
  const databaseUrl = 'url' in rows.options ? rows.options.url : '';
  const sessions = SessionsModule.forRoot(databaseUrl, { master: settings.masterKey ?? {}, poolSize: 2 });
  const imports = [http, TestIdentityModule, stores, sessions, ...apiModulesOf(contexts, settings)];
  const app = await createHttpApp({ module: Api, imports }, false);
  assertOneHandlerEach(app);
  await app.listen(0, '127.0.0.1');
  return app;
}
