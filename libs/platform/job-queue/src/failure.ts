import { z } from 'zod';
import { type JobsQueue } from './backend.js';
import { type Cause } from './cause.js';
import { jobDataSchema } from './job-data.js';

/** Of a job's failed tries the last ones are remembered. */
export const KEPT_TRIES = 50;
const LONGEST_MESSAGE = 2000;

export interface FailedTry {
  readonly at: string;
  readonly message: string;
}

/** A job that failed for good: its tries are used up, it can never succeed, or it killed its workers. */
export interface FailedJob {
  readonly id: string;
  readonly job: string;
  readonly payload: unknown;
  readonly cause: Cause;
  readonly error: string;
  /** How often a worker took it up, since it was enqueued or retried. */
  readonly tries: number;
  /** The last tries, oldest first. */
  readonly history: readonly FailedTry[];
  readonly failedAt: string;
}

/**
 * Where failures are written down for good. The queue's own failed set is the safety net: what a worker that was killed could
 * not write is found there by the next sweep.
 */
export interface FailureLedger {
  /** Those of these failed jobs that are not written down as failed. */
  missing(ids: readonly string[]): Promise<readonly string[]>;
  write(failed: FailedJob): Promise<void>;
  /** A job that had failed for good has succeeded. */
  done(id: string): Promise<void>;
}

const tryLine = z.string().transform((line) => JSON.parse(line) as FailedTry); // written by lineOfTry

/** A try as a line of the job's log. */
export const lineOfTry = (message: string): string =>
  JSON.stringify({ at: new Date().toISOString(), message: shortened(message) } satisfies FailedTry);

/** Once more when it is refused: BullMQ numbers a job's lines on Postgres without a lock, and two at once get one number. */
export const addLine = (add: () => Promise<unknown>): Promise<unknown> => add().catch(() => add());

/** Nothing when the job is gone, has not failed for good, or is none of ours. */
export async function failureOf(queue: JobsQueue, id: string): Promise<FailedJob | undefined> {
  const job = await queue.getJob(id);
  const data = jobDataSchema.safeParse(job?.data);
  if (!job?.failedReason || job.finishedOn === undefined || !data.success) return undefined;
  const { logs } = await queue.getJobLogs(id);
  return {
    id,
    job: job.name,
    payload: data.data.payload,
    cause: data.data.cause,
    error: shortened(job.failedReason),
    tries: job.attemptsStarted,
    history: logs.map((line) => tryLine.parse(line)),
    failedAt: new Date(job.finishedOn).toISOString(),
  };
}

const shortened = (text: string): string =>
  text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE)}…`;
