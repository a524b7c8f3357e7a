import { type handleUnaryCall, type ServerUnaryCall } from '@grpc/grpc-js';
import {
  type DeleteReq,
  type DeleteResp,
  type TombstoneReq,
  type TombstoneResp,
} from '@eventstore/db-client/generated/streams_pb.js';
import { type DeleteRequest, type ExpectedRevision } from '../storage/recorded.js';
import { decodeExpected, decodeTarget } from './decode.js';
import { BadRequest, callError, deleteAtWrongRevision, kindOf, streamDeleted, tooLate } from './errors.js';
import { type Services } from './services.js';
import { streams } from './stubs.js';

/** Hides what is in a stream until it is appended to again. */
export const deleteStream =
  (services: Services): handleUnaryCall<DeleteReq, DeleteResp> =>
  (call, callback) => {
    remove(services, call, 'delete').then(
      (position) =>
        callback(
          null,
          new streams.DeleteResp().setPosition(
            new streams.DeleteResp.Position().setCommitPosition(position).setPreparePosition(position),
          ),
        ),
      (error: unknown) => callback(callError(error)),
    );
  };

/** Ends a stream for ever. */
export const tombstone =
  (services: Services): handleUnaryCall<TombstoneReq, TombstoneResp> =>
  (call, callback) => {
    remove(services, call, 'tombstone').then(
      (position) =>
        callback(
          null,
          new streams.TombstoneResp().setPosition(
            new streams.TombstoneResp.Position().setCommitPosition(position).setPreparePosition(position),
          ),
        ),
      (error: unknown) => callback(callError(error)),
    );
  };

type Call = ServerUnaryCall<DeleteReq | TombstoneReq, unknown>;

async function remove(services: Services, call: Call, kind: DeleteRequest['kind']): Promise<string> {
  try {
    return await position(services, call, kind);
  } catch (error) {
    services.metrics.refused(kindOf(error));
    throw error;
  }
}

async function position({ access, writer }: Services, call: Call, kind: DeleteRequest['kind']): Promise<string> {
  const options = call.request.getOptions();
  if (!options) throw new BadRequest('a delete names its stream');
  const stream = decodeTarget(options.getStreamIdentifier());
  const expected = decodeExpected(options, options.hasRevision() ? options.getRevision() : undefined);
  await access.demand(await access.callerOf(call.metadata), 'delete', stream);
  const outcome = await writer.delete({ kind, stream, expected, deadline: Number(call.getDeadline()) });
  switch (outcome.kind) {
    case 'deleted':
      return String(outcome.position);
    case 'wrong-revision':
      throw deleteAtWrongRevision(stream, numberOf(expected), String(outcome.current));
    case 'stream-deleted':
      throw streamDeleted(stream);
    case 'too-late':
      throw tooLate();
  }
}

/** As the real server writes it. */
function numberOf(expected: ExpectedRevision): string {
  const named = { any: '-2', no_stream: '-1', stream_exists: '-4' };
  return typeof expected === 'string' ? named[expected] : String(expected);
}
