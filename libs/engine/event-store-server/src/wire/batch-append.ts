import { type handleBidiStreamingCall, type ServerDuplexStream } from '@grpc/grpc-js';
import { type UUID } from '@eventstore/db-client/generated/shared_pb.js';
import { type BatchAppendReq, type BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import { type AppendOutcome, type AppendRequest } from '../storage/recorded.js';
import { type Caller } from './access.js';
import { appendErrorOf } from './append-errors.js';
import { encodeAnswer, encodeError } from './batch-answer.js';
import { BatchEntry } from './batch-entry.js';
import { decodeUuid } from './decode.js';
import { BadRequest, callError, kindOf, tooManyParts } from './errors.js';
import { OpenAppend } from './open-append.js';
import { type Services } from './services.js';

type Call = ServerDuplexStream<BatchAppendReq, BatchAppendResp>;

/** Appends of one call whose last part has not come may be this many, and their parts this long. */
const UNFINISHED = 10_000;
const UNFINISHED_BYTES = 64 * 1024 * 1024;

/** BatchAppend: many appends over one call, each answered exactly once: a second answer ends the client's process. */
export const batchAppend =
  (services: Services): handleBidiStreamingCall<BatchAppendReq, BatchAppendResp> =>
  (call) => {
    new BatchAppendCall(call, services).listen();
  };

class BatchAppendCall {
  private readonly entries = new Map<string, BatchEntry>();
  private caller: Caller | undefined;
  private unfinishedBytes = 0;
  private ended = false;
  private failed = false;
  private full = false;
  private holds = 0;

  constructor(
    private readonly call: Call,
    private readonly services: Services,
  ) {}

  listen(): void {
    const { call } = this;
    const { closing, access } = this.services;
    const stop = () => this.fail(closing.reason);
    closing.addEventListener('abort', stop);
    this.hold(access.callerOf(call.metadata).then((caller) => (this.caller = caller)));
    call.on('data', (part: BatchAppendReq) => this.receive(part));
    call.on('end', () => {
      this.ended = true;
      this.endWhenDone();
    });
    call.on('cancelled', () => this.forget());
    call.on('close', () => {
      closing.removeEventListener('abort', stop);
      this.forget();
    });
  }

  private receive(part: BatchAppendReq): void {
    if (this.failed) return;
    const entry = this.entryOf(part);
    if (!entry || entry.whole) return;
    entry.whole = part.getIsFinal();
    try {
      const permit = this.open(entry, part);
      if (permit)
        this.hold(permit.then(() => this.add(entry, part)).catch((error: unknown) => this.refuse(entry, error)));
      else this.add(entry, part);
    } catch (error) {
      this.refuse(entry, error);
    }
    if (entry.whole && entry.answered) this.entries.delete(entry.id);
  }

  private entryOf(part: BatchAppendReq): BatchEntry | undefined {
    const correlation = part.getCorrelationId();
    const id = correlation && idOf(correlation);
    if (!correlation || !id) {
      this.fail(new BadRequest('an append without a correlation id cannot be answered'));
      return undefined;
    }
    const open = this.entries.get(id);
    const options = part.getOptions();
    if (open || !options) return open;
    const entry = new BatchEntry(id, correlation, options.getStreamIdentifier());
    this.entries.set(id, entry);
    return entry;
  }

  /** Begins the append; what has to be waited for before it may go on. */
  private open(entry: BatchEntry, part: BatchAppendReq): Promise<void> | undefined {
    const options = part.getOptions();
    if (!options || entry.append || entry.answered || !this.caller) return undefined;
    const append = new OpenAppend(options);
    entry.append = append;
    const wait = append.deadline - Date.now();
    entry.timer = setTimeout(() => this.answer(entry, { kind: 'too-late' }, append), Math.max(wait, 0));
    return this.services.access.demand(this.caller, 'write', append.stream);
  }

  private add(entry: BatchEntry, part: BatchAppendReq): void {
    const { append } = entry;
    if (!append) return; // it was answered already
    const bytes = append.add(part);
    if (entry.whole) {
      this.hand(entry, append.request);
      return;
    }
    entry.bytes += bytes;
    this.unfinishedBytes += bytes;
    if (this.unfinishedBytes > UNFINISHED_BYTES || this.entries.size > UNFINISHED) this.fail(tooManyParts());
  }

  private hand(entry: BatchEntry, request: AppendRequest): void {
    this.unfinishedBytes -= entry.bytes;
    entry.bytes = 0;
    const { writer, metrics } = this.services;
    writer.append(request).then(
      (outcome) => this.answer(entry, outcome, request),
      (error: unknown) => {
        metrics.refused(kindOf(error));
        // There is no "unavailable" for one append: the client knows it only of the whole call.
        this.fail(error);
      },
    );
    const room = writer.room();
    if (room) this.hold(room);
  }

  private refuse(entry: BatchEntry, error: unknown): void {
    const refusal = appendErrorOf(error);
    if (refusal) this.send(entry, encodeError(refusal), () => this.services.metrics.refused(kindOf(error)));
    else this.fail(error);
  }

  private answer(entry: BatchEntry, outcome: AppendOutcome, request: Pick<AppendRequest, 'stream' | 'expected'>): void {
    const { metrics } = this.services;
    this.send(entry, encodeAnswer(outcome, request), () => {
      if (outcome.kind !== 'appended') metrics.refused(outcome.kind);
      else metrics.appended(outcome.written, (performance.now() - entry.since) / 1_000);
    });
  }

  /** Unless it was answered before. */
  private send(entry: BatchEntry, answer: BatchAppendResp, count: () => void): void {
    clearTimeout(entry.timer);
    if (entry.answered || this.entries.get(entry.id) !== entry) return;
    entry.answered = true;
    entry.append = undefined;
    this.unfinishedBytes -= entry.bytes;
    if (entry.whole) this.entries.delete(entry.id);
    count();
    const more = this.call.write(answer.setCorrelationId(entry.correlation).setStreamIdentifier(entry.stream));
    if (!more && !this.full) {
      this.full = true;
      this.hold(new Promise((resolve) => this.call.once('drain', resolve)).then(() => (this.full = false)));
    }
    this.endWhenDone();
  }

  /** Takes no more parts until `event`. */
  private hold(event: Promise<unknown>): void {
    this.holds += 1;
    this.call.pause();
    event
      .catch((error: unknown) => this.fail(error))
      .finally(() => {
        this.holds -= 1;
        if (this.holds === 0) this.call.resume();
      });
  }

  private endWhenDone(): void {
    if (!this.ended) return;
    for (const entry of this.entries.values()) if (entry.whole) return;
    this.call.end();
  }

  private fail(error: unknown): void {
    if (this.failed) return;
    this.failed = true;
    this.forget();
    this.call.emit('error', callError(error));
  }

  private forget(): void {
    for (const { timer } of this.entries.values()) clearTimeout(timer);
    this.entries.clear();
  }
}

function idOf(correlation: UUID): string | undefined {
  try {
    return decodeUuid(correlation);
  } catch (error) {
    if (error instanceof BadRequest) return undefined;
    throw error;
  }
}
