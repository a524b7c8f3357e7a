import { atMost, figureOf, milliseconds } from '../../figures.js';
import { paced } from '../../paced.js';
import { type ReadSideMeasure } from '../measure.js';

const PER_SECOND = 300;

export const visible: ReadSideMeasure = {
  name: 'visible',
  title: '每秒 300 条命令，追加到读者看见 append → row visible to a reader, at 300 commands/s',
  watched: ['ours'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage, { seconds }) {
    const live = await stage.live();
    const send = async (due: number) => {
      await live.sendAndSee();
      return performance.now() - due;
    };
    return {
      ours: () => {
        live.commands.make(PER_SECOND * seconds);
        return stage.metered(live.programs, () => paced({ perSecond: PER_SECOND, seconds }, send));
      },
    };
  },

  rows(samples) {
    const p50 = figureOf(samples, 'ours', 'p50');
    const p99 = figureOf(samples, 'ours', 'p99');
    return [
      {
        what: '追加到可见，每秒 300 条命令，p50 append → row visible at 300 commands/s, p50',
        figure: milliseconds(p50),
        must: atMost(p50, 30, ' ms'),
        aim: atMost(p50, 15, ' ms'),
      },
      { what: '　p99', figure: milliseconds(p99), must: atMost(p99, 150, ' ms'), aim: atMost(p99, 60, ' ms') },
    ];
  },
};
