import { contexts } from '#contexts';
import { jobsOf } from '#platform/context';
import { type Settings } from '#platform/process';
import { JobQueue } from '#platform/job-queue';
import { FailedJobs } from '#platform/read-store';
import { refuse } from '../failure.js';
import { withReadStore } from '../stores.js';

export interface Jobs {
  readonly failedJobs: FailedJobs;
  readonly queue: JobQueue;
}

/** The table of failed jobs and the queue, opened for one command. A queue that does not answer ends it. */
export function withJobs<T>(settings: Settings, work: (jobs: Jobs) => Promise<T>): Promise<T> {
  return withReadStore(settings, async (dataSource) => {
    const away = new AbortController();
    const queue = new JobQueue(settings.queueUrl, jobsOf(contexts), {
      onError: (cause) => away.abort(queueAway(settings, cause)),
    });
    const gone = new Promise<never>((_, reject) => {
      away.signal.addEventListener('abort', () => reject(away.signal.reason as Error));
    });
    try {
      return await Promise.race([work({ failedJobs: new FailedJobs(dataSource), queue }), gone]);
    } finally {
      // A queue that is away cannot be told that we leave.
      await Promise.race([queue.close(), gone]).catch(() => undefined);
    }
  });
}

function queueAway({ queueUrl }: Settings, { message }: Error): Error {
  const { host } = new URL(queueUrl);
  return refuse(
    `作业队列 ${host} 没有应答（${message}），请先用 npm start 启动，或核对 QUEUE_URL。`,
    'The job queue does not answer: run npm start first, or check QUEUE_URL.',
  );
}
