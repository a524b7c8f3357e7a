import { type DataSource } from 'typeorm';
import { type RecordedEvent } from '#domain/kernel';
import { rowsOf } from '../store/statement.js';
import { type Subscriber } from '../positions/subscriber.js';
import { skippedEvents } from './skipped-events.js';

type Place = Pick<RecordedEvent, 'stream' | 'revision'>;

/** What one version of one subscriber leaves out now; true for as long as the lease is held, since only a leader parks and takes. */
export class LeftOut {
  private constructor(
    readonly streams: Set<string>,
    private skipped: ReadonlySet<string>,
    private readonly readSkipped: () => Promise<ReadonlySet<string>>,
  ) {}

  static async load(dataSource: DataSource, { kind, name, version }: Subscriber): Promise<LeftOut> {
    const parked = await rowsOf<{ stream: string }>(
      dataSource.manager,
      'select stream from parked_stream where kind = $1 and name = $2 and version = $3',
      [kind, name, version],
    );
    const readSkipped = async (): Promise<ReadonlySet<string>> =>
      new Set((await skippedEvents(dataSource, { kind, name })).map(placeOf));
    return new LeftOut(new Set(parked.map(({ stream }) => stream)), await readSkipped(), readSkipped);
  }

  has(event: Place): boolean {
    return this.streams.has(event.stream) || this.isSkipped(event);
  }

  isSkipped(event: Place): boolean {
    return this.skipped.size > 0 && this.skipped.has(placeOf(event));
  }

  /** A stream is tried again after an operator's decision: it may be new. */
  async learnSkipped(): Promise<void> {
    this.skipped = await this.readSkipped();
  }
}

const placeOf = ({ stream, revision }: Place): string => `${revision}@${stream}`;
