import { type DynamicModule, Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { contexts } from '#contexts';
import { workerModulesOf } from '#platform/context';
import { type StoreSettings } from '#platform/process';
import { poolSizes } from '#engine/embedded-postgres';
import { EventStore } from '#platform/event-store';
import { OperationsListenerModule, type OperatedParts } from '#platform/operations';
import { SessionsModule } from '#platform/sessions';
import { createReadDataSource } from '#platform/read-store';
import { entities } from './jobs.js';
import { QueueUrl, Worker } from './worker.js';

/** The stores, for the command handlers and processors of every context. */
@Global()
@Module({})
class StoresModule {
  static forRoot({ databaseUrl, eventStoreUrl }: StoreSettings): DynamicModule {
    const readStore = { url: databaseUrl, entities, migrations: [], poolSize: poolSizes.worker };
    return {
      module: StoresModule,
      providers: [
        { provide: DataSource, useFactory: () => createReadDataSource(readStore) },
        { provide: EventStore, useFactory: () => new EventStore(eventStoreUrl) },
      ],
      exports: [DataSource, EventStore],
    };
  }
}

@Module({})
export class WorkerModule {
  static forRoot(settings: StoreSettings): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        StoresModule.forRoot(settings),
        // Its commands may take rights away; it signs nobody in.
        SessionsModule.forRoot(settings.databaseUrl, { master: {}, poolSize: poolSizes.workerSessions }),
        operations(settings),
        CqrsModule,
        ...workerModulesOf(contexts, settings),
      ],
      providers: [{ provide: QueueUrl, useFactory: () => new QueueUrl(settings.queueUrl) }, Worker],
    };
  }
}

/** Health and metrics of this process on a port of its own, where one is set. */
const operations = (settings: StoreSettings): DynamicModule =>
  OperationsListenerModule.forRoot(settings, {
    inject: [DataSource, EventStore],
    useFactory: (dataSource: DataSource, eventStore: EventStore): OperatedParts => ({
      ...{ dataSource, eventStore },
      access: { kind: 'own-port' },
    }),
  });
