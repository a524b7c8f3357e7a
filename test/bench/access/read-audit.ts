import { Agent, get } from 'node:http';
import { once } from 'node:events';
import { type IncomingMessage } from 'node:http';
import { type Sample } from '../bench.js';
import { atMost, figureOf, milliseconds, ratioOf, times } from '../figures.js';
import { type Measure } from '../measure.js';
import { percentile } from '../statistics.js';
import { metered } from '../usage.js';
import { type DecisionStage } from './decision-stage.js';
import { type Sizes } from './sizes.js';

const AT_ONCE = 4;

/** So many readers at once, each asking again when it was answered; milliseconds. */
async function read(url: string, requests: number): Promise<Sample> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const took: number[] = [];
  const reader = async () => {
    while (took.length < requests) {
      const began = performance.now();
      const [response] = (await once(get(`${url}/api/v1/things/p-1`, { agent }), 'response')) as [IncomingMessage];
      await once(response.resume(), 'end');
      if (response.statusCode !== 200) throw new Error(`answered with ${response.statusCode}`);
      took.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  agent.destroy();
  return { p50: percentile(took, 0.5), p99: percentile(took, 0.99) };
}

export const readAudit: Measure<DecisionStage, Sizes> = {
  name: 'read-audit',
  title: '查阅记录：一次读取，记与不记 the record of reads: a read with it and without',
  watched: ['with'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage, { decisions }) {
    const of = async (isAudited: boolean) => {
      const url = await stage.reading(isAudited);
      return (isWarmUp: boolean) =>
        metered(
          () => ({}),
          () => read(url, isWarmUp ? decisions / 4 : decisions),
        );
    };
    return { with: await of(true), without: await of(false) };
  },

  rows(samples) {
    const ratio = ratioOf(samples, 'p50', ['with', 'without']);
    return [
      {
        what: '一次读取，记 ÷ 不记 a read, with ÷ without, p50',
        figure: times(ratio),
        must: atMost(ratio, 1.05, ' ×'),
      },
      { what: '　记 with', figure: milliseconds(figureOf(samples, 'with', 'p50')) },
      { what: '　不记 without', figure: milliseconds(figureOf(samples, 'without', 'p50')) },
      { what: '　p99，记 with', figure: milliseconds(figureOf(samples, 'with', 'p99')) },
      { what: '　p99，不记 without', figure: milliseconds(figureOf(samples, 'without', 'p99')) },
    ];
  },
};
