import { UnrecoverableError, Worker, type Job } from 'bullmq';
import { z } from 'zod';
import { backendFor, QUEUE } from './backend.js';
import { causeSchema, contextOf, type JobContext } from './cause.js';
import { backoffMs, definitionsByName, type JobDefinition } from './definition.js';

/** A job and what it does. `run` may be run again, after a failure or a killed worker: its effects are keyed by the context. */
export interface JobProcessor<Payload = unknown> {
  readonly definition: JobDefinition<Payload>;
  run(payload: Payload, context: JobContext): Promise<void>;
}

export interface WorkerOptions {
  readonly concurrency?: number;
  readonly poolSize?: number;
  /** Told of a broken connection, which heals itself, and of every job that failed, with how often it was tried. */
  readonly onError: (error: Error) => void;
}

export interface RunningWorkers {
  /** Waits for the jobs under way. */
  close(): Promise<void>;
}

// A killed worker's job is taken up after lockDuration + stalledInterval at the latest: 13 s of the 15 allowed.
const TIMING = { lockDuration: 10_000, stalledInterval: 3000, runRetryDelay: 1000 };
// A worker killed ten times by one job: then the job is to blame.
const MAX_STALLED = 10;
const NO_PROCESSOR_MS = 30_000;

const dataSchema = z.object({ payload: z.unknown(), cause: causeSchema });

/** Runs every job by the one processor of its name. Throws when two processors share a job, or when the store is away. */
export async function startWorkers(
  url: string,
  processors: readonly JobProcessor[],
  { concurrency = 4, poolSize = 4, onError }: WorkerOptions,
): Promise<RunningWorkers> {
  const definitions = definitionsByName(processors.map(({ definition }) => definition));
  const byName = new Map(processors.map((processor) => [processor.definition.name, processor]));
  const { connection, factory } = backendFor(url, poolSize);
  const worker = new Worker(
    QUEUE,
    (job: Job) => run(byName, job),
    {
      connection,
      ...TIMING,
      maxStalledCount: MAX_STALLED,
      concurrency,
      settings: {
        backoffStrategy: (attemptsMade, _type, _error, job) => {
          const definition = definitions.get(job?.name ?? '');
          // No processor here: a newer release enqueued it, and its worker will come.
          return definition ? backoffMs(definition.backoff, attemptsMade) : NO_PROCESSOR_MS;
        },
      },
    },
    factory,
  );
  // Without a listener a broken connection would end the process.
  worker.on('error', onError);
  worker.on('failed', (job, error) => onError(failure(job, error)));
  await worker.waitUntilReady();
  return { close: () => worker.close() };
}

async function run(processors: ReadonlyMap<string, JobProcessor>, job: Job): Promise<void> {
  const processor = processors.get(job.name);
  if (!processor) throw new Error(`没有处理此作业的程序 no processor for this job: ${job.name}`);
  const data = dataSchema.safeParse(job.data);
  if (!data.success) throw new UnrecoverableError(`作业内容有误 not a job of ours: ${data.error.message}`);
  const payload = processor.definition.payload.safeParse(data.data.payload);
  if (!payload.success) throw new UnrecoverableError(`作业参数有误 the payload is wrong: ${payload.error.message}`);
  await processor.run(payload.data, contextOf(job.id ?? '', data.data.cause));
}

function failure(job: Job | undefined, cause: Error): Error {
  const which = job ? `${job.name} ${job.id ?? ''} (${job.attemptsMade}/${job.opts.attempts ?? 1})` : '?';
  return new Error(`作业失败 job failed: ${which}: ${cause.message}`, { cause });
}
