import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventStore } from '#platform/event-store';
import { checkJobs, JobQueue } from '#platform/job-queue';
import { RunnerMetrics } from '#platform/operations';
import {
  checkReadSide,
  jobsInOutbox,
  OutboxRelay,
  ReadSideRunner,
  RetiredViews,
  subscribersOf,
  type ReadSide,
} from '#platform/read-store';
import { sayOtherLog } from './other-log.js';
import { catalogues, jobs, prefixes, processes, projections } from './views.js';

/** Runs every projection, every process, the relay of the outbox and the clearing of retired views, from boot to shutdown. */
@Injectable()
export class Projector implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Projector');
  private running: readonly { start(): void; close(): Promise<void> }[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly eventStore: EventStore,
    private readonly queue: JobQueue,
    private readonly metrics: RunnerMetrics,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { dataSource, eventStore, queue, log } = this;
    const names = jobs.map(({ name }) => name);
    const knownTypes = checkReadSide({ projections, processes, catalogues, jobs: names });
    checkJobs({ definitions: jobs, processes });
    await refuseUnknownJobs(dataSource, names);
    await queue.ready();
    const subscribers = subscribersOf({ projections, processes });
    await sayOtherLog(dataSource, eventStore, subscribers);
    this.metrics.watch(subscribers);
    const { observe } = this.metrics;
    const side: ReadSide = { dataSource, eventStore, prefixes, knownTypes, log, observe };
    this.running = [
      new ReadSideRunner({ projections, processes }, side),
      new OutboxRelay({ dataSource, queue, log }),
      new RetiredViews({ dataSource, log }),
    ];
    for (const each of this.running) each.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.running.map((each) => each.close()));
    await this.queue.close();
    await this.eventStore.close();
    await this.dataSource.destroy();
  }
}

async function refuseUnknownJobs(dataSource: DataSource, names: readonly string[]): Promise<void> {
  const unknown = (await jobsInOutbox(dataSource)).filter((job) => !names.includes(job));
  if (unknown.length === 0) return;
  throw new Error(`待发作业没有定义，请补上再启动。Jobs wait that have no definition, add it: ${unknown.join(', ')}`);
}
