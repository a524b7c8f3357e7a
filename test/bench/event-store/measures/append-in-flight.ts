import { type Row, type Samples } from '../../bench.js';
import { atLeast, figureOf, perSecond, ratioOf, times } from '../../figures.js';
import { type Round } from '../../rounds.js';
import { growthRow } from '../../measure.js';
import { appenders } from '../appenders.js';
import { type StoreMeasure } from '../measure.js';

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
    const rounds: [string, Round][] = [];
    for (const inFlight of [JUDGED, ...INFORMS]) {
      const isJudged = inFlight === JUDGED;
      // What only informs is run for half the time.
      const load = { streams: STREAMS, inFlight, eventsPerAppend: 1, seconds: isJudged ? seconds : seconds / 2 };
      for (const [who, round] of Object.entries(await appenders(stage, load))) {
        if (isJudged || who !== 'small') rounds.push([`${who}@${inFlight}`, round]);
      }
    }
    return Object.fromEntries(rounds);
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
