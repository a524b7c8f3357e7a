import { Command } from 'commander';
import { type Settings } from '#config';
import { type EventStore } from '#event-store';
import { replay } from '#read-store';
import { attempt, forOperator, saysForOperator } from '../failure.js';
import { findInstance } from '../instance.js';
import { withEventStore } from '../stores.js';
import { printProof, type Proof } from './print-proof.js';
import { entities, knownTypes, migrations, prefixes, projections } from './read-side.js';
import { rebuildScores, type ScoreProof } from './scores.js';

interface Options {
  readonly json?: true;
  readonly keep?: true;
}

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
    .action((options: Options) =>
      attempt('replay', async () => {
        const settings = findInstance(['EVENTSTORE_URL', 'DATABASE_URL']);
        saysForOperator();
        const say = (line: string): void => console.error(line);
        const proof = await withEventStore(settings, (eventStore) => prove(eventStore, settings, { ...options, say }));
        console.log(options.json ? JSON.stringify(proof, null, 2) : printProof(proof));
        if (!proof.agrees) process.exitCode = 1;
      }),
    );

export async function prove(
  eventStore: EventStore,
  { databaseUrl }: Pick<Settings, 'databaseUrl'>,
  { keep, say, patienceMs }: { keep?: true; say: (line: string) => void; patienceMs?: number },
): Promise<Proof> {
  let scores: ScoreProof = { rescored: 0, recorded: 0, waiting: 0 };
  const report = await replay({
    store: { url: databaseUrl, entities, migrations },
    ...{ eventStore, prefixes, projections, knownTypes, say },
    rebuildOthers: async (replaying) => {
      scores = await rebuildScores(eventStore, replaying);
    },
    ...(keep === undefined ? {} : { keep }),
    ...(patienceMs === undefined ? {} : { patienceMs }),
  });
  return { agrees: report.differences.count === 0, ...report, scores };
}
