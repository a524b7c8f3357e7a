import { userInfo } from 'node:os';
import { discardJob, FailedJobs, retryJob, type DiscardOutcome, type RetryOutcome } from '#platform/read-store';
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

export async function discard(id: string, reason: string): Promise<void> {
  if (reason.trim() === '') throw refuse('请用 --reason 写明理由。', 'Say why with --reason.');
  await withJobs(findInstance(['DATABASE_URL', 'QUEUE_URL']), async (jobs) =>
    tell(id, await discardJob(jobs, id, { by: `cli:${userInfo().username}`, reason: reason.trim() })),
  );
}

type Outcome = RetryOutcome | DiscardOutcome;

function tell(id: string, outcome: Outcome): void {
  const isDone = outcome.kind !== 'not-failed' && outcome.kind !== 'unknown';
  if (isDone) writeOut(sentenceFor(id, outcome));
  else writeError(sentenceFor(id, outcome));
  if (!isDone) process.exitCode = 1;
}

function sentenceFor(id: string, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'discarded':
      return `${id}: 已放弃，不再执行，记录保留。It is given up and will not be run; its record stays.`;
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
