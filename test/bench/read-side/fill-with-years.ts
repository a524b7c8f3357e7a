import { fillStore } from '../../../libs/event-store-server/src/fill-for-bench.js';
import { type Append, countyYear } from '../county/county-year.js';

const SEED = 5;
/** A project's year has 13.5 events: with one more for every twelve there are always enough. */
const EVENTS_PER_PROJECT = 12;
const SAY_EVERY = 50_000;

export interface Filling {
  readonly events: number;
  readonly stop: AbortSignal;
  readonly say: (what: string) => void;
}

/** A year of as many projects as have so many events, every command an append of its own, in the year's order. */
export async function fillWithYears(url: string, { events, stop, say }: Filling): Promise<void> {
  const projects = Math.ceil(events / EVENTS_PER_PROJECT);
  let said = 0;
  await fillStore(url, firstOf(countyYear({ seed: SEED, projects }), events), (written) => {
    stop.throwIfAborted();
    if (written < said + SAY_EVERY) return;
    said = written;
    say(`存入 storing ${written.toLocaleString('en')}/${events.toLocaleString('en')}`);
  });
}

function* firstOf(appends: Iterable<Append>, events: number): Generator<Append> {
  let left = events;
  for (const append of appends) {
    yield append.events.length <= left ? append : { ...append, events: append.events.slice(0, left) };
    left -= append.events.length;
    if (left <= 0) return;
  }
  throw new Error(`the year has ${events - left} events instead of ${events}`);
}
