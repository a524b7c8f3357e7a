import { Command, Option } from 'commander';
import { attempt, forOperator } from '../failure.js';
import { asReader } from '../people.js';
import { type HistoryOptions } from './history.js';

/** `jixiao history TARGET`: the rounds of a target, or everything recorded of it; its chain of hashes is verified on the way. */
export const historyCommand = (): Command =>
  new Command('history')
    .summary('一个目标各轮审核的经过，或其全部记录 · the rounds of a target, or everything recorded of it')
    .description(
      '一个目标各轮审核的经过：每一环节谁能办、谁办了、代谁办的、等了多久，意见、退回、转办、加签、催办，以及两次送审之间逐格改了什么；用 --events 列出全部事件（包括自评）。' +
        '两者都核对哈希链；经 API 以某人的身份读取，或用 --from-store 由事件库直接读出全部事件。\n' +
        'The rounds of a target: at each step who could act, who did and for whom, how long it waited, opinions, returns, transfers, added signers, urging, and what changed between two submissions, cell by cell; with --events every event, the assessment’s too. ' +
        'Both verify the hash chain; read through the API as a person, or, with --from-store, every event from the event store itself.',
    )
    .argument('<target>', '目标编号，或“年度-单位-名称片段” · a target id, or year-unit-part of the name')
    .option('--events', '列出全部事件 · list every event')
    .addOption(asReader())
    .addOption(
      new Option(
        '--from-store',
        `列出全部事件，不经 API，只凭事件库的地址。${forOperator.zh} · every event, without the API, by the address of the event store alone. ${forOperator.en}`,
      ).conflicts('as'),
    )
    .option('--json', '输出 JSON · print JSON')
    .action((target: string, options: HistoryOptions) =>
      attempt('history', async () => {
        const { history } = await import('./history.js');
        await history(target, options);
      }),
    );
