import { type AppendOutcome, type AppendRequest, type ExpectedRevision, NOTHING } from '../storage/recorded.js';
import { type AppendError, appendError } from './append-errors.js';
import { empty, shared, streams } from './stubs.js';

/** The answer to one append of a batch. */
export function encodeAnswer(outcome: AppendOutcome, { stream, expected }: Pick<AppendRequest, 'stream' | 'expected'>) {
  const answer = new streams.BatchAppendResp();
  switch (outcome.kind) {
    case 'too-late':
      return answer.setError(appendError.timeout());
    case 'stream-deleted':
      return answer.setError(appendError.streamDeleted(stream));
    case 'wrong-revision':
      return answer.setError(appendError.wrongRevision(wrongRevision(outcome.current, expected)));
    case 'appended': {
      const { revision, position } = outcome;
      const success = new streams.BatchAppendResp.Success();
      if (revision === NOTHING) success.setNoStream(new empty.Empty());
      else success.setCurrentRevision(String(revision));
      if (position === undefined) success.setNoPosition(new empty.Empty());
      else success.setPosition(positionOf(String(position)));
      return answer.setSuccess(success);
    }
  }
}

const positionOf = (position: string) =>
  new shared.AllStreamPosition().setCommitPosition(position).setPreparePosition(position);

export const encodeError = (error: AppendError) => new streams.BatchAppendResp().setError(error);

function wrongRevision(current: bigint, expected: ExpectedRevision) {
  const detail = new shared.WrongExpectedVersion();
  if (current === NOTHING) detail.setCurrentNoStream(new empty.Empty());
  else detail.setCurrentStreamRevision(String(current));
  switch (expected) {
    case 'any':
      return detail.setExpectedAny(new empty.Empty());
    case 'no_stream':
      return detail.setExpectedNoStream(new empty.Empty());
    case 'stream_exists':
      return detail.setExpectedStreamExists(new empty.Empty());
    default:
      return detail.setExpectedStreamPosition(String(expected));
  }
}
