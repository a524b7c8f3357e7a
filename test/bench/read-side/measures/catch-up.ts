import { atLeast, figureOf, perSecond, ratioOf, times } from '../../figures.js';
import { catchUpView, subscribeOnly } from '../catching-up.js';
import { type ReadSideMeasure } from '../measure.js';

export const catchUp: ReadSideMeasure = {
  name: 'catch-up',
  title: '目标表视图从头追上，与只收不做的订阅相比 the target-table view catching up, against the bare subscription',
  watched: ['ours', 'bare'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage, { read, small }) {
    const store = await stage.store('large');
    const programs = { server: store.server };
    const count = (isWarmUp: boolean) => (isWarmUp ? Math.min(small, read) : read);
    return {
      ours: (isWarmUp) =>
        stage.withReadStore((readStore) =>
          stage.metered(programs, () => catchUpView(store, readStore, count(isWarmUp))),
        ),
      bare: (isWarmUp) => stage.metered(programs, () => subscribeOnly(store, count(isWarmUp))),
    };
  },

  rows(samples, { read }) {
    const rate = figureOf(samples, 'ours', 'perSecond');
    const toBare = ratioOf(samples, 'perSecond', ['ours', 'bare']);
    return [
      {
        what: `目标表视图追上 ${read.toLocaleString('en')} 条 target-table view catching up`,
        figure: perSecond(rate),
        must: atLeast(rate, 8_000, '/s'),
        aim: atLeast(rate, 15_000, '/s'),
      },
      {
        what: '　÷ 只收不做的订阅 bare subscription',
        figure: times(toBare),
        must: atLeast(toBare, 0.4, ' ×'),
        aim: atLeast(toBare, 0.6, ' ×'),
      },
      { what: '　只收不做的订阅 bare subscription', figure: perSecond(figureOf(samples, 'bare', 'perSecond')) },
    ];
  },
};
