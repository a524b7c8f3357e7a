import { START, streamNameFilter, type EventStoreDBClient } from '@eventstore/db-client';
import { type Sample } from '../../bench.js';
import { atLeast, figureOf, percent, perSecond } from '../../figures.js';
import { growthRow, type StoreMeasure } from '../measure.js';
import { type Store } from '../store.js';
import { FULL_CORE } from './read-all.js';

/** As an application names its streams: those of the bench are among them. */
const PREFIXES = ['target-', 'assessment-', 'bench-'];

export const catchUp: StoreMeasure = {
  name: 'catch-up',
  title: '按流名前缀订阅 $all，追上 50 万条 filtered $all subscription catching up on 500k events',
  watched: ['ours'],
  rounds: ({ longRounds }) => longRounds,

  contenders(stage, { read, page, seconds }) {
    const whole = (store: Store) => (isWarmUp: boolean) =>
      stage.metered(store, () => subscribeFor(store.client, isWarmUp ? page : read, 0));
    const pages = (store: Store) => () => stage.metered(store, () => subscribeFor(store.client, page, seconds));
    return Promise.resolve({
      ours: whole(stage.store('large')),
      'large in short reads': pages(stage.store('large')),
      'small in short reads': pages(stage.store('small')),
    });
  },

  rows(samples, sizes) {
    const rate = figureOf(samples, 'ours', 'perSecond');
    const core = figureOf(samples, 'ours', 'cpu:client');
    return [
      {
        what: `过滤订阅追上 ${sizes.read.toLocaleString('en')} 条 filtered subscription catching up`,
        figure: perSecond(rate),
        must: atLeast(rate, 25_000, '/s'),
      },
      {
        what: '　客户端占一个核 share of a core that the client took',
        figure: percent(core),
        aim: { ...atLeast(core, FULL_CORE), text: '客户端占满一核 the client fills its core' },
      },
      growthRow(samples, sizes, {
        what: '耗时 cost,',
        figure: 'perSecond',
        large: 'large in short reads',
        small: 'small in short reads',
      }),
    ];
  },
};

/** Subscribes from the start until so many events have come, again and again until the time is over. */
async function subscribeFor(client: EventStoreDBClient, count: number, seconds: number): Promise<Sample> {
  const began = performance.now();
  let events = 0;
  do {
    events += await catchUpOn(client, count);
  } while (performance.now() - began < seconds * 1000);
  return { perSecond: (events * 1000) / (performance.now() - began) };
}

async function catchUpOn(client: EventStoreDBClient, count: number): Promise<number> {
  const filter = streamNameFilter({ prefixes: PREFIXES });
  const subscription = client.subscribeToAll({ fromPosition: START, filter });
  let events = 0;
  for await (const { event } of subscription) {
    if (event) events += 1;
    if (events === count) break;
  }
  await subscription.unsubscribe();
  return events;
}
