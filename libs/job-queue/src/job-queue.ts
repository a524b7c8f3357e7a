import { Queue, type IQueueBackend, type JobsOptions } from 'bullmq';
import { backendFor, QUEUE, type Connection } from './backend.js';
import { type Cause } from './cause.js';
import { definitionsByName, type JobDefinition } from './definition.js';

export interface QueuedJob {
  /** The name of a definition. */
  readonly job: string;
  /** No `:` and not an integer. The same id twice is one job, for as long as the queue remembers it. */
  readonly id: string;
  readonly payload: unknown;
  readonly cause: Cause;
}

export interface JobQueueOptions {
  /** Connections to Postgres at most, beside the one that listens. */
  readonly poolSize?: number;
  /** Told when the connection breaks; it heals itself. */
  readonly onError: (error: Error) => void;
}

const DAY_S = 24 * 60 * 60;

/** Where jobs are handed over. */
export class JobQueue {
  private readonly queue: Queue<unknown, unknown, string, unknown, unknown, string, IQueueBackend, Connection>;
  private readonly definitions: ReadonlyMap<string, JobDefinition>;

  constructor(url: string, definitions: readonly JobDefinition[], { poolSize = 2, onError }: JobQueueOptions) {
    this.definitions = definitionsByName(definitions);
    const { connection, factory } = backendFor(url, poolSize);
    this.queue = new Queue(QUEUE, { connection }, factory);
    // Without a listener a broken connection would end the process.
    this.queue.on('error', onError);
  }

  async ready(): Promise<void> {
    await this.queue.waitUntilReady();
  }

  /** All or, when it throws, perhaps some: hand them over again under the same ids. In the order given. */
  async enqueue(jobs: readonly QueuedJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.queue.addBulk(
      jobs.map(({ job, id, payload, cause }) => ({
        name: job,
        data: { payload, cause },
        opts: { ...this.optionsOf(job), jobId: id },
      })),
    );
  }

  async close(): Promise<void> {
    await this.queue.close();
  }

  private optionsOf(job: string): JobsOptions {
    const definition = this.definitions.get(job);
    if (!definition) throw new Error(`没有这个作业的定义 this job has no definition: ${job}`);
    return {
      attempts: definition.attempts,
      // The worker's strategy looks the job's own backoff up by its name.
      backoff: { type: 'definition' },
      removeOnComplete: { age: DAY_S, count: 10_000 },
      removeOnFail: false,
    };
  }
}
