import { type handleBidiStreamingCall, type ServerDuplexStream } from '@grpc/grpc-js';
import { type UUID } from '@eventstore/db-client/generated/shared_pb.js';
import { type BatchAppendReq, type BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import { type Writer } from '../storage/writer.js';
import { encodeAnswer, encodeRefusal } from './batch-answer.js';
import { decodeUuid } from './decode.js';
import { appendError, BadRequest, callError, refusalOf } from './errors.js';
import { OpenAppend } from './open-append.js';
import { type Services } from './services.js';
import { shared } from './stubs.js';

type Call = ServerDuplexStream<BatchAppendReq, BatchAppendResp>;

/** BatchAppend: many appends over one call, each answered exactly once: a second answer ends the client's process. */
export const batchAppend =
  ({ writer, closing }: Services): handleBidiStreamingCall<BatchAppendReq, BatchAppendResp> =>
  (call) => {
    new BatchAppendCall(call, writer).listen(closing);
  };

class Entry {
  append: OpenAppend | undefined;
  timer: NodeJS.Timeout | undefined;
  answered = false;
  /** All its parts have come. */
  whole = false;

  constructor(
    readonly id: string,
    readonly correlation: UUID,
    readonly stream = new shared.StreamIdentifier(),
  ) {}
}

class BatchAppendCall {
  private readonly entries = new Map<string, Entry>();
  private ended = false;
  private failed = false;
  private full = false;
  private holds = 0;

  constructor(
    private readonly call: Call,
    private readonly writer: Writer,
  ) {}

  listen(closing: AbortSignal): void {
    const { call } = this;
    const stop = () => this.fail(closing.reason);
    closing.addEventListener('abort', stop);
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
    if (!entry.answered) {
      const refusal = refusalOf(() => this.add(entry, part));
      if (refusal) this.answer(entry, encodeRefusal(refusal));
    }
    if (entry.whole && entry.answered) this.entries.delete(entry.id);
  }

  private entryOf(part: BatchAppendReq): Entry | undefined {
    const correlation = part.getCorrelationId();
    const refusal = refusalOf(() => decodeUuid(correlation) !== '');
    if (!correlation || refusal) {
      this.fail(new BadRequest('an append without a correlation id cannot be answered'));
      return undefined;
    }
    const id = decodeUuid(correlation);
    const open = this.entries.get(id);
    const options = part.getOptions();
    if (open || !options) return open;
    const entry = new Entry(id, correlation, options.getStreamIdentifier());
    this.entries.set(id, entry);
    return entry;
  }

  /** Whether the append is within the limit with this part; when it is whole, it goes to the writer. */
  private add(entry: Entry, part: BatchAppendReq): boolean {
    const options = part.getOptions();
    if (!entry.append && options) {
      entry.append = new OpenAppend(options);
      const wait = entry.append.deadline - Date.now();
      entry.timer = setTimeout(() => this.answer(entry, encodeRefusal(appendError.timeout())), Math.max(wait, 0));
    }
    if (entry.append?.add(part) === false) return false;
    if (entry.append && entry.whole) this.hand(entry, entry.append);
    return true;
  }

  private hand(entry: Entry, append: OpenAppend): void {
    this.writer.append(append.request).then(
      (outcome) => this.answer(entry, encodeAnswer(outcome, append.expected)),
      // There is no "unavailable" for one append: the client knows it only of the whole call.
      (error: unknown) => this.fail(error),
    );
    const room = this.writer.room();
    if (room) this.hold(room);
  }

  private answer(entry: Entry, answer: BatchAppendResp): void {
    clearTimeout(entry.timer);
    if (entry.answered || this.entries.get(entry.id) !== entry) return;
    entry.answered = true;
    entry.append = undefined;
    if (entry.whole) this.entries.delete(entry.id);
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
    void event.then(() => {
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
