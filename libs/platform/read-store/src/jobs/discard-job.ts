import { type JobQueue } from '#platform/job-queue';
import { type FailedJobs } from './failed-jobs.js';

export type DiscardOutcome =
  | { readonly kind: 'discarded' }
  /** Nothing was done: it is in another state, or nobody knows it. */
  | { readonly kind: 'not-failed'; readonly state: string }
  | { readonly kind: 'unknown' };

/** Gives up one job that failed for good: it is out of the queue, and its row stays with who decided so and why. */
export async function discardJob(
  { failedJobs, queue }: { readonly failedJobs: FailedJobs; readonly queue: JobQueue },
  id: string,
  { by, reason }: { readonly by: string; readonly reason: string },
): Promise<DiscardOutcome> {
  const failed = await queue.failure(id);
  if (failed) {
    // Written down before the queue forgets it: cut off in between it is still listed, and may be discarded again.
    await failedJobs.write(failed);
    await queue.forget(id);
  } else {
    const state = await queue.stateOf(id);
    if (state !== 'unknown') return { kind: 'not-failed', state };
  }
  const written = await failedJobs.find(id);
  if (!written) return { kind: 'unknown' };
  if (written.doneAt || written.retriedAt) return { kind: 'not-failed', state: 'completed' };
  if (written.discardedAt) return { kind: 'discarded' };
  const isDone = await failedJobs.discarded(written, { at: new Date().toISOString(), discardedBy: by, reason });
  return isDone ? { kind: 'discarded' } : { kind: 'not-failed', state: await queue.stateOf(id) };
}
