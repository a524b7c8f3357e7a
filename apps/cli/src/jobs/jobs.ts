import { userInfo } from 'node:os';
import { Command } from 'commander';
import { FailedJobs, retryJob, type RetryOutcome } from '#read-store';
import { attempt, refuse } from '../failure.js';
import { findInstance } from '../instance.js';
import { withReadStore } from '../stores.js';
import { printFailure, printFailures } from './print-failures.js';
import { withJobs } from './with-jobs.js';

const JSON_OPTION = ['--json', '输出 JSON · print JSON'] as const;

/** `jixiao jobs …`: the jobs that failed for good, and trying them again. */
export function jobsCommand(): Command {
  const jobs = new Command('jobs')
    .summary('查看和重试彻底失败的作业 · look at and retry jobs that failed for good')
    .description(
      '作业失败后自动重试；仍不成功的（或一开始就不可能成功的）记在这里，等人处理。\n' +
        'Jobs that fail are tried again by themselves; those that still do not succeed, or never can, wait here for someone.',
    );
  for (const make of [failedCommand, showCommand, retryCommand]) jobs.addCommand(make());
  return jobs.action(() => jobs.outputHelp());
}

const failedCommand = (): Command =>
  new Command('failed')
    .summary('列出彻底失败的作业 · list them')
    .description(
      '列出等人处理的作业，新的在前。\nLists the jobs that failed for good and wait for someone, newest first.',
    )
    .option('--all', '连同已重试和已完成的 · those that were retried or done since, too')
    .option(...JSON_OPTION)
    .action(({ all = false, json }: { all?: boolean; json?: true }) =>
      attempt('jobs failed', async () => {
        const settings = findInstance(['DATABASE_URL']);
        const failures = await withReadStore(settings, (dataSource) => new FailedJobs(dataSource).list({ all }));
        if (json) console.log(JSON.stringify(failures, null, 2));
        else if (failures.length > 0) console.log(printFailures(failures, settings.timezone));
        else console.error('没有等待处理的失败作业。No failed job waits for anyone.');
      }),
    );

const showCommand = (): Command =>
  new Command('show')
    .summary('一个失败作业的参数和经过 · its payload and history')
    .description(
      '显示一个失败作业：来由、参数、原因和每次尝试。\nShows one failed job: its cause, its payload, its error and every try.',
    )
    .argument('<id>', '作业编号 · the job’s id')
    .option(...JSON_OPTION)
    .action((id: string, { json }: { json?: true }) =>
      attempt('jobs show', async () => {
        const settings = findInstance(['DATABASE_URL']);
        const failure = await withReadStore(settings, (dataSource) => new FailedJobs(dataSource).find(id));
        if (!failure) throw unknown(id);
        console.log(json ? JSON.stringify(failure, null, 2) : printFailure(failure, settings.timezone));
      }),
    );

const retryCommand = (): Command =>
  new Command('retry')
    .summary('重新执行 · try them again')
    .description(
      '把失败的作业放回队列，次数重新计算；队列已忘记的，按原编号重新入队。同一作业的效果不会发生两次。\n' +
        'Puts failed jobs back into the queue, their tries counted anew; what the queue has forgotten is enqueued again under the same id. ' +
        'No effect of a job happens twice.',
    )
    .argument('[ids...]', '作业编号 · ids of jobs')
    .option('--all', '所有等待处理的 · all that wait for someone')
    .action((ids: readonly string[], { all = false }: { all?: boolean }) =>
      attempt('jobs retry', () => retry(ids, all)),
    );

async function retry(ids: readonly string[], all: boolean): Promise<void> {
  if (all === ids.length > 0) {
    throw refuse('请给出作业编号，或用 --all，二者选一。', 'Name the ids of jobs or say --all, one of the two.');
  }
  await withJobs(findInstance(['DATABASE_URL', 'QUEUE_URL']), async (jobs) => {
    const wanted = all ? (await jobs.failedJobs.list({ all: false })).map(({ id }) => id) : ids;
    if (wanted.length === 0) console.error('没有等待处理的失败作业。No failed job waits for anyone.');
    for (const id of wanted) tell(id, await retryJob(jobs, id, `cli:${userInfo().username}`));
  });
}

function tell(id: string, outcome: RetryOutcome): void {
  const isTried = outcome.kind === 'retried' || outcome.kind === 'enqueued-again';
  if (isTried) console.log(sentenceFor(id, outcome));
  else console.error(sentenceFor(id, outcome));
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
