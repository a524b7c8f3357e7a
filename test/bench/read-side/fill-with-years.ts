import { fillStore } from '../../../libs/engine/event-store-server/src/fill-for-bench.js';
import { type Append, countyYear } from '#testing/county';

const SEED = 5;
/** As the generator makes them, in the mean. */
const EVENTS_PER_PROJECT = 13.5;
/** Long before those of the commands that arrive later. */
const FIRST_YEAR = 2016;
const SAY_EVERY = 50_000;

export interface Filling {
  readonly events: number;
  /** Events of one year: a larger store has more of them, and what begins at its start is a year with all its seasons. */
  readonly ofYear: number;
  readonly stop: AbortSignal;
  readonly say: (what: string) => void;
}

/** Year after year until there are so many events, every command an append of its own, in the year's order. */
export async function fillWithYears(url: string, { events, ofYear, stop, say }: Filling): Promise<void> {
  let said = 0;
  await fillStore(url, firstOf(years(Math.min(ofYear, events)), events), (written) => {
    stop.throwIfAborted();
    if (written < said + SAY_EVERY) return;
    said = written;
    say(`存入 storing ${written.toLocaleString('en')}/${events.toLocaleString('en')}`);
  });
}

function* years(ofYear: number): Generator<Append, never> {
  const projects = Math.ceil(ofYear / EVENTS_PER_PROJECT);
  for (let fiscalYear = FIRST_YEAR; ; fiscalYear += 1) yield* countyYear({ seed: SEED, projects, fiscalYear });
}

function* firstOf(appends: Iterable<Append>, events: number): Generator<Append> {
  let left = events;
  for (const append of appends) {
    yield append.events.length <= left ? append : { ...append, events: append.events.slice(0, left) };
    left -= append.events.length;
    if (left <= 0) return;
  }
}
