import { START } from '@eventstore/db-client';
import { atLeast, figureOf, perSecond, ratioOf, times } from '../../figures.js';
import { longReadRows, LongReads, type Read } from '../long-reads.js';
import { type StoreMeasure } from '../measure.js';

export const readAll: StoreMeasure = {
  name: 'read-all',
  title: '从头读 $all，50 万条 readAll from the start, 500k events',
  watched: ['ours', 'ceiling'],
  rounds: ({ longRounds }) => longRounds,

  async contenders(stage, sizes) {
    const reads = new LongReads(stage, sizes, readEvents);
    return {
      ours: reads.whole(stage.store('large')),
      ceiling: reads.whole(await stage.ceiling()),
      ...reads.short(),
    };
  },

  rows(samples, sizes) {
    const what = `从头读 $all，${sizes.read.toLocaleString('en')} 条 readAll from the start`;
    const [rate, core, growth] = longReadRows(samples, sizes, what);
    const toCeiling = ratioOf(samples, 'perSecond', ['ours', 'ceiling']);
    return [
      rate,
      { what: '　÷ 无存储 ceiling', figure: times(toCeiling), must: atLeast(toCeiling, 0.7, ' ×') },
      core,
      { what: '　无存储 ceiling', figure: perSecond(figureOf(samples, 'ceiling', 'perSecond')) },
      growth,
    ];
  },
};

const readEvents: Read = async (client, count) => {
  let events = 0;
  for await (const { event } of client.readAll({ fromPosition: START, maxCount: count })) if (event) events += 1;
  if (events !== count) throw new Error(`readAll gave ${events} events instead of ${count}`);
};
