import { Command, Option } from 'commander';
import { attempt, forOperator } from '../failure.js';
import { asReader } from '../people.js';
import { type HistoryOptions } from './history.js';

/** `jixiao history TARGET`: everything recorded of a target, its chain of hashes verified on the way. */
export const historyCommand = (): Command =>
  new Command('history')
    .summary('一个目标的全部记录 · everything recorded of a target')
    .description(
      '一个目标的全部记录，按先后，并核对哈希链；经 API 以某人的身份读取，或用 --from-store 由事件库直接读出。\n' +
        'Everything recorded of a target, in order; verifies its hash chains. Read through the API as a person, or, with --from-store, from the event store itself.',
    )
    .argument('<target>', '目标编号，或“年度-单位-名称片段” · a target id, or year-unit-part of the name')
    .addOption(asReader())
    .addOption(
      new Option(
        '--from-store',
        `不经 API，只凭事件库的地址。${forOperator.zh} · without the API, by the address of the event store alone. ${forOperator.en}`,
      ).conflicts('as'),
    )
    .option('--json', '输出 JSON · print JSON')
    .action((target: string, options: HistoryOptions) =>
      attempt('history', async () => {
        const { history } = await import('./history.js');
        await history(target, options);
      }),
    );
