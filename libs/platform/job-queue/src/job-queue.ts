import { type Job, type JobState, type JobsOptions } from 'bullmq';
import { openQueue, type JobsQueue } from './backend.js';
import { jobIdOf, type Cause } from './cause.js';
import { definitionsByName, type JobDefinition } from './definition.js';
import { failureOf, KEPT_TRIES, type FailedJob } from './failure.js';

export interface QueuedJob {
  /** The name of a definition. */
  readonly job: string;
  readonly payload: unknown;
  /** Gives the id: the same cause twice is one job, until it is done. */
  readonly cause: Cause;
  /** Tried again after it failed for good: the worker writes down when it is done. */
  readonly failedBefore?: true;
}

export interface JobQueueOptions {
  /** Connections to Postgres at most. */
  readonly poolSize?: number;
  /** Told when the connection breaks; it heals itself. */
  readonly onError: (error: Error) => void;
}

/** What a job can be in the middle of; those that failed are written down elsewhere. */
export type ListedState = 'waiting' | 'active' | 'delayed';

/** A job as an operator sees it. */
export interface ListedJob {
  readonly id: string;
  readonly job: string;
  /** When it was handed over. */
  readonly since: Date;
  /** How often a worker took it up. */
  readonly tries: number;
  /** When a worker took it up last. */
  readonly takenUpAt: Date | undefined;
  /** Of its last try, where that failed. */
  readonly error: string | undefined;
}

const listed = (id: string, job: Job): ListedJob => ({
  ...{ id, job: job.name, since: new Date(job.timestamp), tries: job.attemptsStarted },
  takenUpAt: job.processedOn === undefined ? undefined : new Date(job.processedOn),
  error: job.failedReason || undefined,
});

const KEPT_STACKS = 3;

/** Where jobs are handed over, and taken up again after they failed for good. */
export class JobQueue {
  private readonly queue: JobsQueue;
  private readonly definitions: ReadonlyMap<string, JobDefinition>;

  constructor(url: string, definitions: readonly JobDefinition[], { poolSize = 2, onError }: JobQueueOptions) {
    this.definitions = definitionsByName(definitions);
    this.queue = openQueue(url, poolSize, onError);
  }

  async ready(): Promise<void> {
    await this.queue.waitUntilReady();
  }

  /** All or, when it throws, perhaps the first ones: hand them over again. In the order given. */
  async enqueue(jobs: readonly QueuedJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.queue.addBulk(
      jobs.map(({ job, ...data }) => ({
        name: job,
        data,
        opts: { ...this.optionsOf(job), jobId: jobIdOf(data.cause) },
      })),
    );
  }

  /** Where a job is; `unknown` when it is done, or the queue never knew it. */
  async stateOf(id: string): Promise<JobState | 'unknown'> {
    return this.queue.getJobState(id);
  }

  /** A job that failed for good, as the queue remembers it; nothing when it is in another state. */
  async failure(id: string): Promise<FailedJob | undefined> {
    return failureOf(this.queue, id);
  }

  /**
   * Takes up again a job that failed for good, its tries and its deaths counted anew: as a new job under its id, for BullMQ’s own
   * retry keeps the count of deaths (taskforcesh/bullmq#3555). Ended in between, the queue has forgotten the job: its failure must
   * be written down before. Throws when it is in another state.
   */
  async retry(id: string): Promise<void> {
    const job = await this.queue.getJob(id);
    if (!job) throw new Error(`队列里没有这个作业 the queue does not know this job: ${id}`);
    if (!(await job.isFailed())) throw new Error(`这个作业没有失败，不能重试 the job has not failed: ${id}`);
    await job.remove();
    await this.queue.add(job.name, { ...job.data, failedBefore: true }, { ...job.opts, jobId: id });
  }

  /** Gives up a job that failed for good; its failure must be written down before. Throws when it is in another state. */
  async forget(id: string): Promise<void> {
    const job = await this.queue.getJob(id);
    if (!job) return;
    if (!(await job.isFailed())) throw new Error(`这个作业没有失败，不能放弃 the job has not failed: ${id}`);
    await job.remove();
  }

  /** Jobs in one state without what they carry, the first to come up first. */
  async inState(state: ListedState, from: number, limit: number): Promise<readonly ListedJob[]> {
    // One that is done meanwhile is there no more.
    const jobs: readonly (Job | undefined)[] = await this.queue.getJobs([state], from, from + limit - 1, true);
    return jobs.flatMap((job) => (job?.id === undefined ? [] : [listed(job.id, job)]));
  }

  /** How many jobs there are, by state. */
  async counts(): Promise<Readonly<Record<string, number>>> {
    return this.queue.getJobCounts('waiting', 'active', 'delayed', 'completed', 'failed');
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
      keepLogs: KEPT_TRIES,
      // A stack a try, 1,440 of them, would be rewritten at every try.
      stackTraceLimit: KEPT_STACKS,
    };
  }
}
