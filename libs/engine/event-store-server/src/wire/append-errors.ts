import { AccessDenied } from './access.js';
import { MAX_APPEND_BYTES } from './append-size.js';
import { encodeStreamName } from './encode.js';
import { BadRequest, kindOf, Refused, Unimplemented } from './errors.js';
import { any, Code, shared, status as rpc } from './stubs.js';

interface Detail {
  serializeBinary(): Uint8Array;
}

export type AppendError = InstanceType<typeof rpc.Status>;

/** The error of one append of a batch: the client goes by the name of the detail, and shows the message of none but a bad request. */
export const appendError = {
  timeout: () => withDetail('DEADLINE_EXCEEDED', 'Timeout', new shared.Timeout()),
  tooLarge: () =>
    withDetail(
      'INVALID_ARGUMENT',
      'MaximumAppendSizeExceeded',
      new shared.MaximumAppendSizeExceeded().setMaxappendsize(MAX_APPEND_BYTES),
    ),
  wrongRevision: (detail: InstanceType<typeof shared.WrongExpectedVersion>) =>
    withDetail('ALREADY_EXISTS', 'WrongExpectedVersion', detail),
  streamDeleted: (stream: string) =>
    withDetail('NOT_FOUND', 'StreamDeleted', new shared.StreamDeleted().setStreamIdentifier(encodeStreamName(stream))),
  accessDenied: () => withDetail('PERMISSION_DENIED', 'AccessDenied', new shared.AccessDenied()),
  badRequest: (reason: string) =>
    withDetail('INVALID_ARGUMENT', 'BadRequest', new shared.BadRequest().setMessage(reason), 'BadRequest'),
};

/** The error of one append when only that one is refused; undefined when the call cannot go on. */
export function appendErrorOf(error: unknown): AppendError | undefined {
  if (error instanceof AccessDenied) return appendError.accessDenied();
  if (error instanceof Refused) {
    return kindOf(error) === 'too-large' ? appendError.tooLarge() : appendError.badRequest(error.message);
  }
  if (error instanceof BadRequest || error instanceof Unimplemented) return appendError.badRequest(error.message);
  return undefined;
}

function withDetail(code: keyof typeof Code, name: string, detail: Detail, message = name): AppendError {
  const packed = new any.Any();
  packed.pack(detail.serializeBinary(), `event_store.client.${name}`);
  return new rpc.Status().setCode(Code[code]).setMessage(message).setDetails(packed);
}
