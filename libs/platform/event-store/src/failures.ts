import {
  AccessDeniedError,
  CancelledError,
  convertToCommandError,
  DeadlineExceededError,
  isCommandError,
  MaxAppendSizeExceededError,
  NotLeaderError,
  StreamDeletedError,
  TimeoutError,
  UnavailableError,
  UnknownError,
} from '@eventstore/db-client';
import {
  AccessDenied,
  AppendTooLarge,
  EventStoreFull,
  EventStoreUnavailable,
  StreamDeleted,
  Unauthenticated,
} from './refusals.js';

const unknownOutcomes = [UnavailableError, DeadlineExceededError, CancelledError, NotLeaderError, TimeoutError];

/** gRPC's CANCELLED (by ourselves), UNKNOWN, RESOURCE_EXHAUSTED, INTERNAL: what a connection cut while it is written to gives, too. */
const CODES_OF_A_CUT = [1, 2, 8, 13];
/** What a cluster without a leader answers an append with: client 6.2.1 gives it no code and no class of its own. */
const WITHOUT_A_LEADER = /Server Is (Not Ready|Busy)|No leader info/;
/** No member of a cluster answered, or another call's failure closed the channel just before: plain Errors of the client. */
const NEVER_LEFT = /^(Failed to discover|Channel has been shut down)/;
/** The embedded store's own sentence, of an append that its full disk did not take. */
const OUT_OF_SPACE = /is on a full disk and has written nothing/;
const UNAUTHENTICATED = 16;

/**
 * The append may or may not have been written: send it again, same ids, same expected revision (architecture §4).
 * Converted first: what fails while client 6.2.1 asks a new connection for the server's features comes out as raw gRPC.
 */
export function outcomeIsUnknown(error: unknown): boolean {
  const known = converted(error);
  if (unknownOutcomes.some((kind) => known instanceof kind)) return true;
  if (known instanceof UnknownError) return isOfTheWeather(known);
  return known instanceof Error && NEVER_LEFT.test(known.message);
}

/** Nothing was written: to send it again at once is no use. */
export const isOutOfSpace = (error: unknown): boolean => error instanceof Error && OUT_OF_SPACE.test(error.message);

/** Client 6.2.1 keeps such a failure for ever, and with it that it does not know the server: open another connection. */
export const spoilsItsConnection = (error: unknown): boolean => !(error instanceof Error && isCommandError(error));

/** What the client throws, as what a caller can act on; `stream` is the one that was read or written. */
export function asDomainError(error: unknown, stream = ''): unknown {
  if (isOutOfSpace(error)) return new EventStoreFull({ cause: error });
  if (outcomeIsUnknown(error)) return new EventStoreUnavailable({ cause: error });
  const known = converted(error);
  if (known instanceof MaxAppendSizeExceededError) return new AppendTooLarge({ limit: known.maxAppendSize });
  if (known instanceof StreamDeletedError) return new StreamDeleted(stream);
  if (known instanceof AccessDeniedError) {
    return Number(known.code) === UNAUTHENTICATED
      ? new Unauthenticated({ cause: error })
      : new AccessDenied({ cause: error });
  }
  return error;
}

const converted = (error: unknown): unknown => (error instanceof Error ? convertToCommandError(error) : error);

const isOfTheWeather = ({ code, message }: UnknownError): boolean =>
  code === undefined ? message === '' || WITHOUT_A_LEADER.test(message) : CODES_OF_A_CUT.includes(code);
