import { type AppendOutcome, type ExpectedRevision, NOTHING } from '../storage/recorded.js';
import { appendError } from './errors.js';
import { empty, shared, streams } from './stubs.js';

/** The answer to one append of a batch. */
export function encodeAnswer(outcome: AppendOutcome, expected: ExpectedRevision) {
  const answer = new streams.BatchAppendResp();
  switch (outcome.kind) {
    case 'too-late':
      return answer.setError(appendError.timeout());
    case 'wrong-revision':
      return answer.setError(appendError.wrongRevision(wrongRevision(outcome.current, expected)));
    case 'appended': {
      const position = String(outcome.position);
      const success = new streams.BatchAppendResp.Success().setPosition(
        new shared.AllStreamPosition().setCommitPosition(position).setPreparePosition(position),
      );
      if (outcome.revision === NOTHING) success.setNoStream(new empty.Empty());
      else success.setCurrentRevision(String(outcome.revision));
      return answer.setSuccess(success);
    }
  }
}

export const encodeRefusal = (error: ReturnType<(typeof appendError)['timeout']>) =>
  new streams.BatchAppendResp().setError(error);

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
