import { type JobQueue } from '#platform/job-queue';
import { type FailedJobs, type Retried } from './failed-jobs.js';

export type RetryOutcome =
  /** Back in the queue, its tries counted anew. */
  | { readonly kind: 'retried' }
  /** The queue had forgotten it: enqueued again from its row, under the same id. */
  | { readonly kind: 'enqueued-again' }
  | { readonly kind: 'not-failed'; readonly state: string }
  | { readonly kind: 'unknown' };

/** Takes up again one job that failed for good, and writes down when and by whom. */
export async function retryJob(
  { failedJobs, queue }: { readonly failedJobs: FailedJobs; readonly queue: JobQueue },
  id: string,
  by: string,
): Promise<RetryOutcome> {
  // Before the queue hears of it: the tries that follow may be written down first.
  const retry: Retried = { at: new Date().toISOString(), retriedBy: by };
  const failed = await queue.failure(id);
  if (failed) {
    // A worker that was killed at that moment has not written it down yet.
    await failedJobs.write(failed);
    // First the queue: what is retried and not written down as such is listed once more, the other way round it could be lost.
    await queue.retry(id);
    await failedJobs.retried(failed, retry);
    return { kind: 'retried' };
  }
  const state = await queue.stateOf(id);
  if (state !== 'unknown') return { kind: 'not-failed', state };
  const written = await failedJobs.find(id);
  if (!written) return { kind: 'unknown' };
  if (written.doneAt) return { kind: 'not-failed', state: 'completed' };
  const { job, payload, cause } = written;
  await queue.enqueue([{ job, payload, cause, failedBefore: true }]);
  await failedJobs.retried(written, retry);
  return { kind: 'enqueued-again' };
}
