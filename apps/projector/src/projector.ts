import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventStore } from '#event-store';
import { JobQueue } from '#job-queue';
import { checkReadSide, jobsInOutbox, OutboxRelay, ProcessRunner, ProjectionRunner, type ReadSide } from '#read-store';
import { catalogues, jobs, prefixes, processes, projections } from './views.js';

/** Runs every projection, every process and the relay of the outbox, from boot to shutdown. */
@Injectable()
export class Projector implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Projector');
  private running: readonly { start(): void; close(): Promise<void> }[] = [];

  constructor(
    private readonly dataSource: DataSource,
    private readonly eventStore: EventStore,
    private readonly queue: JobQueue,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { dataSource, eventStore, queue, log } = this;
    const knownTypes = checkReadSide({ projections, processes, catalogues });
    const names = jobs.map(({ name }) => name);
    await refuseUnknownJobs(dataSource, names);
    await queue.ready();
    const side: ReadSide = { dataSource, eventStore, prefixes, knownTypes, log };
    this.running = [
      ...projections.map((projection) => new ProjectionRunner(projection, side)),
      ...processes.map((process) => new ProcessRunner(process, names, side)),
      new OutboxRelay({ dataSource, queue, log }),
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
