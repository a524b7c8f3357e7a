import { userInfo } from 'node:os';
import { FailedJobs, retryJob, type RetryOutcome } from '#platform/read-store';
import { writeError, writeOut } from '#platform/terminal';
import { refuse } from '../failure.js';
import { findInstance } from '../instance.js';
import { withReadStore } from '../stores.js';
import { printFailure, printFailures } from './print-failures.js';
import { withJobs } from './with-jobs.js';

export async function listFailed({
  all,
  json,
}: {
  readonly all: boolean;
  readonly json?: true | undefined;
}): Promise<void> {
  const settings = findInstance(['DATABASE_URL']);
  const failures = await withReadStore(settings, (dataSource) => new FailedJobs(dataSource).list({ all }));
  if (json) writeOut(JSON.stringify(failures, null, 2));
  else if (failures.length > 0) writeOut(printFailures(failures, settings.timezone));
  else writeError('没有等待处理的失败作业。No failed job waits for anyone.');
}

export async function showFailed(id: string, json: true | undefined): Promise<void> {
  const settings = findInstance(['DATABASE_URL']);
  const failure = await withReadStore(settings, (dataSource) => new FailedJobs(dataSource).find(id));
  if (!failure) throw unknown(id);
  writeOut(json ? JSON.stringify(failure, null, 2) : printFailure(failure, settings.timezone));
}

export async function retry(ids: readonly string[], all: boolean): Promise<void> {
  if (all === ids.length > 0) {
    throw refuse('请给出作业编号，或用 --all，二者选一。', 'Name the ids of jobs or say --all, one of the two.');
  }
  await withJobs(findInstance(['DATABASE_URL', 'QUEUE_URL']), async (jobs) => {
    const wanted = all ? (await jobs.failedJobs.list({ all: false })).map(({ id }) => id) : ids;
    if (wanted.length === 0) writeError('没有等待处理的失败作业。No failed job waits for anyone.');
    for (const id of wanted) tell(id, await retryJob(jobs, id, `cli:${userInfo().username}`));
  });
}

function tell(id: string, outcome: RetryOutcome): void {
  const isTried = outcome.kind === 'retried' || outcome.kind === 'enqueued-again';
  if (isTried) writeOut(sentenceFor(id, outcome));
  else writeError(sentenceFor(id, outcome));
  if (!isTried) process.exitCode = 1;
}

function sentenceFor(id: string, outcome: RetryOutcome): string {
  switch (outcome.kind) {
    case 'retried':
      return `${id}: 已放回队列，次数重新计算。It is back in the queue, its tries counted anew.`;
    case 'enqueued-again':
      return `${id}: 队列已忘记它，已按原编号重新入队。The queue had forgotten it: it was enqueued again under its id.`;
    case 'not-failed':
      return `${id}: 现在不是失败状态（${outcome.state}），没有改动。It is not failed now (${outcome.state}): nothing was done.`;
    case 'unknown':
      return unknown(id).message;
  }
}

const unknown = (id: string): Error =>
  refuse(
    `${id}: 没有这个失败的作业，请用 jixiao jobs failed --all 查看。`,
    'There is no such failed job: see jixiao jobs failed --all.',
  );
