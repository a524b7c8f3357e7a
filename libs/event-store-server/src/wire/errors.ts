import { Metadata, type StatusObject, status } from '@grpc/grpc-js';
import { StoreUnavailable } from '../storage/recorded.js';
import { MAX_APPEND_BYTES } from './append-size.js';
import { any, Code, shared, status as rpc } from './stubs.js';

/** A request that cannot be meant: an empty name or type, an id that is none. */
export class BadRequest extends Error {}

/** Something the client may ask of a real server and this one does not do. */
export class Unimplemented extends Error {
  constructor(what: string, what_en: string) {
    super(`内嵌事件库尚不支持${what}。The embedded event store does not support ${what_en} yet.`);
  }
}

/** What ends a call, as the client decodes it. */
export function callError(error: unknown): Partial<StatusObject> {
  if (error instanceof StoreUnavailable) return { code: status.UNAVAILABLE, details: error.message };
  if (error instanceof Unimplemented) return { code: status.UNIMPLEMENTED, details: error.message };
  // The words of the real server: the client shows nothing else of it.
  if (error instanceof BadRequest) return { code: status.UNKNOWN, details: 'Exception was thrown by handler.' };
  return { code: status.UNKNOWN, details: error instanceof Error ? error.message : String(error) };
}

export const appendTooLate = (): Partial<StatusObject> => ({
  code: status.DEADLINE_EXCEEDED,
  details: 'Deadline Exceeded',
});

export function appendTooLarge(): Partial<StatusObject> {
  const metadata = new Metadata();
  metadata.set('exception', 'maximum-append-size-exceeded');
  metadata.set('maximum-append-size', String(MAX_APPEND_BYTES));
  return {
    code: status.INVALID_ARGUMENT,
    details: `Maximum Append Size of ${MAX_APPEND_BYTES} Exceeded.`,
    metadata,
  };
}

interface Detail {
  serializeBinary(): Uint8Array;
}

/** The error of one append of a batch: the client goes by the name of the detail, and shows the message of none but the last. */
export const appendError = {
  timeout: () => withDetail('DEADLINE_EXCEEDED', 'Timeout', new shared.Timeout()),
  tooLarge: () =>
    withDetail(
      'INVALID_ARGUMENT',
      'MaximumAppendSizeExceeded',
      new shared.MaximumAppendSizeExceeded().setMaxappendsize(MAX_APPEND_BYTES),
    ),
  wrongRevision: (detail: InstanceType<typeof shared.WrongExpectedVersion>) =>
    withDetail('FAILED_PRECONDITION', 'WrongExpectedVersion', detail),
  badRequest: (reason: string) =>
    withDetail('INVALID_ARGUMENT', 'BadRequest', new shared.BadRequest().setMessage(reason), 'BadRequest'),
  unimplemented: (reason: string) => withDetail('UNIMPLEMENTED', 'BadRequest', new shared.BadRequest(), reason),
};

/** Runs a check of a request; its refusal, if it is refused. */
export function refusalOf(fits: () => boolean) {
  try {
    return fits() ? undefined : appendError.tooLarge();
  } catch (error) {
    if (error instanceof Unimplemented) return appendError.unimplemented(error.message);
    if (error instanceof BadRequest) return appendError.badRequest(error.message);
    throw error;
  }
}

function withDetail(code: keyof typeof Code, name: string, detail: Detail, message = name) {
  const packed = new any.Any();
  packed.pack(detail.serializeBinary(), `event_store.client.${name}`);
  return new rpc.Status().setCode(Code[code]).setMessage(message).setDetails(packed);
}
