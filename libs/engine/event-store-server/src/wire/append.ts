import { type handleClientStreamingCall, type ServerReadableStream } from '@grpc/grpc-js';
import { type AppendReq, type AppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import { type Appended, type ExpectedRevision, NOTHING, type ProposedEvent } from '../storage/recorded.js';
import { AppendSize } from './append-size.js';
import { decodeEvent, decodeExpected, decodeTarget } from './decode.js';
import { appendTooLarge, BadRequest, callError, kindOf, streamDeleted, tooLate } from './errors.js';
import { type Services } from './services.js';
import { shared, streams } from './stubs.js';

type Call = ServerReadableStream<AppendReq, AppendResp>;

/** Append, the call of one append, which the client uses when it is given credentials. */
export const append =
  (services: Services): handleClientStreamingCall<AppendReq, AppendResp> =>
  (call, callback) => {
    answer(services, call).then(
      (response) => callback(null, response),
      (error: unknown) => {
        services.metrics.refused(kindOf(error));
        callback(callError(error));
      },
    );
  };

async function answer({ access, writer, metrics }: Services, call: Call): Promise<AppendResp> {
  const since = performance.now();
  const permit = async (stream: string) => access.demand(await access.callerOf(call.metadata), 'write', stream);
  const { stream, expected, events } = await collect(call, permit);
  const outcome = await writer.append({
    kind: 'append',
    stream,
    expected,
    events,
    deadline: Number(call.getDeadline()),
  });
  switch (outcome.kind) {
    case 'appended':
      metrics.appended(outcome.written, (performance.now() - since) / 1_000);
      return new streams.AppendResp().setSuccess(success(outcome));
    case 'wrong-revision':
      metrics.refused(outcome.kind);
      return new streams.AppendResp().setWrongExpectedVersion(wrongRevision(outcome.current, expected));
    case 'stream-deleted':
      throw streamDeleted(stream);
    case 'too-late':
      throw tooLate();
  }
}

async function collect(call: Call, permit: (stream: string) => Promise<void>) {
  let target: { stream: string; expected: ExpectedRevision } | undefined;
  const events: ProposedEvent[] = [];
  const size = new AppendSize();
  for await (const message of call as AsyncIterable<AppendReq>) {
    const options = message.getOptions();
    const proposed = message.getProposedMessage();
    if (!target && options) {
      target = targetOf(options);
      await permit(target.stream);
      continue;
    }
    if (!target || !proposed) throw new BadRequest('an append names its stream, and then its events');
    const event = decodeEvent(proposed);
    if (!size.holds(event)) throw appendTooLarge();
    events.push(event);
  }
  await refuseHalf(call);
  if (!target) throw new BadRequest('an append names its stream');
  return { ...target, events };
}

/** A call that was reset ends like one that is whole, and is told to be cancelled in the same turn. */
async function refuseHalf(call: Call): Promise<void> {
  await new Promise(setImmediate);
  if (call.cancelled) throw new BadRequest('the caller has gone before its append was whole');
}

const targetOf = (options: AppendReq.Options) => ({
  stream: decodeTarget(options.getStreamIdentifier()),
  expected: decodeExpected(options, options.hasRevision() ? options.getRevision() : undefined),
});

function success({ revision, position }: Appended) {
  const success = new streams.AppendResp.Success();
  if (revision === NOTHING) success.setNoStream(new shared.Empty());
  else success.setCurrentRevision(String(revision));
  if (position === undefined) return success.setNoPosition(new shared.Empty());
  const text = String(position);
  return success.setPosition(new streams.AppendResp.Position().setCommitPosition(text).setPreparePosition(text));
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
