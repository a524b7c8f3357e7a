import { EventStoreDBClient, jsonEvent, NO_STREAM, type JSONEventType } from '@eventstore/db-client';
import { Tally, type CountyTally } from './county-tally.js';
import { countyYear, type Append } from './county-year.js';
import { type CountyOptions } from './options.js';

export interface Loading {
  readonly options: CountyOptions;
  /** Appends under way at once; 64 when left out. */
  readonly inFlight?: number;
  /** The year ends after so many events, if it has more. */
  readonly maxEvents?: number;
  readonly stop?: AbortSignal;
  /** Called after every thousand appends that were sent. */
  readonly progress?: (tally: CountyTally) => void;
}

const IN_FLIGHT = 64;
const PROGRESS_EVERY = 1_000;

/** Appends a county's year as anyone would, through the client; the events of each stream in their order. */
export async function loadCounty(connectionString: string, loading: Loading): Promise<CountyTally> {
  const { options, inFlight = IN_FLIGHT, maxEvents = Infinity, stop, progress } = loading;
  const client = EventStoreDBClient.connectionString(connectionString);
  const sending = new Sending(client, inFlight);
  const sent = new Tally();
  try {
    for (const append of countyYear(options)) {
      stop?.throwIfAborted();
      await sending.add(append);
      sent.add(append);
      if (sent.tally.appends % PROGRESS_EVERY === 0) progress?.(sent.tally);
      if (sent.tally.events >= maxEvents) break;
    }
    await sending.end();
  } finally {
    await client.dispose();
  }
  return sent.tally;
}

/** At most so many appends at once; one to a stream waits for the one before it. */
class Sending {
  private readonly underWay = new Map<string, Promise<void>>();
  private free: () => void = () => undefined;
  private failure: { readonly error: unknown } | undefined;

  constructor(
    private readonly client: EventStoreDBClient,
    private readonly most: number,
  ) {}

  async add(append: Append): Promise<void> {
    await this.underWay.get(append.stream);
    while (this.underWay.size >= this.most) await new Promise<void>((resolve) => (this.free = resolve));
    this.refuseAfterFailure();
    this.underWay.set(append.stream, this.send(append));
  }

  async end(): Promise<void> {
    await Promise.all(this.underWay.values());
    this.refuseAfterFailure();
  }

  /** Never rejects: a failure is thrown to whoever adds the next one. */
  private async send({ stream, expectedRevision, events }: Append): Promise<void> {
    try {
      await this.client.appendToStream(
        stream,
        events.map(({ metadata, ...event }) => jsonEvent<JSONEventType>({ ...event, metadata: { ...metadata } })),
        { expectedRevision: expectedRevision < 0 ? NO_STREAM : BigInt(expectedRevision) },
      );
    } catch (error) {
      this.failure ??= { error };
    }
    this.underWay.delete(stream);
    this.free();
  }

  private refuseAfterFailure(): void {
    if (this.failure) throw this.failure.error;
  }
}
