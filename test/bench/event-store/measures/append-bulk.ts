import { atLeast, figureOf, perSecond, ratioOf, times } from '../../figures.js';
import { HotStreams } from '../hot-streams.js';
import { appendUnderLoad } from '../load.js';
import { growthRow, type StoreMeasure } from '../measure.js';
import { type Append, appendThrough, appendWithEmmett } from '../targets.js';

const STREAMS = 50;
const IN_FLIGHT = 4;
/** About 340 kB: within the 1,048,576 bytes that one append may hold. */
const EVENTS = 1_000;

export const appendBulk: StoreMeasure = {
  name: 'append-bulk',
  title: '每次追加 1,000 条，4 并发 appends of 1,000 events, 4 in flight',
  watched: ['ours', 'ceiling', 'Emmett'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage, { seconds }) {
    const emmett = appendWithEmmett(await stage.emmett());
    const round = (append: Append, server?: ReturnType<typeof stage.store>) => {
      const load = { append, streams: new HotStreams(STREAMS), inFlight: IN_FLIGHT, eventsPerAppend: EVENTS, seconds };
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
