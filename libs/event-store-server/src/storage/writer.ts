import { type Client } from 'pg';
import { CommitPlan } from './commit-plan.js';
import { findKnownEvents } from './known-events.js';
import { type AppendOutcome, type AppendRequest, StoreUnavailable } from './recorded.js';
import { loadStreams, StreamCache, streamsToLoad } from './streams.js';
import { type Tail } from './tail.js';
import { type WriteConnection } from './write-connection.js';

interface Waiting {
  readonly request: AppendRequest;
  readonly bytes: number;
  readonly resolve: (outcome: AppendOutcome) => void;
  readonly reject: (error: unknown) => void;
}

/** One commit takes at most this much; one append always fits. */
const COMMIT_EVENTS = 4_000;
const COMMIT_BYTES = 8 * 1024 * 1024;
/** Above this the protocol side stops reading requests. */
const QUEUE_BYTES = 64 * 1024 * 1024;

/**
 * Group commit: appends that arrive while one commit is flushed go into the next one.
 * An append that resolves as appended is committed and flushed; one that rejects may or may not be.
 */
export class Writer {
  private queue: Waiting[] = [];
  private queued = 0;
  private closed = false;
  private running: Promise<void> | undefined;
  private relieved: (() => void)[] = [];
  private readonly cache = new StreamCache();

  constructor(
    private readonly connection: WriteConnection,
    private readonly tail: Tail,
    private readonly now: () => bigint,
  ) {}

  append(request: AppendRequest): Promise<AppendOutcome> {
    if (this.closed) return Promise.reject(unavailable(new Error('the event store is stopping')));
    return new Promise((resolve, reject) => {
      const bytes = request.events.reduce((sum, { data, metadata }) => sum + data.length + metadata.length, 0);
      this.queue.push({ request, bytes, resolve, reject });
      this.queued += bytes;
      this.running ??= this.run();
    });
  }

  /** Resolves when the queue has room; undefined when it has. */
  room(): Promise<void> | undefined {
    if (this.queued <= QUEUE_BYTES) return undefined;
    return new Promise((resolve) => this.relieved.push(resolve));
  }

  /** Takes nothing more and lets what is queued finish. */
  async close(): Promise<void> {
    this.closed = true;
    await this.running;
  }

  private async run(): Promise<void> {
    // Appends of this turn of the event loop share the first commit.
    await new Promise(setImmediate);
    while (this.queue.length > 0) {
      const batch = this.takeBatch();
      await this.write(batch).catch((error: unknown) => {
        for (const { reject } of batch) reject(error);
      });
      if (this.queued <= QUEUE_BYTES) for (const resume of this.relieved.splice(0)) resume();
    }
    this.running = undefined; // in the same turn as the look at the queue: an append cannot slip between
  }

  private takeBatch(): Waiting[] {
    let events = 0;
    let bytes = 0;
    let count = 0;
    for (const waiting of this.queue) {
      events += waiting.request.events.length;
      bytes += waiting.bytes;
      if (count > 0 && (events > COMMIT_EVENTS || bytes > COMMIT_BYTES)) break;
      this.queued -= waiting.bytes;
      count += 1;
    }
    return this.queue.splice(0, count);
  }

  private async write(batch: readonly Waiting[]): Promise<void> {
    const now = Date.now();
    const inTime = batch.filter(({ request }) => request.deadline > now);
    for (const waiting of batch) if (waiting.request.deadline <= now) waiting.resolve({ kind: 'too-late' });
    if (inTime.length === 0) return;
    const client = await this.connection.ready().catch((error: unknown) => {
      throw unavailable(error);
    });
    try {
      const outcomes = await this.commit(
        client,
        inTime.map(({ request }) => request),
      );
      for (const [index, outcome] of outcomes.entries()) inTime[index]?.resolve(outcome);
    } catch (error) {
      this.cache.clear();
      this.connection.drop(client, unavailable(error));
      throw unavailable(error);
    }
  }

  private async commit(client: Client, requests: readonly AppendRequest[]): Promise<AppendOutcome[]> {
    const names = new Set(requests.flatMap(({ stream, expected }) => streamsToLoad(stream, expected)));
    const committed = await loadStreams(client, this.cache, names);
    const known = await findKnownEvents(client, requests, committed);
    const plan = new CommitPlan(committed, known, this.connection.end, this.now());
    const outcomes = requests.map((request) => plan.decide(request));
    if (plan.events.length > 0) {
      await this.connection.commit(client, plan);
      this.tail.publish(plan.events);
    }
    for (const states of [committed, plan.states]) for (const [name, state] of states) this.cache.put(name, state);
    return outcomes;
  }
}

const unavailable = (error: unknown) =>
  new StoreUnavailable(
    '事件库暂时连不上它的数据库，请用同样的事件编号重试。' +
      'The event store cannot reach its database just now: try again with the same event ids.',
    error,
  );
