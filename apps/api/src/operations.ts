import { type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Disk, type Settings } from '#platform/process';
import { EventStore } from '#platform/event-store';
import { JobQueue } from '#platform/job-queue';
import { OperationsModule, type OperatedParts } from '#platform/operations';
import { LagGauge, ServedViews, subscribersOf } from '#platform/read-store';
import { processes, projections } from './read-side.js';

/** Health and metrics on the API's own port: of itself, of the read side and of the queue, so that one port shows all. */
export const operations = ({ operatorToken, lagLimitSeconds }: Settings, disk: Disk | undefined): DynamicModule =>
  OperationsModule.forRoot({
    inject: [DataSource, EventStore, LagGauge, ServedViews, JobQueue],
    useFactory: (...[dataSource, eventStore, lag, served, queue]: Stores): OperatedParts => ({
      ...{ dataSource, eventStore, queue, ...(disk && { disk }) },
      access: { kind: 'operator', token: operatorToken },
      readSide: { lag, subscribers: subscribersOf({ projections, processes }), lagLimitSeconds },
      views: { served, reads: projections },
    }),
  });

type Stores = readonly [DataSource, EventStore, LagGauge, ServedViews, JobQueue];
