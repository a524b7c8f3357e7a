import { Command } from 'commander';
import { attempt, forOperator } from '../failure.js';

/** `jixiao history TARGET`: everything recorded of a target, its chain of hashes verified on the way. */
export const historyCommand = (): Command =>
  new Command('history')
    .summary('一个目标的全部记录 · everything recorded of a target')
    .description(
      `一个目标的全部记录，按先后，并核对哈希链。${forOperator.zh}
` + `Everything recorded of a target, in order; verifies its hash chains. ${forOperator.en}`,
    )
    .argument('<target>', '目标编号，或“年度-单位-名称片段” · a target id, or year-unit-part of the name')
    .option('--json', '输出 JSON · print JSON')
    .action((target: string, { json }: { readonly json?: true }) =>
      attempt('history', async () => {
        const { history } = await import('./history.js');
        await history(target, json);
      }),
    );
