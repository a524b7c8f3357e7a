import { type BatchAppendReq } from '@eventstore/db-client/generated/streams_pb.js';
import { type AppendRequest, type ExpectedRevision, type ProposedEvent } from '../storage/recorded.js';
import { AppendSize } from './append-size.js';
import { appendable, decodeEvent, decodeStreamName } from './decode.js';
import { BadRequest } from './errors.js';

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
    this.stream = appendable(decodeStreamName(options.getStreamIdentifier()));
    this.expected = expectedOf(options);
    const asked = options.getDeadline()?.toDate().getTime() ?? Infinity;
    this.deadline = Math.min(asked, Date.now() + LONGEST_MS);
  }

  /** Whether the append still fits with these events. */
  add(part: BatchAppendReq): boolean {
    for (const message of part.getProposedMessagesList()) {
      const event = decodeEvent(message);
      if (!this.size.holds(event)) return false;
      this.events.push(event);
    }
    return true;
  }

  get request(): AppendRequest {
    return { stream: this.stream, expected: this.expected, events: this.events, deadline: this.deadline };
  }
}

function expectedOf(options: BatchAppendReq.Options): ExpectedRevision {
  if (options.hasStreamPosition()) return BigInt(options.getStreamPosition());
  if (options.hasNoStream()) return 'no_stream';
  if (options.hasStreamExists()) return 'stream_exists';
  if (options.hasAny()) return 'any';
  throw new BadRequest('an append says what revision it expects');
}
