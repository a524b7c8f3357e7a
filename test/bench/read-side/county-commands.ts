import { type EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';
import { type Append, countyYear } from '#testing/county';

/** Few enough that a minute of load passes from drafts to assessments. */
const PROJECTS = 800;
const SEED = 17;
/** Behind the years of the store. */
const FIRST_YEAR = 2026;

export interface Sent {
  readonly stream: string;
  readonly position: string;
}

/** The commands of a county, year after year, each as the append that it comes to. */
export class CountyCommands {
  private readonly appends = years();
  private readonly made: Append[] = [];
  /** The last one of each stream that may still be under way. */
  private readonly underWay = new Map<string, Promise<unknown>>();

  constructor(private readonly client: EventStoreDBClient) {}

  /** Makes so many, lest that be done while they are sent. */
  make(count: number): void {
    while (this.made.length < count) this.made.push(this.appends.next().value);
  }

  /** Sends the next one, behind what its stream still waits for. */
  async sendNext(): Promise<Sent> {
    const append = this.made.shift() ?? this.appends.next().value;
    const { stream } = append;
    const sent = (this.underWay.get(stream) ?? Promise.resolve()).then(() => this.send(append));
    this.underWay.set(stream, sent);
    const position = await sent;
    if (this.underWay.get(stream) === sent) this.underWay.delete(stream);
    return { stream, position };
  }

  private async send({ stream, expectedRevision, events }: Append): Promise<string> {
    const { position } = await this.client.appendToStream(
      stream,
      events.map((event) => jsonEvent({ ...event, metadata: { ...event.metadata } })),
      { expectedRevision: expectedRevision < 0 ? NO_STREAM : BigInt(expectedRevision) },
    );
    if (position === undefined) throw new Error(`no position for ${stream}`);
    return String(position.commit);
  }
}

function* years(): Generator<Append, never> {
  for (let fiscalYear = FIRST_YEAR; ; fiscalYear += 1)
    yield* countyYear({ seed: SEED, projects: PROJECTS, fiscalYear });
}
