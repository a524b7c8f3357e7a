import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { EventStore } from '#platform/event-store';
import { poolSizes } from '#engine/embedded-postgres';
import { type Processor } from '#platform/context';
import { checkJobs, startWorkers, type JobProcessor, type RunningWorkers } from '#platform/job-queue';
import { FailedJobs } from '#platform/read-store';
import { definitions, processes, processors as classes } from './jobs.js';

/** Where the jobs come from. */
export class QueueUrl {
  constructor(readonly url: string) {}
}

const CONCURRENCY = 8;

/** Takes jobs from the queue, from boot to shutdown; each is run by the one processor of its name. */
@Injectable()
export class Worker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Worker');
  private workers: RunningWorkers | undefined;

  constructor(
    private readonly modules: ModuleRef,
    private readonly queue: QueueUrl,
    private readonly eventStore: EventStore,
    private readonly dataSource: DataSource,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const processors = classes.map((processor) => this.instanceOf(processor));
    checkJobs({ definitions, processors, processes });
    this.workers = await startWorkers(this.queue.url, processors, {
      onError: (error) => this.log.warn(error.message),
      concurrency: CONCURRENCY,
      // One connection more listens for jobs, another looks after failures.
      poolSize: poolSizes.workerJobs - 2,
      failures: new FailedJobs(this.dataSource),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.workers?.close();
    await this.eventStore.close();
    await this.dataSource.destroy();
  }

  private instanceOf(processor: Processor): JobProcessor {
    const instance = this.modules.get(processor, { strict: false });
    return {
      definition: instance.definition,
      // The definition's schema has checked the payload that `run` is given.
      run: (payload, context) => instance.run(payload as never, context),
    };
  }
}
