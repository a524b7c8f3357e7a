import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Settings } from '#config';
import { poolSizes } from '#embedded-postgres';
import { EventStore } from '#event-store';
import { JobQueue } from '#job-queue';
import { createReadDataSource } from '#read-store';
import { Projector } from './projector.js';
import { entities, jobs, migrations } from './views.js';

@Module({})
export class ProjectorModule {
  static forRoot({ databaseUrl, eventStoreUrl, queueUrl }: Settings): DynamicModule {
    const poolSize = poolSizes.projector + poolSizes.projectorLocks;
    const queueLog = new Logger('JobQueue');
    const onError = (error: Error): void => queueLog.warn(error.message);
    return {
      module: ProjectorModule,
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
        Projector,
      ],
    };
  }
}
