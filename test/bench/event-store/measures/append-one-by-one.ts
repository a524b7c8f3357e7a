import { atMost, figureOf, milliseconds } from '../../figures.js';
import { growthRow } from '../../measure.js';
import { appenders } from '../appenders.js';
import { type StoreMeasure } from '../measure.js';

const STREAMS = 500;

export const appendOneByOne: StoreMeasure = {
  name: 'append-latency',
  title: '单条追加，逐条 single-event append, one at a time',
  watched: ['ours', 'Emmett'],
  rounds: ({ rounds }) => rounds,

  contenders: (stage, { seconds }) => appenders(stage, { streams: STREAMS, inFlight: 1, eventsPerAppend: 1, seconds }),

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
