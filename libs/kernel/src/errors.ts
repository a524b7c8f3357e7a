/**
 * What kind of refusal it is; libs/http maps it to a status:
 * invalid 400, forbidden 403, not-found 404, conflict 409, stale 412, unprocessable 422, precondition-required 428, unavailable 503, out-of-space 507.
 */
export type ErrorKind =
  | 'invalid'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'unprocessable'
  | 'precondition-required'
  | 'unavailable'
  | 'out-of-space';

/** A broken rule: a stable code, a sentence in Chinese and one in English, and what else the caller can use. */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly sentences: { readonly zh: string; readonly en: string },
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(`${sentences.zh} ${sentences.en}`);
    this.name = new.target.name;
  }
}
