import { type DynamicModule, Global, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { assessmentsReadSide } from '#assessments';
import { type Settings } from '#config';
import { poolSizes } from '#embedded-postgres';
import { EventStore } from '#event-store';
import { createReadDataSource, PositionWaiter, readSideOf } from '#read-store';
import { targetsReadSide } from '#targets';

@Injectable()
class OpenStores implements OnApplicationShutdown {
  constructor(
    private readonly dataSource: DataSource,
    private readonly eventStore: EventStore,
    private readonly waiter: PositionWaiter,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.waiter.close();
    await this.eventStore.close();
    await this.dataSource.destroy();
  }
}

/** The event store and the read models, for every context's handlers and queries. */
@Global()
@Module({})
export class StoresModule {
  static forRoot({ databaseUrl, eventStoreUrl }: Settings): DynamicModule {
    const { entities } = readSideOf([targetsReadSide, assessmentsReadSide]);
    const readStore = { url: databaseUrl, entities, migrations: [], poolSize: poolSizes.api };
    return {
      module: StoresModule,
      providers: [
        { provide: DataSource, useFactory: () => createReadDataSource(readStore) },
        { provide: EventStore, useFactory: () => new EventStore(eventStoreUrl) },
        {
          provide: PositionWaiter,
          useFactory: (dataSource: DataSource) => new PositionWaiter(dataSource),
          inject: [DataSource],
        },
        OpenStores,
      ],
      exports: [DataSource, EventStore, PositionWaiter],
    };
  }
}
