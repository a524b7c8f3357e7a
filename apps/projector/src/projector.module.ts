import { type DynamicModule, Global, Logger, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type StoreSettings } from '#platform/process';
import { poolSizes } from '#engine/embedded-postgres';
import { EventStore } from '#platform/event-store';
import { JobQueue } from '#platform/job-queue';
import { OperationsListenerModule, RunnerMetrics, type OperatedParts } from '#platform/operations';
import { createReadDataSource, LagGauge, subscribersOf } from '#platform/read-store';
import { Projector } from './projector.js';
import { entities, jobs, migrations, prefixes, processes, projections } from './views.js';

@Global()
@Module({})
class StoresModule {
  static forRoot({ databaseUrl, eventStoreUrl, queueUrl }: StoreSettings): DynamicModule {
    const poolSize = poolSizes.projector + poolSizes.projectorLocks;
    const queueLog = new Logger('JobQueue');
    const onError = (error: Error): void => queueLog.warn(error.message);
    return {
      module: StoresModule,
      providers: [
        {
          provide: DataSource,
          useFactory: () => createReadDataSource({ url: databaseUrl, entities, migrations, poolSize }),
        },
        { provide: EventStore, useFactory: () => new EventStore(eventStoreUrl) },
        {
          provide: JobQueue,
          useFactory: () => new JobQueue(queueUrl, jobs, { onError, poolSize: poolSizes.relayJobs }),
        },
        RunnerMetrics,
      ],
      exports: [DataSource, EventStore, JobQueue, RunnerMetrics],
    };
  }
}

@Module({})
export class ProjectorModule {
  static forRoot(settings: StoreSettings): DynamicModule {
    return {
      module: ProjectorModule,
      imports: [StoresModule.forRoot(settings), operations(settings)],
      providers: [Projector],
    };
  }
}

/** Health and metrics of this process on a port of its own, where one is set. */
const operations = (settings: StoreSettings): DynamicModule =>
  OperationsListenerModule.forRoot(settings, {
    inject: [DataSource, EventStore, JobQueue, RunnerMetrics],
    useFactory: (...[dataSource, eventStore, queue, runners]: Stores): OperatedParts => ({
      ...{ dataSource, eventStore, queue, runners },
      access: { kind: 'own-port' },
      readSide: {
        lag: new LagGauge({ dataSource, eventStore, prefixes }),
        subscribers: subscribersOf({ projections, processes }),
        lagLimitSeconds: settings.lagLimitSeconds,
      },
    }),
  });

type Stores = readonly [DataSource, EventStore, JobQueue, RunnerMetrics];
