import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type DataSource } from 'typeorm';
import { assessmentDecider, assessmentStreams, type AssessmentEvent } from '#contexts/assessments';
import { targetDecider, targetStreams, type PresentTarget, type TargetEvent } from '#contexts/targets';
import { loadSettings, type Settings } from '#platform/process';
import { EventStore } from '#platform/event-store';
import { transfer } from '#platform/event-transfer';
import { type Identity } from '#platform/http';
import { TestIdentity, testToken } from '#testing/identity';
import { uuidv5, type Person } from '#domain/kernel';
import { project, registerViews } from '#platform/read-store';
import { newMasterKey } from '#platform/personal-data';
import { contexts } from '#contexts';
import { readSideOfContexts } from '#platform/context';
import { envelopeOf } from '#testing/core';
import { beginOrganisation, beginRules } from '#testing/county';
import { createTestReadStore } from '#testing/read-stores';
import { createTestDatabase, startTestEventStore } from '#testing/stores';
import { createApi, listen } from '../../apps/api/src/create-api.js';
import { openApiDocument } from '../../apps/api/src/openapi.js';
import { prepareApi } from './prepare-api.js';

const readSide = readSideOfContexts(contexts);

const person = (personId: string, ...roles: string[]): Person => ({
  personId,
  unit: '307001',
  roles,
});
const people = {
  drafter: person('p-drafter', 'unit-drafter@307001'),
  head: person('p-head', 'unit-head@307001', 'department-reviewer@307'),
  finance: person('p-finance', 'finance-section@*', 'performance-section@*', 'auditor@*'),
  administrator: person('p-administrator', 'administrator@*'),
  stranger: { ...person('p-stranger', 'unit-drafter@405001'), unit: '405001' },
} as const;
export type Who = keyof typeof people;

export interface Sent {
  readonly method: string;
  readonly path: string;
  /** One of the people of the specs, or whoever the spec makes up. */
  readonly who?: Who | Person | undefined;
  /** The address of another API over the same stores. */
  readonly at?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** As it goes over the wire. */
  readonly body?: string | Uint8Array<ArrayBuffer> | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** The API (at times two of it) on a store and a database of its own; the views are projected when the spec says so. */
export class ApiUnderTest {
  private made: ReturnType<typeof openApiDocument> | undefined;

  private constructor(
    private readonly app: NestFastifyApplication,
    readonly url: string,
    private readonly tokens: ReadonlyMap<string, string>,
    readonly stores: {
      readonly settings: Settings;
      readonly eventStore: EventStore;
      readonly rows: DataSource;
      readonly readModelsUrl: string;
      readonly another: () => Promise<NestFastifyApplication>;
      readonly close: () => Promise<void>;
    },
  ) {}

  /** `imported`: an exported file, whose events come first. */
  static async start(identity: Identity = new TestIdentity(), imported?: string): Promise<ApiUnderTest> {
    const database = await createTestDatabase();
    const server = await startTestEventStore(database.eventStoreUrl);
    if (imported !== undefined) await transfer.into(server.connectionString, { file: imported }, () => undefined);
    const rows = await createTestReadStore(database.readModelsUrl, readSide);
    await registerViews(rows, readSide.projections, new Date(0));
    await prepareApi(database);
    const loaded = loadSettings({
      JIXIAO_HTTP_PORT: '0',
      JIXIAO_READ_WAIT_MS: '20',
      DATABASE_URL: database.readModelsUrl,
      EVENTSTORE_URL: server.connectionString,
      QUEUE_URL: database.jobsUrl,
      PERSONAL_DATA_URL: database.personalDataUrl,
      JIXIAO_MASTER_KEY: newMasterKey(),
    });
    // A spec asks in a minute what people ask in a day.
    const settings = { ...loaded, rates: { ...loaded.rates, ofPerson: 1_000_000, ofAddress: 1_000_000 } };
    const apps: NestFastifyApplication[] = [];
    const another = async (): Promise<NestFastifyApplication> => {
      const app = await createApi(settings, false, identity);
      apps.push(app);
      await listen(app, settings);
      return app;
    };
    const app = await another();
    const eventStore = new EventStore(server.connectionString);
    await beginRules(eventStore);
    await beginOrganisation(eventStore);
    const tokens = Object.entries(people).map(([who, of]) => [who, testToken(of)] as const);
    const close = async (): Promise<void> => {
      for (const each of apps) await each.close();
      await eventStore.close();
      await rows.destroy();
      await server.close();
      await database.drop();
    };
    const api = new ApiUnderTest(app, await app.getUrl(), new Map(tokens), {
      ...{ settings, eventStore, rows, readModelsUrl: database.readModelsUrl, another, close },
    });
    await api.project();
    return api;
  }

  /** Another API on the same stores, as there are several, or one after another at one port; whoever starts it closes it. */
  async beside(identity: Identity, httpPort = 0): Promise<NestFastifyApplication> {
    const settings = { ...this.stores.settings, httpPort };
    const app = await createApi(settings, false, identity);
    await listen(app, settings);
    return app;
  }

  /** Whatever the application is made of. */
  get<Part>(type: abstract new (...args: never[]) => Part): Part {
    return this.app.get<Part>(type);
  }

  /** Made once: it takes longer than many requests. */
  get document() {
    return (this.made ??= openApiDocument(this.app));
  }

  async send({ method, path, who, headers = {}, body, at = this.url }: Sent): Promise<Answer> {
    const response = await fetch(`${at}${path}`, {
      method,
      headers: { ...this.bearer(who), ...headers },
      body: body ?? null,
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }

  private bearer(who: Who | Person | undefined): Readonly<Record<string, string>> {
    if (who === undefined) return {};
    return { authorization: `Bearer ${typeof who === 'object' ? testToken(who) : (this.tokens.get(who) ?? '')}` };
  }

  /** JSON there and back, under `/api/v1`. */
  ask(
    who: Who | Person | undefined,
    route: string,
    { seen, body }: { seen?: number; body?: unknown } = {},
  ): Promise<Answer> {
    const [method = '', path = ''] = route.split(' ');
    const headers = {
      ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    return this.send({ method, path: `/api/v1${path}`, who, headers, ...sent });
  }

  /** Brings every view to the head; throws when an event has a text, or a number, that its table does not take. */
  async project(): Promise<void> {
    const { eventStore, rows } = this.stores;
    const { prefixes, projections } = readSide;
    for (const projection of projections) await project(rows, projection, eventStore.readAll({ prefixes }));
  }

  /** A target as it stands in the record. */
  async standing(targetId: string): Promise<PresentTarget> {
    const { state } = await this.stores.eventStore.standing(targetStreams.of(targetId), targetDecider);
    if (state.status === 'absent') throw new Error(`no target ${targetId}`);
    return state;
  }

  /** Behind what stands in its stream, past the rules. */
  async recorded(targetId: string, ...events: readonly TargetEvent[]): Promise<void> {
    const stream = targetStreams.of(targetId);
    const envelope = envelopeOf({ system: 'spec' }, uuidv5(`recorded/${targetId}/${events.length}`));
    await this.stores.eventStore.decide(stream, targetDecider, () => events, envelope);
  }

  /** The types of its events, in their order. */
  async typesIn(targetId: string): Promise<readonly string[]> {
    const types: string[] = [];
    for await (const { type } of this.stores.eventStore.readStream(targetStreams.of(targetId))) types.push(type);
    return types;
  }

  /** What a process would do in time. */
  async opened(targetId: string, events: readonly AssessmentEvent[]): Promise<void> {
    const envelope = envelopeOf({ system: 'spec' }, uuidv5(`opened/${targetId}/${events.length}`));
    await this.stores.eventStore.decide(assessmentStreams.of(targetId), assessmentDecider, () => events, envelope);
  }

  close(): Promise<void> {
    return this.stores.close();
  }
}
