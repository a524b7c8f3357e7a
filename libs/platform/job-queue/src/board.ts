import { type BullMQAdapter as Adapter } from '@bull-board/api/bullMQAdapter';
import { type FastifyAdapter } from '@bull-board/fastify';
import { type Job } from 'bullmq';
import { openQueue, type JobsQueue } from './backend.js';

interface QueueBoardOptions {
  /** Where the page is served. */
  readonly basePath: string;
  /** Does what the page's “retry” asks for. */
  readonly retry: (id: string) => Promise<void>;
  readonly onError: (error: Error) => void;
}

interface QueueBoard {
  readonly plugin: ReturnType<FastifyAdapter['registerPlugin']>;
  close(): Promise<void>;
}

// What else the page offers (remove, empty, obliterate, add, edit, pause) would lose or change jobs behind the processes' backs.
const ALLOWED = [
  '/api/queues/:queueName/:jobId/retry',
  '/api/queues/:queueName/retry/:queueStatus',
  '/api/queues/:queueName/:jobId/promote',
  '/api/queues/:queueName/promote',
];
const REFUSED = '此页只能重试失败的作业，或让等待重试的作业立即执行。This page only retries and promotes jobs.';

/** Bull Board of all jobs, as a Fastify plugin: to look at, to retry and to promote; whatever could lose a job is refused. */
export async function queueBoard(url: string, { basePath, retry, onError }: QueueBoardOptions): Promise<QueueBoard> {
  // Half a second of loading, only where it is served.
  const [{ createBullBoard }, { BullMQAdapter }, { FastifyAdapter }] = await Promise.all([
    import('@bull-board/api'),
    import('@bull-board/api/bullMQAdapter'),
    import('@bull-board/fastify'),
  ]);
  const queue = openQueue(url, 2, onError);
  const retried = (job: Job): Job => Object.assign(job, { retry: () => retry(job.id ?? '') });
  /** Its retries are ours: counted anew, and written down. */
  class Jobs extends BullMQAdapter {
    override async getJob(id: string): Promise<Job | undefined> {
      const job = await super.getJob(id);
      return job && retried(job);
    }
    override async getJobs(...asked: Parameters<Adapter['getJobs']>): Promise<Job[]> {
      return (await super.getJobs(...asked)).map(retried);
    }
  }
  const serverAdapter = new FastifyAdapter().setBasePath(basePath);
  createBullBoard({
    queues: [new Jobs(asTheirs(queue), { displayName: '作业 jobs' })],
    serverAdapter,
    options: {
      uiConfig: { boardTitle: '绩效 Jixiao', hideDocsLink: true, sortQueues: false },
      handlerHooks: {
        before: ({ method, route }) =>
          method === 'get' || ALLOWED.includes(route) ? { allow: true } : { allow: false, message: REFUSED },
      },
    },
  });
  return { plugin: serverAdapter.registerPlugin(), close: () => queue.close() };
}

// They load BullMQ's other build, whose classes have private parts of the same shape.
const asTheirs = (queue: JobsQueue): never => queue as never;
