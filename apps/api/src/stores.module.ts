import { type DynamicModule, Global, Injectable, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Settings } from '#platform/process';
import { contexts } from '#contexts';
import { jobsOf } from '#platform/context';
import { poolSizes } from '#engine/embedded-postgres';
import { EventStore } from '#platform/event-store';
import { JobQueue } from '#platform/job-queue';
import { createReadDataSource, LagGauge, PositionWaiter, ServedViews } from '#platform/read-store';
import { entities, prefixes } from './read-side.js';

@Injectable()
class OpenStores implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly eventStore: EventStore,
    private readonly waiter: PositionWaiter,
    private readonly queue: JobQueue,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.waiter.close();
    await this.queue.close();
    await this.eventStore.close();
    await this.dataSource.destroy();
  }
}

/** The event store and the read models, for every context's handlers and queries, and what tells how they are. */
@Global()
@Module({})
export class StoresModule {
  static forRoot({ databaseUrl, eventStoreUrl, queueUrl }: Settings): DynamicModule {
    const readStore = { url: databaseUrl, entities, migrations: [], poolSize: poolSizes.api };
    const queueLog = new Logger('JobQueue');
    const onError = (error: Error): void => queueLog.warn(error.message);
    const inject = [DataSource, EventStore];
    return {
      module: StoresModule,
      providers: [
        { provide: DataSource, useFactory: () => createReadDataSource(readStore) },
        { provide: EventStore, useFactory: () => new EventStore(eventStoreUrl, { waitsForRoom: false }) },
        // To count them and to list them; of those that failed an operator may hand one over again.
        {
          provide: JobQueue,
          useFactory: () => new JobQueue(queueUrl, jobsOf(contexts), { onError, poolSize: poolSizes.apiJobs }),
        },
        { provide: PositionWaiter, useFactory: (dataSource: DataSource) => new PositionWaiter(dataSource), inject },
        { provide: ServedViews, useFactory: (dataSource: DataSource) => new ServedViews(dataSource), inject },
        {
          provide: LagGauge,
          useFactory: (dataSource: DataSource, eventStore: EventStore) =>
            new LagGauge({ dataSource, eventStore, prefixes }),
          inject,
        },
        OpenStores,
      ],
      exports: [DataSource, EventStore, JobQueue, PositionWaiter, ServedViews, LagGauge],
    };
  }
}
