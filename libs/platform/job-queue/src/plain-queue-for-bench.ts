import { type JobsOptions } from 'bullmq';
import { openQueue } from './backend.js';

export interface PlainJob {
  readonly name: string;
  readonly data: object;
  readonly opts: JobsOptions;
}

/** BullMQ as anyone uses it: what handing jobs over by way of the outbox is compared with. */
export interface PlainQueue {
  addBulk(jobs: readonly PlainJob[]): Promise<void>;
  close(): Promise<void>;
}

export async function openPlainQueue(
  url: string,
  poolSize: number,
  onError: (error: Error) => void,
): Promise<PlainQueue> {
  const queue = openQueue(url, poolSize, onError);
  await queue.waitUntilReady();
  const addBulk = async (jobs: readonly PlainJob[]): Promise<void> => {
    // Its queue type says what a job of ours holds; this one takes the same as an equal object.
    await queue.addBulk(jobs.map((job) => ({ ...job, data: job.data as never })));
  };
  return { addBulk, close: () => queue.close() };
}
