import { type BatchAppendReq } from '@eventstore/db-client/generated/streams_pb.js';
import { type AppendRequest, type ExpectedRevision, type ProposedEvent } from '../storage/recorded.js';
import { AppendSize } from './append-size.js';
import { decodeEvent, decodeExpected, decodeTarget } from './decode.js';
import { appendTooLarge } from './errors.js';

/** Without a deadline of its own an append is given up after this. */
const LONGEST_MS = 60 * 60 * 1000;

/** One append of a BatchAppend call, which arrives in one or several parts. */
export class OpenAppend {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly deadline: number;
  private readonly events: ProposedEvent[] = [];
  private readonly size = new AppendSize();

  constructor(options: BatchAppendReq.Options) {
    this.stream = decodeTarget(options.getStreamIdentifier());
    this.expected = decodeExpected(options, options.hasStreamPosition() ? options.getStreamPosition() : undefined);
    const asked = options.getDeadline()?.toDate().getTime() ?? Infinity;
    this.deadline = Math.min(asked, Date.now() + LONGEST_MS);
  }

  /** Takes the events of a part; about how many bytes they are. */
  add(part: BatchAppendReq): number {
    const before = this.size.inMemory;
    for (const message of part.getProposedMessagesList()) {
      const event = decodeEvent(message);
      if (!this.size.holds(event)) throw appendTooLarge();
      this.events.push(event);
    }
    return this.size.inMemory - before;
  }

  get request(): AppendRequest {
    const { stream, expected, events, deadline } = this;
    return { kind: 'append', stream, expected, events, deadline };
  }
}
