import { setTimeout as sleep } from 'node:timers/promises';
import { atMost, figureOf, milliseconds } from '../figures.js';
import { type Measure } from '../measure.js';
import { type Sample } from '../bench.js';
import { percentile } from '../statistics.js';
import { metered } from '../usage.js';
import { type DecisionStage, type SignedIn } from './decision-stage.js';
import { type Sizes } from './sizes.js';

const KEPT_MS = 3000;

/** Who asks and what they hold now, one after another, each of somebody else, so that no answer is one that was kept. */
async function decided({ grants, credentials }: SignedIn, decisions: number, from: number): Promise<Sample> {
  const took: number[] = [];
  for (let n = 0; n < decisions; n += 1) {
    const credential = credentials[(from + n) % credentials.length];
    if (credential === undefined) throw new Error('nobody is signed in');
    const began = performance.now();
    const found = await grants.of(credential);
    took.push(performance.now() - began);
    if (found === undefined || found.person.roles.length === 0) throw new Error('somebody who holds nothing');
  }
  return { p50: percentile(took, 0.5), p99: percentile(took, 0.99) };
}

export const decision: Measure<DecisionStage, Sizes> = {
  name: 'decision',
  title: '一次判定：谁在问、现在担任什么 a decision: who asks, and what they hold now',
  watched: ['large'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage, { large, small, decisions }) {
    const of = async (appointments: number) => {
      const signedIn = await stage.signedIn(appointments);
      let from = 0;
      return () =>
        metered(
          () => ({}),
          async () => {
            const sample = await decided(signedIn, Math.min(decisions, signedIn.credentials.length), from);
            from += decisions;
            // What was found is kept for so long: the next round is not to meet it.
            await sleep(KEPT_MS);
            return sample;
          },
        );
    };
    return { large: await of(large), small: await of(small) };
  },

  rows(samples, { large, small }) {
    const p99 = figureOf(samples, 'large', 'p99');
    return [
      {
        what: `${large.toLocaleString('en')} 项任职，p99 appointments`,
        figure: milliseconds(p99),
        must: atMost(p99, 5, ' ms'),
      },
      { what: '　p50', figure: milliseconds(figureOf(samples, 'large', 'p50')) },
      { what: `${small} 项任职，p99 appointments`, figure: milliseconds(figureOf(samples, 'small', 'p99')) },
    ];
  },
};
