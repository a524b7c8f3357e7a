import { setTimeout as delay } from 'node:timers/promises';
import { EventStoreUnavailable } from '#platform/event-store';
import { type Decider, type DomainEvent, type Envelope, type EventCatalogue, type EventType } from '#domain/kernel';
import { envelopeOf } from '#testing/core';
import { catalogues, processes, projections } from '../../../apps/projector/src/views.js';
import { countyYear, type Append } from '#testing/county';
import { Random } from '#testing/random';
import { type Stage } from './stage.js';

const PROJECTS = 24;
const UNITS = 4;
const FIRST_YEAR = 2025;
/** A type that is in no catalogue. */
export const UNHEARD = 'Unheard';
const LONGEST_PAUSE_MS = 20;
const AGAIN_AFTER_MS = 60;

export interface CountyLoadOptions {
  readonly stage: Stage;
  readonly seed: number;
  /** Only streams that begin so: a real worker writes the others itself. */
  readonly only?: string;
}

/** Small counties, one year after the other, told to the event store command by command. */
export class CountyLoad {
  /** Of the last event. */
  position = '0';
  /** Those that something was appended to. */
  readonly streams = new Set<string>();
  private readonly appends: Iterator<Append>;
  private readonly pauses: Random;

  constructor(private readonly options: CountyLoadOptions) {
    this.appends = appendsOf(options);
    this.pauses = new Random(options.seed);
  }

  /** Appends so many further events, and perhaps some that go with the last; resolves with the position of the last one. */
  async more(count: number): Promise<string> {
    for (let left = count; left > 0 && !this.options.stage.isClosed;) {
      const next = this.appends.next();
      if (next.done) break;
      const { stream, events } = next.value;
      const said = events.map(({ type, data }) => ({ type, data }));
      this.position = await this.append(stream, said, envelopeFor(next.value));
      this.streams.add(stream);
      left -= events.length;
      await delay(this.pauses.between(0, LONGEST_PAUSE_MS));
    }
    return this.position;
  }

  /** An event of this type, which says nothing, at the end of a stream. */
  async tell(stream: string, type: string): Promise<void> {
    const envelope = envelopeOf({ system: 'fault' }, `${stream} after ${this.position}`);
    this.position = await this.append(stream, [{ type, data: {} }], envelope);
  }

  /** The store may be away just now, which is what some of these tests are about: then the same command again. */
  private async append(stream: string, events: readonly DomainEvent[], envelope: Envelope): Promise<string> {
    const { stage } = this.options;
    for (;;) {
      try {
        return (await stage.eventStore.decide(stream, told, () => events, envelope)).position;
      } catch (error) {
        if (stage.isClosed) return this.position;
        if (!(error instanceof EventStoreUnavailable)) throw error;
        await delay(AGAIN_AFTER_MS);
      }
    }
  }
}

function* appendsOf({ seed, only = '' }: CountyLoadOptions): Generator<Append, undefined> {
  for (let year = 0; ; year += 1) {
    const county = { seed: seed + year, projects: PROJECTS, units: UNITS, fiscalYear: FIRST_YEAR + year };
    for (const append of countyYear(county)) if (append.stream.startsWith(only)) yield append;
  }
}

const known: EventCatalogue = Object.fromEntries(
  [...catalogues, ...[...projections, ...processes].map(({ catalogue }) => catalogue)].flatMap(
    Object.entries<EventType>,
  ),
);

/** Takes whatever it is told. */
const told: Decider<null, DomainEvent> = {
  initialState: null,
  evolve: () => null,
  catalogue: { ...known, [UNHEARD]: { schema: 1, data: { parse: (data) => data } } },
};

function envelopeFor({ events: [first] }: Append): Envelope {
  if (!first) throw new Error('an append without events');
  const { commandId, commandHash, actor, recordedAt, $correlationId: correlationId } = first.metadata;
  return { commandId, commandHash, actor, recordedAt, correlationId };
}
