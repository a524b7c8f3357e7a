import { START, streamNameFilter } from '@eventstore/db-client';
import { longReadRows, LongReads, type Read } from '../long-reads.js';
import { type StoreMeasure } from '../measure.js';

/** As an application names its streams: those of the bench are among them. */
const PREFIXES = ['target-', 'assessment-', 'bench-'];

export const catchUp: StoreMeasure = {
  name: 'catch-up',
  title: '按流名前缀订阅 $all，追上 50 万条 filtered $all subscription catching up on 500k events',
  watched: ['ours'],
  rounds: ({ longRounds }) => longRounds,

  contenders(stage, sizes) {
    const reads = new LongReads(stage, sizes, catchUpOn);
    return Promise.resolve({ ours: reads.whole(stage.store('large')), ...reads.short() });
  },

  rows: (samples, sizes) =>
    longReadRows(
      samples,
      sizes,
      `过滤订阅追上 ${sizes.read.toLocaleString('en')} 条 filtered subscription catching up`,
    ),
};

/** A subscription that is left when so many have come. */
const catchUpOn: Read = async (client, count) => {
  const filter = streamNameFilter({ prefixes: PREFIXES });
  const subscription = client.subscribeToAll({ fromPosition: START, filter });
  let events = 0;
  for await (const { event } of subscription) {
    if (event) events += 1;
    if (events === count) break;
  }
  await subscription.unsubscribe();
};
