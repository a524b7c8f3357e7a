import { Metadata, type StatusObject, status } from '@grpc/grpc-js';
import { StoreUnavailable } from '../storage/recorded.js';
import { AccessDenied, Unauthenticated } from './access.js';
import { MAX_APPEND_BYTES } from './append-size.js';

/** A request that cannot be meant: an empty name or type, an id that is none. */
export class BadRequest extends Error {}

/** Something the client may ask of a real server and this one does not do. */
export class Unimplemented extends Error {
  constructor(what: string, what_en: string) {
    super(`内嵌事件库尚不支持${what}。The embedded event store does not support ${what_en} yet.`);
  }
}

interface Told {
  readonly kind: string;
  readonly code: status;
  readonly details: string;
  /** The client goes by `exception`, and reads of each kind what has to be beside it. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer other than success, in the words of EventStoreDB 23.10. */
export class Refused extends Error {
  constructor(readonly told: Told) {
    super(told.details);
  }
}

export const streamDeleted = (stream: string) =>
  new Refused({
    kind: 'stream-deleted',
    code: status.FAILED_PRECONDITION,
    details: `Event stream '${brief(stream)}' is deleted.`,
    headers: { exception: 'stream-deleted', 'stream-name': stream },
  });

export const deleteAtWrongRevision = (stream: string, expected: string, actual: string) =>
  new Refused({
    kind: 'wrong-revision',
    code: status.FAILED_PRECONDITION,
    details: `Delete failed due to WrongExpectedVersion. Stream: ${brief(stream)}, Expected version: ${expected}, Actual version: ${actual}`,
    headers: {
      exception: 'wrong-expected-version',
      'stream-name': stream,
      'expected-version': expected,
      'actual-version': actual,
    },
  });

export const appendTooLarge = () =>
  new Refused({
    kind: 'too-large',
    code: status.INVALID_ARGUMENT,
    details: `Maximum Append Size of ${MAX_APPEND_BYTES} Exceeded.`,
    headers: { exception: 'maximum-append-size-exceeded', 'maximum-append-size': String(MAX_APPEND_BYTES) },
  });

export const propertyMissing = (property: string) =>
  new Refused({
    kind: 'invalid',
    code: status.INVALID_ARGUMENT,
    details: `Required Metadata Property '${property}' is missing`,
    headers: {
      exception: 'missing-required-metadata-property',
      'required-metadata-properties': 'type,content-type',
    },
  });

export const expectedRevisionMissing = () =>
  new Refused({ kind: 'invalid', code: status.INVALID_ARGUMENT, details: "'None' is not a valid expected revision" });

export const tooManyParts = () =>
  new Refused({
    kind: 'too-large',
    code: status.RESOURCE_EXHAUSTED,
    details:
      '一个连接里未发完的追加太多，请先发完再开始新的。Too many appends of this call are unfinished: finish some before beginning more.',
  });

export const tooLate = () =>
  new Refused({ kind: 'too-late', code: status.DEADLINE_EXCEEDED, details: 'Deadline Exceeded' });

/** What ends a call, as the client decodes it. */
export function callError(error: unknown): Partial<StatusObject> {
  const { code, details, headers = {} } = toldOf(error);
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(headers)) metadata.set(name, headerValue(value));
  return { code, details, metadata };
}

/** The kind of an error, for who counts them. */
export const kindOf = (error: unknown) => toldOf(error).kind;

function toldOf(error: unknown): Told {
  if (error instanceof Refused) return error.told;
  const details = error instanceof Error ? error.message : String(error);
  if (error instanceof StoreUnavailable) return { kind: 'unavailable', code: status.UNAVAILABLE, details };
  if (error instanceof AccessDenied) {
    const headers = { exception: 'access-denied' };
    return { kind: 'access-denied', code: status.PERMISSION_DENIED, details, headers };
  }
  if (error instanceof Unauthenticated) return { kind: 'unauthenticated', code: status.UNAUTHENTICATED, details };
  if (error instanceof Unimplemented) return { kind: 'unimplemented', code: status.UNIMPLEMENTED, details };
  // The client shows nothing else of it.
  if (error instanceof BadRequest) {
    return { kind: 'invalid', code: status.UNKNOWN, details: 'Exception was thrown by handler.' };
  }
  return { kind: 'failed', code: status.UNKNOWN, details };
}

/** Names may be a megabyte long, and headers are cut off by a few kilobytes. */
const LONGEST_NAME = 2_000;

const brief = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);

/** A header holds printable ASCII only; the real server breaks the call over others, which tells the client nothing. */
const headerValue = (value: string) => (/^[ -~]*$/.test(value) ? value : encodeURIComponent(value)).slice(0, 6_000);
