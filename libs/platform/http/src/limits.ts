/** How long a client may take; milliseconds. */
export interface HttpLimits {
  /** For the head of a request. */
  readonly headersMs: number;
  /** For a body, beside what its length takes on the slowest line (see readBody). */
  readonly bodyGraceMs: number;
  /** For a whole request, whatever it is: the last resort, above what the largest file on the slowest line takes. */
  readonly requestMs: number;
  /** Without a byte either way: someone who does not read the answer. Every answer of ours begins well within it. */
  readonly silenceMs: number;
  /** How often the heads are looked at. */
  readonly checkMs: number;
  /** A further one takes the place of another. Below the 1,024 files that a process may usually have open. */
  readonly connections: number;
}

export const HTTP_LIMITS: HttpLimits = {
  headersMs: 20_000,
  bodyGraceMs: 30_000,
  requestMs: 45 * 60_000,
  silenceMs: 120_000,
  checkMs: 5_000,
  connections: 800,
};
