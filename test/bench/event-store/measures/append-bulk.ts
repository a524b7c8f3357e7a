import { atLeast, figureOf, perSecond, ratioOf, times } from '../../figures.js';
import { growthRow } from '../../measure.js';
import { appenders } from '../appenders.js';
import { type StoreMeasure } from '../measure.js';

const STREAMS = 50;
const IN_FLIGHT = 4;
/** About 340 kB: within the 1,048,576 bytes that one append may hold. */
const EVENTS = 1_000;

export const appendBulk: StoreMeasure = {
  name: 'append-bulk',
  title: '每次追加 1,000 条，4 并发 appends of 1,000 events, 4 in flight',
  watched: ['ours', 'ceiling', 'Emmett'],
  rounds: ({ rounds }) => rounds,

  contenders: (stage, { seconds }) =>
    appenders(stage, { streams: STREAMS, inFlight: IN_FLIGHT, eventsPerAppend: EVENTS, seconds }),

  rows(samples, sizes) {
    const rate = (who: string) => perSecond(figureOf(samples, who, 'perSecond'));
    const toCeiling = ratioOf(samples, 'perSecond', ['ours', 'ceiling']);
    const toEmmett = ratioOf(samples, 'perSecond', ['ours', 'Emmett']);
    return [
      { what: '每次追加 1,000 条，条/秒 appends of 1,000, events', figure: rate('ours') },
      { what: '　÷ 无存储 ceiling', figure: times(toCeiling), must: atLeast(toCeiling, 0.7, ' ×') },
      { what: '　÷ Emmett', figure: times(toEmmett), aim: atLeast(toEmmett, 1, ' ×') },
      growthRow(samples, sizes, { what: '耗时 cost,', figure: 'perSecond', large: 'ours', small: 'small' }),
      { what: '　无存储 ceiling', figure: rate('ceiling') },
      { what: '　Emmett', figure: rate('Emmett') },
    ];
  },
};
