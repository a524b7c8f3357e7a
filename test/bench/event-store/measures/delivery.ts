import { END, jsonEvent, NO_STREAM, streamNameFilter } from '@eventstore/db-client';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { type Sample } from '../../bench.js';
import { atMost, figureOf, milliseconds } from '../../figures.js';
import { growthRow } from '../../measure.js';
import { type StoreMeasure } from '../measure.js';
import { paced, type Pace } from '../../paced.js';
import { sampleEvent } from '../sample-event.js';
import { type Store } from '../../servers/store.js';

const PER_SECOND = 500;

export const delivery: StoreMeasure = {
  name: 'delivery',
  title: '追加到送达在线订阅者，每秒 500 次，p99 append → delivered to a live subscriber, p99 at 500 appends/s',
  watched: ['ours'],
  rounds: ({ rounds }) => rounds,

  contenders(stage, { pacedSeconds }) {
    const pace = { perSecond: PER_SECOND, seconds: pacedSeconds };
    const round = (store: Store) => () => stage.metered(store, () => deliver(store, pace));
    return Promise.resolve({ ours: round(stage.store('large')), small: round(stage.store('small')) });
  },

  rows(samples, sizes) {
    const p99 = figureOf(samples, 'ours', 'p99');
    return [
      {
        what: '追加到送达，每秒 500 次，p99 append → delivered at 500/s, p99',
        figure: milliseconds(p99),
        must: atMost(p99, 40, ' ms'),
        aim: atMost(p99, 15, ' ms'),
      },
      { what: '　p50', figure: milliseconds(figureOf(samples, 'ours', 'p50')) },
      growthRow(samples, sizes, { what: 'p50,', figure: 'p50', large: 'ours', small: 'small' }),
      growthRow(samples, sizes, { what: 'p99,', figure: 'p99', large: 'ours', small: 'small', isInformation: true }),
    ];
  },
};

/** Milliseconds from when an append was due to when the subscriber has its event. */
async function deliver({ client }: Store, pace: Pace): Promise<Sample> {
  const prefix = `bench-live-${randomUUID()}-`;
  const waiting = new Map<string, () => void>();
  const subscription = client.subscribeToAll({
    fromPosition: END,
    filter: streamNameFilter({ prefixes: [prefix] }),
  });
  const broken = new Promise<never>((_, reject) => subscription.once('error', reject));
  broken.catch(() => undefined); // told by the race below
  await Promise.race([once(subscription, 'confirmation'), broken]);
  subscription.on('data', ({ event }) => event && waiting.get(event.id)?.());
  let sent = 0;
  const send = async (due: number) => {
    const event = jsonEvent({ ...sampleEvent(), id: randomUUID() });
    const delivered = new Promise<void>((resolve) => waiting.set(event.id, resolve)).then(() => {
      waiting.delete(event.id);
      return performance.now() - due;
    });
    await client.appendToStream(`${prefix}${(sent += 1)}`, event, { expectedRevision: NO_STREAM });
    return delivered;
  };
  try {
    return await Promise.race([paced(pace, send), broken]);
  } finally {
    await subscription.unsubscribe();
  }
}
