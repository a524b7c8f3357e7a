import { atMost, figureOf, milliseconds } from '../../figures.js';
import { HotStreams } from '../hot-streams.js';
import { growthRow } from '../../measure.js';
import { type StoreMeasure } from '../measure.js';
import { paced } from '../../paced.js';
import { sampleEvents } from '../sample-event.js';
import { type Store } from '../../servers/store.js';
import { appendThrough } from '../targets.js';

const PER_SECOND = 500;
const STREAMS = 500;

export const steadyAppend: StoreMeasure = {
  name: 'steady-append',
  title: '每秒 500 次单条追加，p99 single-event append p99 at 500 appends/s',
  watched: ['ours'],
  rounds: ({ rounds }) => rounds,

  contenders(stage, { pacedSeconds }) {
    const round = (store: Store) => {
      const append = appendThrough(store.client);
      const streams = new HotStreams(STREAMS);
      const send = async (due: number) => {
        const stream = streams.take();
        await append(stream, sampleEvents(1));
        streams.give(stream);
        return performance.now() - due;
      };
      return () => stage.metered(store, () => paced({ perSecond: PER_SECOND, seconds: pacedSeconds }, send));
    };
    return Promise.resolve({ ours: round(stage.store('large')), small: round(stage.store('small')) });
  },

  rows(samples, sizes) {
    const p99 = figureOf(samples, 'ours', 'p99');
    return [
      {
        what: '单条追加，每秒 500 次，p99 append at 500/s, p99',
        figure: milliseconds(p99),
        must: atMost(p99, 25, ' ms'),
        aim: atMost(p99, 10, ' ms'),
      },
      { what: '　p50', figure: milliseconds(figureOf(samples, 'ours', 'p50')) },
      growthRow(samples, sizes, { what: 'p50,', figure: 'p50', large: 'ours', small: 'small' }),
      growthRow(samples, sizes, { what: 'p99,', figure: 'p99', large: 'ours', small: 'small', isInformation: true }),
    ];
  },
};
