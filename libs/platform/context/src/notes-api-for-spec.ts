import { Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { EventStore } from '#platform/event-store';
import { assertOneHandlerEach, createHttpApp, HttpModule, signToken } from '#platform/http';
import { ServedViews } from '#platform/read-store';
import { contextSettings, createTestDatabase, createTestReadStore, startTestEventStore } from '#testing';
import { apiModulesOf, readSideOfContexts } from './index.js';
import { notes } from './notes-for-spec.js';

const tokenSecret = 'a secret of at least thirty-two characters';
const person = (personId: string, unit: string, role: string) => ({ personId, unit, roles: [role] });
export const drafter = person('p-drafter', '307001', 'unit-drafter@307001');
export const reviewer = person('p-reviewer', '307', 'department-reviewer@307');
export const finance = person('p-finance', '301', 'finance-section@*');

interface Sent {
  readonly by?: typeof drafter;
  readonly seen?: number;
  readonly body?: object;
}

@Module({})
class Stores {}
@Module({})
class Api {}

/** The notes over HTTP, on stores of their own. */
export interface NotesApi {
  readonly app: NestFastifyApplication;
  readonly eventStore: EventStore;
  readonly rows: DataSource;
  ask(route: string, sent?: Sent): ReturnType<typeof ask>;
  close(): Promise<void>;
}

export async function startNotesApi(): Promise<NotesApi> {
  const database = await createTestDatabase();
  const server = await startTestEventStore(database.eventStoreUrl);
  const eventStore = new EventStore(server.connectionString);
  const rows = await createTestReadStore(database.readModelsUrl, readSideOfContexts([notes]));
  const providers = [
    { provide: EventStore, useValue: eventStore },
    { provide: DataSource, useValue: rows },
    { provide: ServedViews, useValue: new ServedViews(rows) },
  ];
  const stores = { module: Stores, global: true, providers, exports: [EventStore, DataSource, ServedViews] };
  const http = HttpModule.forRoot({ tokenSecret, readWaitMs: 0 });
  const imports = [http, stores, ...apiModulesOf([notes], contextSettings)];
  const app = await createHttpApp({ module: Api, imports }, false);
  assertOneHandlerEach(app);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const close = async (): Promise<void> => {
    await app.close();
    await eventStore.close();
    await server.close();
    await rows.destroy();
    await database.drop();
  };
  return { app, eventStore, rows, close, ask: (route, sent) => ask(url, route, sent) };
}

async function ask(url: string, route: string, { by = drafter, seen, body }: Sent = {}) {
  const [method = '', path = ''] = route.split(' ');
  const response = await fetch(`${url}/api/v1/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await signToken(tokenSecret, by)}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { status, headers } = response;
  return { status, etag: headers.get('etag'), position: headers.get('jixiao-position'), body: await response.json() };
}
