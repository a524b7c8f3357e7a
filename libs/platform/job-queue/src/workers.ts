import { DelayedError, UnrecoverableError, Worker, type Job } from 'bullmq';
import { type z } from 'zod';
import { backoffMs } from '#platform/process';
import { backendFor, openQueue, QUEUE } from './backend.js';
import { contextOf, type JobContext } from './cause.js';
import { definitionsByName, type JobDefinition } from './definition.js';
import { addLine, lineOfTry, type FailureLedger } from './failure.js';
import { FailureKeeper } from './failure-keeper.js';
import { jobDataSchema } from './job-data.js';
import { NotBefore } from './not-before.js';

/** A job and what it does. `run` may be run again, after a failure or a killed worker: its effects are keyed by the context. */
export interface JobProcessor<Payload = unknown> {
  readonly definition: JobDefinition<Payload>;
  run(payload: Payload, context: JobContext): Promise<void>;
}

export interface WorkerOptions {
  readonly concurrency?: number;
  /** Connections to Postgres at most, beside one that listens and one that looks after failures. */
  readonly poolSize?: number;
  /** Where jobs that fail for good are written down. */
  readonly failures?: FailureLedger;
  /** How often what a killed worker left unwritten is looked for. */
  readonly sweepEveryMs?: number;
  /** Told of a broken connection, which heals itself, and of every job that failed, with how often it was tried. */
  readonly onError: (error: Error) => void;
}

export interface RunningWorkers {
  /** Waits for the jobs under way. */
  close(): Promise<void>;
}

// A killed worker's job is taken up after lockDuration + stalledInterval at the latest: 11 s of the 15 allowed.
const TIMING = { lockDuration: 8000, stalledInterval: 3000, runRetryDelay: 1000 };
// A worker killed ten times by one job: then the job is to blame.
const MAX_STALLED = 10;
const NO_PROCESSOR_MS = 30_000;
// Failed ones are remembered until they are retried. What is done is forgotten: a job that comes again under its id is asked for
// again, by a process that goes over its events once more, and whether there is something to do is for its effect to say.
const REMEMBERED = { removeOnComplete: { count: 0 } };

const SWEEP_EVERY_MS = 60_000;

/** Runs every job by the one processor of its name. Throws when two processors share a job, or when the store is away. */
export async function startWorkers(
  url: string,
  processors: readonly JobProcessor[],
  { concurrency = 4, poolSize = 4, failures, sweepEveryMs = SWEEP_EVERY_MS, onError }: WorkerOptions,
): Promise<RunningWorkers> {
  const definitions = definitionsByName(processors.map(({ definition }) => definition));
  const byName = new Map(processors.map((processor) => [processor.definition.name, processor]));
  const { connection, factory } = backendFor(url, poolSize);
  const backoffStrategy = (attemptsMade: number, _type?: string, _error?: Error, job?: { name: string }): number => {
    const definition = definitions.get(job?.name ?? '');
    // No processor here: a newer release enqueued it, and its worker will come.
    return definition ? backoffMs(definition.backoff, attemptsMade) : NO_PROCESSOR_MS;
  };
  await forgetDone(url, onError);
  const worker = new Worker(
    QUEUE,
    (job: Job, token) => deferring(job, token, () => run(byName, job, { failures, onError })),
    { connection, ...TIMING, ...REMEMBERED, maxStalledCount: MAX_STALLED, concurrency, settings: { backoffStrategy } },
    factory,
  );
  const keeper = failures && new FailureKeeper(url, { ledger: failures, sweepEveryMs, onError });
  // Without a listener a broken connection would end the process.
  worker.on('error', onError);
  worker.on('stalled', (id) => keeper?.stalled(id));
  worker.on('failed', (job, error) => {
    onError(failure(job, error));
    // Only a job that is not tried again is finished.
    if (job?.id !== undefined && job.finishedOn !== undefined) keeper?.failed(job.id);
  });
  await worker.waitUntilReady();
  keeper?.start();
  return {
    close: async () => {
      await worker.close();
      await keeper?.close();
    },
  };
}

/** What a release that remembered them has left behind. */
async function forgetDone(url: string, onError: (error: Error) => void): Promise<void> {
  const queue = openQueue(url, 1, onError);
  try {
    await queue.clean(0, 0, 'completed');
  } finally {
    await queue.close();
  }
}

/** A job whose time has not come waits in the queue, and none of its tries is used up. */
async function deferring(job: Job, token: string | undefined, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof NotBefore)) throw error;
    await job.moveToDelayed(error.at.getTime(), token);
    throw new DelayedError();
  }
}

async function run(
  processors: ReadonlyMap<string, JobProcessor>,
  job: Job,
  { failures, onError }: Pick<WorkerOptions, 'onError'> & { failures: FailureLedger | undefined },
): Promise<void> {
  try {
    const data = jobDataSchema.safeParse(job.data);
    if (!data.success) throw new UnrecoverableError(`作业内容有误 not a job of ours: ${flawsOf(data.error)}`);
    const { payload, cause, failedBefore } = data.data;
    const context = contextOf(cause);
    await runBy(processors.get(job.name), job.name, payload, context);
    if (failedBefore) await failures?.done(context.jobId);
  } catch (error) {
    if (error instanceof NotBefore) throw error;
    const line = lineOfTry(error instanceof Error ? error.message : String(error));
    await addLine(() => job.log(line)).catch(onError);
    throw error;
  }
}

async function runBy(
  processor: JobProcessor | undefined,
  name: string,
  given: unknown,
  context: JobContext,
): Promise<void> {
  if (!processor) throw new Error(`没有处理此作业的程序 no processor for this job: ${name}`);
  const payload = processor.definition.payload.safeParse(given);
  if (!payload.success) throw new UnrecoverableError(`作业参数有误 the payload is wrong: ${flawsOf(payload.error)}`);
  await processor.run(payload.data, context);
}

const flawsOf = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');

function failure(job: Job | undefined, cause: Error): Error {
  const which = job ? `${job.name} ${job.id ?? ''} (${job.attemptsMade}/${job.opts.attempts ?? 1})` : '?';
  return new Error(`作业失败 job failed: ${which}: ${cause.message}`, { cause });
}
