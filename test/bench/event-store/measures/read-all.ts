import { START, type EventStoreDBClient } from '@eventstore/db-client';
import { type Sample } from '../../bench.js';
import { atLeast, figureOf, percent, perSecond, ratioOf, times } from '../../figures.js';
import { growthRow, type StoreMeasure } from '../measure.js';
import { type Store } from '../store.js';

export const FULL_CORE = 0.95;

export const readAll: StoreMeasure = {
  name: 'read-all',
  title: '从头读 $all，50 万条 readAll from the start, 500k events',
  watched: ['ours', 'ceiling'],
  rounds: ({ longRounds }) => longRounds,

  async contenders(stage, { read, page, seconds }) {
    const ceiling = await stage.ceiling();
    const whole = (store: Store) => (isWarmUp: boolean) =>
      stage.metered(store, () => readEvents(store.client, isWarmUp ? page : read, 0));
    const pages = (store: Store) => () => stage.metered(store, () => readEvents(store.client, page, seconds));
    return {
      ours: whole(stage.store('large')),
      ceiling: whole(ceiling),
      'large in short reads': pages(stage.store('large')),
      'small in short reads': pages(stage.store('small')),
    };
  },

  rows(samples, sizes) {
    const rate = figureOf(samples, 'ours', 'perSecond');
    const toCeiling = ratioOf(samples, 'perSecond', ['ours', 'ceiling']);
    const core = figureOf(samples, 'ours', 'cpu:client');
    return [
      {
        what: `从头读 $all，${sizes.read.toLocaleString('en')} 条 readAll from the start`,
        figure: perSecond(rate),
        must: atLeast(rate, 25_000, '/s'),
      },
      { what: '　÷ 无存储 ceiling', figure: times(toCeiling), must: atLeast(toCeiling, 0.7, ' ×') },
      {
        what: '　客户端占一个核 share of a core that the client took',
        figure: percent(core),
        aim: { ...atLeast(core, FULL_CORE), text: '客户端占满一核 the client fills its core' },
      },
      { what: '　无存储 ceiling', figure: perSecond(figureOf(samples, 'ceiling', 'perSecond')) },
      growthRow(samples, sizes, {
        what: '耗时 cost,',
        figure: 'perSecond',
        large: 'large in short reads',
        small: 'small in short reads',
      }),
    ];
  },
};

/** Reads so many from the start, again and again until the time is over. */
async function readEvents(client: EventStoreDBClient, count: number, seconds: number): Promise<Sample> {
  const began = performance.now();
  let events = 0;
  do {
    const before = events;
    for await (const { event } of client.readAll({ fromPosition: START, maxCount: count })) if (event) events += 1;
    if (events - before !== count) throw new Error(`readAll gave ${events - before} events instead of ${count}`);
  } while (performance.now() - began < seconds * 1000);
  return { perSecond: (events * 1000) / (performance.now() - began) };
}
