import { type handleClientStreamingCall, type ServerReadableStream } from '@grpc/grpc-js';
import { type AppendReq, type AppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import { type AppendOutcome, type ExpectedRevision, NOTHING, type ProposedEvent } from '../storage/recorded.js';
import { AppendSize } from './append-size.js';
import { appendable, decodeEvent, decodeStreamName } from './decode.js';
import { appendTooLarge, appendTooLate, BadRequest, callError } from './errors.js';
import { type Services } from './services.js';
import { shared, streams } from './stubs.js';

type Call = ServerReadableStream<AppendReq, AppendResp>;

/** Append, the call of one append, which the client uses when it is given credentials. */
export const append =
  ({ writer }: Services): handleClientStreamingCall<AppendReq, AppendResp> =>
  (call, callback) => {
    const answer = async () => {
      const collected = await collect(call);
      if (collected === 'too large') {
        callback(appendTooLarge());
        return;
      }
      const outcome = await writer.append({ ...collected, deadline: Number(call.getDeadline()) });
      if (outcome.kind === 'too-late') callback(appendTooLate());
      else callback(null, encodeOutcome(outcome, collected.expected));
    };
    answer().catch((error: unknown) => {
      callback(callError(error));
    });
  };

async function collect(call: Call) {
  let target: { stream: string; expected: ExpectedRevision } | undefined;
  const events: ProposedEvent[] = [];
  const size = new AppendSize();
  for await (const message of call as AsyncIterable<AppendReq>) {
    const options = message.getOptions();
    if (options) {
      target = { stream: appendable(decodeStreamName(options.getStreamIdentifier())), expected: expectedOf(options) };
    }
    const proposed = message.getProposedMessage();
    if (!proposed) continue;
    const event = decodeEvent(proposed);
    if (!size.holds(event)) return 'too large';
    events.push(event);
  }
  if (!target) throw new BadRequest('an append names its stream first');
  return { ...target, events };
}

function expectedOf(options: AppendReq.Options): ExpectedRevision {
  if (options.hasRevision()) return BigInt(options.getRevision());
  if (options.hasNoStream()) return 'no_stream';
  if (options.hasStreamExists()) return 'stream_exists';
  if (options.hasAny()) return 'any';
  throw new BadRequest('an append says what revision it expects');
}

function encodeOutcome(outcome: Exclude<AppendOutcome, { kind: 'too-late' }>, expected: ExpectedRevision) {
  const answer = new streams.AppendResp();
  if (outcome.kind === 'wrong-revision')
    return answer.setWrongExpectedVersion(wrongRevision(outcome.current, expected));
  const position = String(outcome.position);
  const success = new streams.AppendResp.Success().setPosition(
    new streams.AppendResp.Position().setCommitPosition(position).setPreparePosition(position),
  );
  if (outcome.revision === NOTHING) success.setNoStream(new shared.Empty());
  else success.setCurrentRevision(String(outcome.revision));
  return answer.setSuccess(success);
}

function wrongRevision(current: bigint, expected: ExpectedRevision) {
  const detail = new streams.AppendResp.WrongExpectedVersion();
  if (current === NOTHING) detail.setCurrentNoStream(new shared.Empty());
  else detail.setCurrentRevision(String(current));
  switch (expected) {
    case 'any':
      return detail.setExpectedAny(new shared.Empty());
    case 'no_stream':
      return detail.setExpectedNoStream(new shared.Empty());
    case 'stream_exists':
      return detail.setExpectedStreamExists(new shared.Empty());
    default:
      return detail.setExpectedRevision(String(expected));
  }
}
