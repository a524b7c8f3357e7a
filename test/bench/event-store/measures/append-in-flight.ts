import { type Row, type Samples } from '../../bench.js';
import { atLeast, figureOf, perSecond, ratioOf, times } from '../../figures.js';
import { type Round } from '../../rounds.js';
import { HotStreams } from '../hot-streams.js';
import { appendUnderLoad } from '../load.js';
import { growthRow, type StoreMeasure } from '../measure.js';
import { type Append, appendThrough, appendWithEmmett } from '../targets.js';

const STREAMS = 500;
const JUDGED = 64;
const INFORMS = [16, 256];

/** Single-event appends with so many in flight, each at the exact revision. */
export const appendInFlight: StoreMeasure = {
  name: 'append',
  title: '单条追加，16、64、256 并发，500 流 single-event appends, 16, 64 and 256 in flight, 500 streams',
  watched: ['ours@64', 'ceiling@64', 'Emmett@64'],
  rounds: ({ rounds }) => rounds,

  async contenders(stage, { seconds }) {
    const large = stage.store('large');
    const small = stage.store('small');
    const ceiling = await stage.ceiling();
    const emmett = appendWithEmmett(await stage.emmett());
    const round = (append: Append, inFlight: number, server?: typeof large) => {
      const streams = new HotStreams(STREAMS);
      // What only informs is run for half the time.
      const load = {
        append,
        streams,
        inFlight,
        eventsPerAppend: 1,
        seconds: inFlight === JUDGED ? seconds : seconds / 2,
      };
      return () => stage.metered(server, () => appendUnderLoad(load));
    };
    const at = (inFlight: number): [string, Round][] => [
      [`ours@${inFlight}`, round(appendThrough(large.client), inFlight, large)],
      [`ceiling@${inFlight}`, round(appendThrough(ceiling.client), inFlight, ceiling)],
      [`Emmett@${inFlight}`, round(emmett, inFlight)],
    ];
    const alsoSmall = round(appendThrough(small.client), JUDGED, small);
    return Object.fromEntries([...at(JUDGED), [`small@${JUDGED}`, alsoSmall], ...INFORMS.flatMap(at)]);
  },

  rows: (samples, sizes) => [
    ...rowsAt(samples, JUDGED),
    growthRow(samples, sizes, { what: '耗时 cost,', figure: 'perSecond', large: 'ours@64', small: 'small@64' }),
    ...INFORMS.flatMap((inFlight) => rowsAt(samples, inFlight)),
  ],
};

function rowsAt(samples: Samples, inFlight: number): readonly Row[] {
  const rate = (who: string) => perSecond(figureOf(samples, `${who}@${inFlight}`, 'perSecond'));
  const to = (whom: string) => ratioOf(samples, 'perSecond', [`ours@${inFlight}`, `${whom}@${inFlight}`]);
  const demands = { must: atLeast(to('Emmett'), 2.5, ' ×'), aim: atLeast(to('Emmett'), 3.5, ' ×') };
  return [
    { what: `单条追加，${inFlight} 并发 single appends, ${inFlight} in flight`, figure: rate('ours') },
    { what: '　÷ Emmett', figure: times(to('Emmett')), ...(inFlight === JUDGED ? demands : {}) },
    { what: '　÷ 无存储 ceiling', figure: times(to('ceiling')) },
    { what: '　Emmett', figure: rate('Emmett') },
    { what: '　无存储 ceiling', figure: rate('ceiling') },
  ];
}
