import { DataSource } from 'typeorm';
import { z } from 'zod';
import { DomainError, writtenText } from '#domain/kernel';
import { route } from '#platform/context';
import { JobQueue } from '#platform/job-queue';
import { discardJob, FailedJobs, retryJob, type DiscardOutcome, type RetryOutcome } from '#platform/read-store';
import { about, acting, refusesActs } from './about.js';

const parts = {
  ...about,
  action: 'operations.act',
  params: { jobId: writtenText(200) },
  refuses: refusesActs,
  needs: { dataSource: DataSource, queue: JobQueue },
} as const;

export const retryJobRoute = route({
  ...parts,
  at: 'POST operations/jobs/:jobId/retry',
  name: 'retryJob',
  summary: '重试一个失败的作业，次数重新计算 Try a failed job again, its tries counted anew',
  answers: z.object({ outcome: z.enum(['retried', 'enqueued-again']) }),
  handle: ({ caller, params: { jobId }, needs: { dataSource, queue } }) =>
    acting(caller, { deed: 'job.retry', jobId }, async (by) =>
      done(jobId, await retryJob({ failedJobs: new FailedJobs(dataSource), queue }, jobId, by)),
    ),
});

export const discardJobRoute = route({
  ...parts,
  at: 'POST operations/jobs/:jobId/discard',
  name: 'discardJob',
  summary: '放弃一个失败的作业：不再执行，记录保留 Give up a failed job: it is not run again, and its record stays',
  body: z.strictObject({ reason: writtenText(500).describe('理由 Why') }).meta({ id: 'JobDiscard' }),
  answers: z.object({ outcome: z.literal('discarded') }),
  handle: ({ caller, params: { jobId }, body: { reason }, needs: { dataSource, queue } }) =>
    acting(caller, { deed: 'job.discard', jobId }, async (by) => {
      const jobs = { failedJobs: new FailedJobs(dataSource), queue };
      return done(jobId, await discardJob(jobs, jobId, { by, reason }));
    }),
});

function done(jobId: string, outcome: RetryOutcome | DiscardOutcome) {
  if (outcome.kind === 'unknown') throw new NoSuchJob(jobId);
  if (outcome.kind === 'not-failed') throw new JobNotFailed(jobId);
  return { outcome: outcome.kind };
}

class NoSuchJob extends DomainError {
  constructor(jobId: string) {
    super('not-found', 'job-not-found', { zh: '没有这个作业。', en: 'There is no such job.' }, { jobId });
  }
}

class JobNotFailed extends DomainError {
  constructor(jobId: string) {
    const sentences = {
      zh: '这个作业现在不是失败状态，没有改动，请刷新后再看。',
      en: 'The job is not failed now, and nothing was done: look again.',
    };
    super('conflict', 'job-not-failed', sentences, { jobId });
  }
}
