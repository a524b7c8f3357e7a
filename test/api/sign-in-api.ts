import pg from 'pg';
import { contexts } from '#contexts';
import { readSideOfContexts } from '#platform/context';
import { EventStore } from '#platform/event-store';
import { newMasterKey } from '#platform/personal-data';
import { loadSettings } from '#platform/process';
import { project, registerViews } from '#platform/read-store';
import { createTestReadStore } from '#testing/read-stores';
import { createTestDatabase, startTestEventStore } from '#testing/stores';
import { createApi, listen } from '../../apps/api/src/create-api.js';
import { prepareApi } from './prepare-api.js';

const readSide = readSideOfContexts(contexts);

export interface Told {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

/** The status, and the code of a problem: `403 not-oneself`. */
export const told = ({ status, body: { code } }: Told): string =>
  `${status} ${typeof code === 'string' ? code : ''}`.trim();

export const as = (token: unknown) => ({ authorization: `Bearer ${String(token)}` });

/** The API as it is started, over HTTP, where nobody is known but who signs in. */
export class SignInApi {
  private constructor(
    readonly url: string,
    /** Of the accounts. */
    readonly pool: pg.Pool,
    readonly databases: { readonly databaseUrl: string; readonly personalDataUrl: string },
    private readonly ways: {
      readonly catchUp: () => Promise<void>;
      readonly closing: readonly (() => Promise<unknown>)[];
    },
  ) {}

  static async start(given: Readonly<Record<string, string>> = {}): Promise<SignInApi> {
    const database = await createTestDatabase();
    const server = await startTestEventStore(database.eventStoreUrl);
    const rows = await createTestReadStore(database.readModelsUrl, readSide);
    await registerViews(rows, readSide.projections, new Date(0));
    await prepareApi(database);
    const settings = loadSettings({
      ...{ JIXIAO_HTTP_PORT: '0', JIXIAO_READ_WAIT_MS: '20' },
      ...{ QUEUE_URL: database.jobsUrl, DATABASE_URL: database.readModelsUrl, EVENTSTORE_URL: server.connectionString },
      ...{ PERSONAL_DATA_URL: database.personalDataUrl, JIXIAO_MASTER_KEY: newMasterKey(), JIXIAO_DEMO_ACCOUNTS: '1' },
      JIXIAO_LIMIT_SIGN_IN: '100000',
      ...given,
    });
    const app = await createApi(settings, false);
    await listen(app, settings);
    const eventStore = new EventStore(server.connectionString);
    const pool = new pg.Pool({ connectionString: database.personalDataUrl, max: 2 });
    const catchUp = async () => {
      for (const view of readSide.projections)
        await project(rows, view, eventStore.readAll({ prefixes: readSide.prefixes }));
    };
    const closing = [
      ...[() => app.close(), () => eventStore.close(), () => pool.end()],
      ...[() => rows.destroy(), () => server.close(), () => database.drop()],
    ];
    const { readModelsUrl: databaseUrl, personalDataUrl } = database;
    return new SignInApi(await app.getUrl(), pool, { databaseUrl, personalDataUrl }, { catchUp, closing });
  }

  /** Brings the views to where the record is. */
  catchUp(): Promise<void> {
    return this.ways.catchUp();
  }

  async ask(route: string, body?: object, headers: Readonly<Record<string, string>> = {}): Promise<Told> {
    const [method = '', path = ''] = route.split(' ');
    const answer = await fetch(`${this.url}/api/v1/${path}`, {
      method,
      redirect: 'manual',
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return {
      status: answer.status,
      body: text.startsWith('{') ? (JSON.parse(text) as Told['body']) : { text },
      headers: answer.headers,
    };
  }

  async close(): Promise<void> {
    for (const close of this.ways.closing) await close();
  }
}
