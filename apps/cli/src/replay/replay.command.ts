import { Command } from 'commander';
import { attempt, forOperator } from '../failure.js';
import { type ReplayOptions } from './replay.js';

/** `jixiao replay`: proves that the read models and the scores are what the events say. */
export const replayCommand = (): Command =>
  new Command('replay')
    .summary('由事件重算并核对读模型和得分 · prove the read models and the scores from the events')
    .description(
      `核对每条事件流的哈希链，由全部事件重建读模型并重新评分，与现有的逐行逐列比较；不同则退出码为 1，不改动现有数据。${forOperator.zh}\n` +
        'Verifies every hash chain, rebuilds the read models and the scores from the events and compares them with the live ones, ' +
        `row for row; exit code 1 where they differ; changes nothing that is live. ${forOperator.en}`,
    )
    .option('--json', '输出 JSON · print JSON')
    .option('--keep', '保留重建的 schema jixiao_replay 以便查看 · keep the rebuilt schema jixiao_replay, to look at it')
    .action((options: ReplayOptions) =>
      attempt('replay', async () => {
        const { showProof } = await import('./replay.js');
        await showProof(options);
      }),
    );
