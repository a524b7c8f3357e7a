import { atMost, figureOf, milliseconds } from '../../figures.js';
import { HotStreams } from '../hot-streams.js';
import { appendUnderLoad } from '../load.js';
import { growthRow, type StoreMeasure } from '../measure.js';
import { type Append, appendThrough, appendWithEmmett } from '../targets.js';

const STREAMS = 500;

export const appendOneByOne: StoreMeasure = {
  name: 'append-latency',
  title: '单条追加，逐条 single-event append, one at a time',
  watched: ['ours', 'Emmett'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage, { seconds }) {
    const emmett = appendWithEmmett(await stage.emmett());
    const round = (append: Append, server?: ReturnType<typeof stage.store>) => {
      const load = { append, streams: new HotStreams(STREAMS), inFlight: 1, eventsPerAppend: 1, seconds };
      return () => stage.metered(server, () => appendUnderLoad(load));
    };
    const large = stage.store('large');
    const small = stage.store('small');
    const ceiling = await stage.ceiling();
    return {
      ours: round(appendThrough(large.client), large),
      small: round(appendThrough(small.client), small),
      ceiling: round(appendThrough(ceiling.client), ceiling),
      Emmett: round(emmett),
    };
  },

  rows(samples, sizes) {
    const p50 = figureOf(samples, 'ours', 'p50');
    return [
      {
        what: '单条追加，逐条，p50 single append, one at a time, p50',
        figure: milliseconds(p50),
        must: atMost(p50, 1.9, ' ms'),
        aim: atMost(p50, 1.2, ' ms'),
      },
      { what: '　p99', figure: milliseconds(figureOf(samples, 'ours', 'p99')) },
      growthRow(samples, sizes, { what: 'p50,', figure: 'p50', large: 'ours', small: 'small' }),
      { what: '　无存储 ceiling, p50', figure: milliseconds(figureOf(samples, 'ceiling', 'p50')) },
      { what: '　Emmett, p50', figure: milliseconds(figureOf(samples, 'Emmett', 'p50')) },
      { what: '　Emmett, p99', figure: milliseconds(figureOf(samples, 'Emmett', 'p99')) },
    ];
  },
};
