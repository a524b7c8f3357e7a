import { randomUUID } from 'node:crypto';
import { microsecondClock } from './clock.js';
import { silent } from './logger.js';
import { Metrics } from './metrics.js';
import { LOOPBACK } from './options.js';
import { type EventStoreServer } from './start-event-store-server.js';
import { type AllRange, PAGE_EVENTS, Reader } from './storage/reader.js';
import { type AppendOutcome, type AppendRequest, NOTHING } from './storage/recorded.js';
import { type StoredEvent } from './storage/rows.js';
import { StreamCache } from './storage/stream-cache.js';
import { Tail } from './storage/tail.js';
import { type WriteConnection } from './storage/write-connection.js';
import { Writer } from './storage/writer.js';
import { Access } from './wire/access.js';
import { listen } from './wire/listen.js';

/** None of its addresses: what is not overridden below fails at once instead of measuring something else. */
const NO_DATABASE = 'postgres://nobody@127.0.0.1:1/nothing';

/**
 * The server with storage off, the ceiling that the bench compares with: the same protocol, a writer that acknowledges
 * what it throws away, a reader that makes up `events` events. Reads of $all from the start and subscriptions to it, and
 * appends, are all it does.
 */
export async function startCeiling({ port, events }: CeilingOptions): Promise<EventStoreServer> {
  const tail = new Tail(BigInt(events));
  const listening = await listen(
    {
      host: LOOPBACK,
      port,
      maxConnections: 100,
      advertise: { host: LOOPBACK },
      unready: () => Promise.resolve(undefined),
      log: silent,
    },
    {
      log: { reader: new GeneratedEvents(BigInt(events)), tail },
      writer: new Acknowledging(tail),
      access: new Access(),
      metrics: new Metrics(),
    },
  );
  return { port: listening.port, broken: new Promise<never>(() => undefined), close: () => listening.close() };
}

export interface CeilingOptions {
  /** 0 for a free one. */
  readonly port: number;
  readonly events: number;
}

/** Acknowledges what came in one turn of the event loop together, as a commit that costs nothing would. */
class Acknowledging extends Writer {
  private readonly revisions = new Map<string, bigint>();
  private head = 0n;

  constructor(tail: Tail) {
    // Nothing below asks for a connection.
    super(undefined as unknown as WriteConnection, tail, microsecondClock(), new StreamCache());
  }

  override async append({ stream, events }: AppendRequest): Promise<AppendOutcome> {
    const count = BigInt(events.length);
    const revision = (this.revisions.get(stream) ?? NOTHING) + count;
    this.revisions.set(stream, revision);
    this.head += count;
    const position = this.head;
    await new Promise(setImmediate);
    return { kind: 'appended', revision, position, written: events.length };
  }
}

class GeneratedEvents extends Reader {
  private readonly samples = Array.from({ length: PAGE_EVENTS }, (_, n) => sampleEvent(n));

  constructor(private readonly count: bigint) {
    super(NO_DATABASE, new StreamCache(), microsecondClock());
  }

  /** Forwards only. */
  override all({ from, upTo = this.count, limit }: AllRange): Promise<StoredEvent[]> {
    const first = from > 0n ? from : 1n;
    const left = Number((upTo < this.count ? upTo : this.count) - first) + 1;
    const page = this.samples.slice(0, Math.max(Math.min(limit, left), 0));
    const numbered = page.map((sample, n) => ({ ...sample, position: first + BigInt(n), revision: first + BigInt(n) }));
    return Promise.resolve(numbered);
  }
}

const DATA = JSON.stringify({ indicator: '2024-03-117', remark: '按第三季度报表填报'.repeat(9) });

const sampleEvent = (n: number): StoredEvent => ({
  id: randomUUID(),
  type: 'IndicatorReported',
  isJson: true,
  data: Buffer.from(DATA),
  metadata: Buffer.alloc(0),
  stream: `bench-0-${n}`,
  revision: 0n,
  position: 0n,
  created: BigInt(Date.now()) * 1_000n,
  omitted: 0,
});
