import { type Row, type Sample, type Samples } from '../bench.js';
import { atMost, figureOf, milliseconds, ratioOf, times } from '../figures.js';
import { type Measure } from '../measure.js';
import { percentile } from '../statistics.js';
import { metered } from '../usage.js';
import { Asking, type Asked } from './asking.js';
import { type DecisionStage } from './decision-stage.js';
import { type Sizes } from './sizes.js';

const AT_ONCE = 4;

interface Read {
  readonly url: string;
  readonly asked: Asked;
}

/** So many readers at once, each asking again when it was answered; milliseconds. */
async function read({ url, asked }: Read, requests: number): Promise<Sample> {
  const asking = new Asking(url, AT_ONCE);
  const took: number[] = [];
  const reader = async () => {
    while (took.length < requests) took.push(await asking.took(asked));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  asking.close();
  return { p50: percentile(took, 0.5), p99: percentile(took, 0.99), reads: took.length };
}

/** With the processor time of a read, ours and that of Postgres: whoever else is at work on the machine has no part in it. */
async function readAndPaid(stage: DecisionStage, of: Read, requests: number): Promise<Sample> {
  const paid = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000 + stage.cpu().postgres * 1000;
  };
  const before = paid();
  const sample = await read(of, requests);
  return { ...sample, cpu: (paid() - before) / (sample['reads'] ?? NaN) };
}

export const readAudit: Measure<DecisionStage, Sizes> = {
  name: 'read-audit',
  title: '查阅记录：一次读取，记与不记 the record of reads: a read with it and without',
  watched: ['with', 'target'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage, { decisions }) {
    const round = (of: Read, before: () => void = () => undefined) => {
      return (isWarmUp: boolean) => {
        before();
        return metered(
          () => stage.cpu(),
          () => readAndPaid(stage, of, isWarmUp ? decisions / 4 : decisions),
        );
      };
    };
    const cheapest = async (isAudited: boolean) =>
      round({ url: await stage.reading(isAudited), asked: { method: 'GET', path: 'things/p-1', status: 200 } });
    const { url, targetId, as, noting } = await stage.served();
    const target: Read = {
      url,
      asked: { method: 'GET', path: `targets/${targetId}`, headers: as.drafter, status: 200 },
    };
    return {
      with: await cheapest(true),
      without: await cheapest(false),
      target: round(target, () => noting(true)),
      'target unnoted': round(target, () => noting(false)),
    };
  },

  rows: (samples) => [
    ...rowsOf(samples, ['target', 'target unnoted'], '查看一个目标 a target is read'),
    ...rowsOf(samples, ['with', 'without'], '最省的一次读取 as cheap as a read can be'),
  ],
};

function rowsOf(samples: Samples, pair: readonly [string, string], what: string): readonly Row[] {
  const ratio = ratioOf(samples, 'p50', pair);
  const [noted, unnoted] = pair;
  const of = (whose: string, figure: string) => milliseconds(figureOf(samples, whose, figure));
  return [
    { what: `${what}，记 ÷ 不记 with ÷ without, p50`, figure: times(ratio), must: atMost(ratio, 1.05, ' ×') },
    { what: '　处理器时间 processor time', figure: times(ratioOf(samples, 'cpu', pair)) },
    { what: '　记 with', figure: of(noted, 'p50') },
    { what: '　不记 without', figure: of(unnoted, 'p50') },
    { what: '　p99，记 with', figure: of(noted, 'p99') },
    { what: '　p99，不记 without', figure: of(unnoted, 'p99') },
  ];
}
