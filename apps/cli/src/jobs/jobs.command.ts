import { Command } from 'commander';
import { attempt } from '../failure.js';

const JSON_OPTION = ['--json', '输出 JSON · print JSON'] as const;

/** `jixiao jobs …`: the jobs that failed for good, trying them again, and giving them up. */
export function jobsCommand(): Command {
  const jobs = new Command('jobs')
    .summary('查看和重试彻底失败的作业 · look at and retry jobs that failed for good')
    .description(
      '作业失败后自动重试；仍不成功的（或一开始就不可能成功的）记在这里，等人处理。\n' +
        'Jobs that fail are tried again by themselves; those that still do not succeed, or never can, wait here for someone.',
    );
  for (const make of [failedCommand, showCommand, retryCommand, discardCommand]) jobs.addCommand(make());
  return jobs;
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
      attempt('jobs failed', async () => (await import('./jobs.js')).listFailed({ all, json })),
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
      attempt('jobs show', async () => (await import('./jobs.js')).showFailed(id, json)),
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
      attempt('jobs retry', async () => (await import('./jobs.js')).retry(ids, all)),
    );

const discardCommand = (): Command =>
  new Command('discard')
    .summary('放弃一个失败的作业 · give one up')
    .description(
      '放弃一个失败的作业：移出队列，不再执行，它要做的事不会再做；记录和理由保留。\n' +
        'Gives a failed job up: it leaves the queue and is not run again, and what it was to do is not done. Its record stays, with the reason.',
    )
    .argument('<id>', '作业编号 · the job’s id')
    .requiredOption('--reason <text>', '理由 · why')
    .action((id: string, { reason }: { reason: string }) =>
      attempt('jobs discard', async () => (await import('./jobs.js')).discard(id, reason)),
    );
