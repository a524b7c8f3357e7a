import { type Client, type DatabaseError } from 'pg';
import { CommitPlan } from './commit-plan.js';
import { isOutOfResources } from './connect.js';
import { findKnownEvents } from './known-events.js';
import { planAppend, planDelete } from './plan-writes.js';
import {
  type AppendOutcome,
  type AppendRequest,
  type DeleteOutcome,
  type DeleteRequest,
  StoreUnavailable,
  type WriteRequest,
} from './recorded.js';
import { type StreamCache } from './stream-cache.js';
import { deletedIn, loadStreams, streamsToLoad } from './streams.js';
import { type Tail } from './tail.js';
import { type WriteConnection } from './write-connection.js';

interface Waiting {
  readonly request: WriteRequest;
  readonly events: number;
  readonly bytes: number;
  /** Decides; the answer is to be given when the commit is done. */
  readonly plan: (plan: CommitPlan) => () => void;
  readonly tooLate: () => void;
  readonly reject: (error: unknown) => void;
}

const LATE = { kind: 'too-late' } as const;

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

  constructor(
    private readonly connection: WriteConnection,
    private readonly tail: Tail,
    /** Microseconds since 1970. */
    private readonly now: () => bigint,
    /** Filled here alone. */
    private readonly cache: StreamCache,
  ) {}

  append(request: AppendRequest): Promise<AppendOutcome> {
    return this.enqueue(request, (plan) => planAppend(plan, request));
  }

  delete(request: DeleteRequest): Promise<DeleteOutcome> {
    return this.enqueue(request, (plan) => planDelete(plan, request));
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

  private enqueue<Outcome>(
    request: WriteRequest,
    decide: (plan: CommitPlan) => Outcome,
  ): Promise<Outcome | typeof LATE> {
    if (this.closed) return Promise.reject(unavailable(new Error('the event store is stopping')));
    return new Promise((resolve, reject) => {
      const plan = (commit: CommitPlan) => {
        const outcome = decide(commit);
        return () => resolve(outcome);
      };
      const [events, bytes] = sizeOf(request);
      this.queue.push({ request, events, bytes, plan, tooLate: () => resolve(LATE), reject });
      this.queued += bytes;
      this.running ??= this.run();
    });
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
      events += waiting.events;
      bytes += waiting.bytes;
      if (count > 0 && (events > COMMIT_EVENTS || bytes > COMMIT_BYTES)) break;
      this.queued -= waiting.bytes;
      count += 1;
    }
    return this.queue.splice(0, count);
  }

  private async write(batch: readonly Waiting[]): Promise<void> {
    const now = Date.now();
    const inTime: Waiting[] = [];
    for (const waiting of batch) {
      if (waiting.request.deadline > now) inTime.push(waiting);
      else waiting.tooLate();
    }
    if (inTime.length === 0) return;
    const client = await this.connection.ready().catch((error: unknown) => {
      throw unavailable(error);
    });
    try {
      for (const answer of await this.commit(client, inTime)) answer();
    } catch (error) {
      if (isOutOfResources(error)) throw full(error);
      this.cache.clear();
      this.connection.drop(client, unavailable(error));
      throw unavailable(error);
    }
  }

  private async commit(client: Client, batch: readonly Waiting[]): Promise<(() => void)[]> {
    const requests = batch.map(({ request }) => request);
    const committed = await loadStreams(client, this.cache, new Set(requests.flatMap(streamsToLoad)));
    for (const state of await loadStreams(client, this.cache, deletedIn(committed))) committed.set(...state);
    const appends = requests.filter((request) => request.kind === 'append');
    const known = await findKnownEvents(client, appends, committed);
    const plan = new CommitPlan(committed, known, this.connection.end, this.now());
    const answers = batch.map((waiting) => waiting.plan(plan));
    if (plan.events.length > 0) await this.connection.commit(client, plan);
    if (plan.endsStreams) this.cache.clear(); // a metastream of a metastream ends as well
    for (const states of [committed, plan.states]) for (const [name, state] of states) this.cache.put(name, state);
    if (plan.events.length > 0) this.tail.publish(plan.events);
    return answers;
  }
}

function sizeOf(request: WriteRequest): readonly [events: number, bytes: number] {
  if (request.kind !== 'append') return [1, 0];
  let bytes = 0;
  for (const { data, metadata } of request.events) bytes += data.length + metadata.length;
  return [request.events.length, bytes];
}

/** `disk_full` of Postgres; its other codes of this class are of memory and connections. */
const DISK_FULL = '53100';

function full(error: DatabaseError): StoreUnavailable {
  const [zh, en] =
    error.code === DISK_FULL ? ['的磁盘没有空间了', 'is on a full disk'] : ['没有内存或连接了', 'is out of resources'];
  return new StoreUnavailable(
    `数据库${zh}（${error.message}），没有写入，请腾出空间后用同样的事件编号重试。` +
      `The database ${en} and has written nothing: make room, then try again with the same event ids.`,
    error,
  );
}

const unavailable = (error: unknown) =>
  new StoreUnavailable(
    '事件库暂时连不上它的数据库，请用同样的事件编号重试。' +
      'The event store cannot reach its database just now: try again with the same event ids.',
    error,
  );
