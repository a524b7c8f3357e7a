import { DataSource } from 'typeorm';
import { z } from 'zod';
import { route } from '#platform/context';
import { pageQuery, pageSchema } from '#platform/http';
import { JobQueue, type ListedJob } from '#platform/job-queue';
import { FailedJobs, type WrittenFailure } from '#platform/read-store';
import { about, refusesReads } from './about.js';
import { asOperator } from './as-operator.js';
import { offsetPage } from './offset-page.js';
import { withoutContent } from './without-content.js';

const job = z
  .object({
    jobId: z.string(),
    job: z.string().describe('作业名 Its name'),
    tries: z.int().describe('执行次数 How often it was tried'),
    since: z.iso.datetime().describe('入队时间；失败的为失败时间 When it was handed over, or failed'),
    takenUpAt: z.iso.datetime().optional().describe('最近一次执行的时间 When it was taken up last'),
    error: z.string().optional().describe('原因，所引内容略去 Why it failed; what it quotes is left out'),
    process: z.string().optional().describe('由哪个流程要求 Which process asked for it'),
  })
  .meta({ id: 'OperatedJob' });

export const listJobsRoute = route({
  ...about,
  at: 'GET operations/jobs',
  action: 'operations.read',
  name: 'listJobs',
  summary: '作业列表，不含其内容；失败的最近的在前 List the jobs of one state, without what they carry',
  query: pageQuery.extend({
    state: z.enum(['failed', 'waiting', 'active', 'delayed']).default('failed').describe('状态 State'),
  }),
  answers: pageSchema(job),
  refuses: refusesReads,
  needs: { dataSource: DataSource, queue: JobQueue },
  handle: async ({ caller, query: { state, ...page }, needs: { dataSource, queue } }) => {
    asOperator(caller.actor, 'operations.read');
    return offsetPage(page, async ({ offset, limit }) =>
      state === 'failed'
        ? (await new FailedJobs(dataSource).list({ all: false, limit, offset })).map(failed)
        : (await queue.inState(state, offset, limit)).map(shown),
    );
  },
});

const shown = ({ id, job: name, tries, since, takenUpAt, error }: ListedJob): z.infer<typeof job> => ({
  ...{ jobId: id, job: name, tries, since: since.toISOString() },
  ...(takenUpAt ? { takenUpAt: takenUpAt.toISOString() } : {}),
  ...(error === undefined ? {} : { error: withoutContent(error) }),
});

const failed = ({ id, job: name, tries, failedAt, error, cause }: WrittenFailure): z.infer<typeof job> => ({
  ...{ jobId: id, job: name, tries, since: failedAt.toISOString() },
  ...{ error: withoutContent(error), process: cause.process },
});
