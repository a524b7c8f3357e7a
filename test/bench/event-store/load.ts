import { type Sample } from '../bench.js';
import { percentile } from '../statistics.js';
import { type HotStreams } from './hot-streams.js';
import { sampleEvents } from './sample-event.js';
import { type Append } from './targets.js';

export interface Load {
  readonly append: Append;
  readonly streams: HotStreams;
  readonly inFlight: number;
  readonly eventsPerAppend: number;
  readonly seconds: number;
}

/** Appends for some seconds, always so many in flight: events per second, and milliseconds of one append. */
export async function appendUnderLoad({ append, streams, inFlight, eventsPerAppend, seconds }: Load): Promise<Sample> {
  const taken: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  const worker = async () => {
    while (performance.now() < until) {
      const stream = streams.take();
      const sent = performance.now();
      await append(stream, sampleEvents(eventsPerAppend));
      taken.push(performance.now() - sent);
      streams.give(stream);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const perSecond = (taken.length * eventsPerAppend * 1000) / (performance.now() - began);
  return { perSecond, p50: percentile(taken, 0.5), p99: percentile(taken, 0.99) };
}
