import { randomUUID } from 'node:crypto';
import { type DataSource } from 'typeorm';
import { createTestReadStore } from '#testing/read-stores';
import { createTestDatabase, startTestEventStore } from '#testing/stores';
import { EventStore } from '#platform/event-store';
import { type DomainEvent, type EventCatalogue } from '#domain/kernel';
import { Lines, Note, notes, Notes1764000000001, tellReader } from '../projections/notes-for-spec.js';
import { checkReadSide, type ReadSide } from '../index.js';

/** Only the test's own limit is longer: a busy machine is no failure. */
export const LONG = 100_000;
export const view = { projection: 'notes', version: 1 };
export const noteEvent = (note: string): DomainEvent => ({
  type: 'NoteWritten',
  data: { shelf: 'a', note, amount: '1.00' },
});

/** A real event store and a real read store in one database, with what a runner needs. */
export async function openWorld() {
  const database = await createTestDatabase();
  let server = await startTestEventStore(database.eventStoreUrl);
  const eventStore = new EventStore(server.connectionString);
  const dataSources: DataSource[] = [];
  const log = new Lines();
  const openReadStore = async (): Promise<DataSource> => {
    const store = { entities: [Note], migrations: [Notes1764000000001] };
    const dataSource = await createTestReadStore(database.readModelsUrl, store);
    dataSources.push(dataSource);
    return dataSource;
  };
  const knownTypes = checkReadSide({ projections: [notes], processes: [tellReader] });
  return {
    database,
    log,
    eventStore,
    openReadStore,
    eventStoreUrl: () => server.connectionString,
    /** What one projector process has. */
    readSide: async (known = knownTypes): Promise<ReadSide> => ({
      dataSource: await openReadStore(),
      eventStore,
      prefixes: ['note-', 'other-'],
      knownTypes: known,
      log,
    }),
    /** The position of the last one. */
    append: async (
      events: readonly DomainEvent[],
      stream = `note-${randomUUID()}`,
      schema = 1,
      into = eventStore,
    ): Promise<string> => {
      const any: EventCatalogue[string] = { schema, data: { parse: (data) => data } };
      const types = [...knownTypes, ...events.map(({ type }) => type)];
      const catalogue = Object.fromEntries(types.map((type) => [type, any]));
      const decider = { initialState: null, evolve: () => null, catalogue };
      const { position } = await into.decide(stream, decider, () => events, {
        commandId: randomUUID(),
        commandHash: '0',
        actor: { system: 'spec' },
        correlationId: 'c-1',
        recordedAt: '2026-01-02T03:04:05.678Z',
      });
      return position;
    },
    cutReadStoreConnections: async (): Promise<void> => {
      const admin = await openReadStore();
      await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and usename = 'read_models' and pid <> pg_backend_pid()`,
      );
    },
    restartEventStore: async (): Promise<void> => {
      await server.close();
      server = await startTestEventStore(database.eventStoreUrl, server.port);
    },
    stopEventStore: () => server.close(),
    startEventStore: async (): Promise<void> => {
      server = await startTestEventStore(database.eventStoreUrl, server.port);
    },
    close: async (): Promise<void> => {
      await eventStore.close();
      await server.close();
      await Promise.all(dataSources.map((each) => each.destroy()));
      await database.drop();
    },
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;
