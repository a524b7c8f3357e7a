import { type Store } from '../../servers/store.js';
import { figureOf, perSecond } from '../../figures.js';
import { growthRow } from '../../measure.js';
import { type Round } from '../../rounds.js';
import { catchUpView } from '../catching-up.js';
import { type ReadSideMeasure } from '../measure.js';

export const growth: ReadSideMeasure = {
  name: 'growth',
  title:
    '目标表视图追上大库与小库，每条耗时 cost of an event while the target-table view catches up on much and on little',
  watched: ['large', 'small'],
  // A million events take longer than what drifts on a machine: one round tells.
  rounds: () => 1,

  async contenders(stage, { large, small }) {
    const round =
      (store: Store, events: number): Round =>
      (isWarmUp) =>
        stage.withReadStore((readStore) =>
          stage.metered({ server: store.server }, () => catchUpView(store, readStore, isWarmUp ? small : events)),
        );
    return {
      large: round(await stage.store('large'), large),
      small: round(await stage.store('small'), small),
    };
  },

  rows: (samples, sizes) => [
    {
      what: `目标表视图追上 ${sizes.large.toLocaleString('en')} 条 target-table view catching up`,
      figure: perSecond(figureOf(samples, 'large', 'perSecond')),
    },
    growthRow(samples, sizes, { what: '耗时 cost,', figure: 'perSecond', large: 'large', small: 'small' }),
  ],
};
