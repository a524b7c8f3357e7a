import { type EventStoreDBClient } from '@eventstore/db-client';
import { EventStore } from '#platform/event-store';
import { type Sample } from '../../bench.js';
import { atLeast, figureOf, perSecond } from '../../figures.js';
import { type Round } from '../../rounds.js';
import { benchDecider, commandOn, report } from '../bench-decider.js';
import { type HotStream, HotStreams } from '../hot-streams.js';
import { growthRow } from '../../measure.js';
import { type StoreMeasure } from '../measure.js';
import { sampleEvents } from '../sample-event.js';
import { type Store } from '../../servers/store.js';
import { appendThrough } from '../targets.js';

const EVENTS = 20;
const IN_FLIGHT = 64;

export const decide: StoreMeasure = {
  name: 'decide',
  title: '读 20 条、决定、追加，64 并发 read 20 + decide + append, 64 in flight, without and with the cache',
  watched: ['ours without cache', 'ours with cache', 'plain client'],
  rounds: ({ rounds }) => rounds,

  contenders(stage, { seconds, streams: count }) {
    const round =
      (store: Store, open: (store: Store) => Deciding): Round =>
      async () => {
        const deciding = open(store);
        const streams = new HotStreams(count);
        try {
          await inTurn(streams, (begun) => begun < count, deciding.fill);
          return await stage.metered(store, () => decisionsPerSecond(streams, seconds, deciding.decideOn));
        } finally {
          await deciding.close();
        }
      };
    return Promise.resolve({
      'ours without cache': round(stage.store('large'), throughLibrary(false)),
      'ours with cache': round(stage.store('large'), throughLibrary(true)),
      'plain client': round(stage.store('large'), ({ client }) => throughClient(client)),
      'small without cache': round(stage.store('small'), throughLibrary(false)),
      'small with cache': round(stage.store('small'), throughLibrary(true)),
    });
  },

  rows(samples, sizes) {
    const rate = (who: string) => figureOf(samples, who, 'perSecond');
    const row = (what: string, who: string, [must, aim]: readonly [number, number]) => ({
      what,
      figure: perSecond(rate(who)),
      must: atLeast(rate(who), must, '/s'),
      aim: atLeast(rate(who), aim, '/s'),
    });
    const growth = (which: string) =>
      growthRow(samples, sizes, {
        what: '耗时 cost,',
        figure: 'perSecond',
        large: `ours ${which}`,
        small: `small ${which}`,
      });
    return [
      row('读 20 条、决定、追加，无缓存 read 20 + decide + append', 'ours without cache', [800, 1_000]),
      growth('without cache'),
      row('　有缓存 with the cache', 'ours with cache', [2_000, 3_000]),
      growth('with cache'),
      { what: '　只用官方客户端 the plain client, nothing checked', figure: perSecond(rate('plain client')) },
    ];
  },
};

type Work = (stream: HotStream) => Promise<void>;

interface Deciding {
  /** Puts the events into a stream that are read later. */
  readonly fill: Work;
  readonly decideOn: Work;
  close(): Promise<void>;
}

const throughLibrary =
  (isCached: boolean) =>
  ({ server }: Store): Deciding => {
    const store = new EventStore(server.url, { stateCache: isCached });
    const decideOn = (count: number) => async (stream: HotStream) => {
      await store.decide(stream.name, benchDecider, report(count), commandOn(stream.name));
    };
    return { fill: decideOn(EVENTS), decideOn: decideOn(1), close: () => store.close() };
  };

/** The same reads and appends with neither hash chain nor catalogue. */
function throughClient(client: EventStoreDBClient): Deciding {
  const append = appendThrough(client);
  return {
    fill: (stream) => append(stream, sampleEvents(EVENTS)),
    decideOn: async (stream) => {
      let reports = 0n;
      for await (const { event } of client.readStream(stream.name)) if (event) reports += 1n;
      await append({ ...stream, length: reports }, sampleEvents(1));
    },
    close: () => Promise.resolve(),
  };
}

async function decisionsPerSecond(streams: HotStreams, seconds: number, work: Work): Promise<Sample> {
  const began = performance.now();
  const until = began + seconds * 1000;
  const done = await inTurn(streams, () => performance.now() < until, work);
  return { perSecond: (done * 1000) / (performance.now() - began) };
}

/** Works on one stream after the other, so many at a time, while there is more to do; how often it did. */
async function inTurn(streams: HotStreams, isMore: (begun: number) => boolean, work: Work): Promise<number> {
  let begun = 0;
  const worker = async () => {
    while (isMore(begun)) {
      begun += 1;
      const stream = streams.take();
      await work(stream);
      streams.give(stream);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
  return begun;
}
