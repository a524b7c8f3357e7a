import { setTimeout as delay } from 'node:timers/promises';
import { START, type EventStoreDBClient } from '@eventstore/db-client';
import { type Sample } from '../../bench.js';
import { atMost, figureOf, megabytes } from '../../figures.js';
import { memoryOf } from '../../proc.js';
import { type StoreMeasure } from '../measure.js';

/** The reader stops altogether after a twentieth: a server that reads ahead of it then takes in all the rest. */
const STALL_AFTER = 0.05;
const STALL_MS = 5_000;
/** From then on it rests so often and so long. */
const REST_EVERY = 1_000;
const REST_MS = 20;

export const memory: StoreMeasure = {
  name: 'memory',
  title: '慢读者读一百万条时服务的内存 memory of the server while a million events are read by a slow reader',
  watched: ['ours'],
  rounds: () => 1,
  isCold: true,

  contenders: (stage, { large, seconds }) =>
    Promise.resolve({
      ours: async () => {
        const before = memoryOf(stage.store('large').server.pid);
        await stage.restart();
        const store = stage.store('large');
        const fresh = memoryOf(store.server.pid);
        return stage.metered(store, async () => {
          const rate = await readSlowly(store.client, large, Math.min(STALL_MS, seconds * 4_000));
          const { peakMb, residentMb } = memoryOf(store.server.pid);
          return { ...rate, peakMb, residentMb, freshMb: fresh.residentMb, earlierPeakMb: before.peakMb };
        });
      },
    }),

  rows(samples, { large }) {
    const peak = figureOf(samples, 'ours', 'peakMb');
    return [
      {
        what: `慢读 ${large.toLocaleString('en')} 条时的内存峰值 peak memory while read slowly`,
        figure: megabytes(peak),
        must: atMost(peak, 300, ' MB'),
        aim: atMost(peak, 200, ' MB'),
      },
      { what: '　刚启动 just started', figure: megabytes(figureOf(samples, 'ours', 'freshMb')) },
      {
        what: '　此前各项中的峰值 peak in all measures before',
        figure: megabytes(figureOf(samples, 'ours', 'earlierPeakMb')),
      },
    ];
  },
};

async function readSlowly(client: EventStoreDBClient, count: number, stallMs: number): Promise<Sample> {
  const began = performance.now();
  const stallAt = Math.floor(count * STALL_AFTER);
  let events = 0;
  for await (const { event } of client.readAll({ fromPosition: START, maxCount: count })) {
    if (!event) continue;
    events += 1;
    if (events === stallAt) await delay(stallMs);
    if (events % REST_EVERY === 0) await delay(REST_MS);
  }
  if (events !== count) throw new Error(`readAll gave ${events} events instead of ${count}`);
  return { perSecond: (events * 1000) / (performance.now() - began) };
}
