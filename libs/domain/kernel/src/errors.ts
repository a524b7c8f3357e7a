/**
 * What kind of refusal it is; libs/platform/http maps it to a status:
 * invalid 400, unauthenticated 401, forbidden 403, not-found 404, conflict 409, stale 412, unprocessable 422, precondition-required 428, too-many-requests 429, unavailable 503, out-of-space 507.
 */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'stale'
  | 'unprocessable'
  | 'precondition-required'
  | 'too-many-requests'
  | 'unavailable'
  | 'out-of-space';

/** What stands in every problem by itself (RFC 9457), and would be overwritten there. */
type OfTheProblem = 'type' | 'title' | 'status' | 'detail' | 'code' | 'sentences' | 'instance' | 'correlationId';

/** What else the caller can use. */
type ErrorDetails = Readonly<Record<string, unknown>> & { readonly [Key in OfTheProblem]?: never };

/** A broken rule: a stable code, a sentence in Chinese and one in English, and what else the caller can use. */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly sentences: { readonly zh: string; readonly en: string },
    readonly details: ErrorDetails = {},
  ) {
    super(`${sentences.zh} ${sentences.en}`);
    this.name = new.target.name;
  }
}
