/** Revision an append is conditioned on; a number is exact. */
export type ExpectedRevision = 'any' | 'no_stream' | 'stream_exists' | bigint;

export interface ProposedEvent {
  readonly id: string;
  readonly type: string;
  readonly isJson: boolean;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export interface RecordedEvent extends ProposedEvent {
  readonly stream: string;
  readonly revision: bigint;
  readonly position: bigint;
  /** Microseconds since 1970. */
  readonly created: bigint;
}

export interface AppendRequest {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly ProposedEvent[];
  /** Milliseconds since 1970; not written when its turn comes later. */
  readonly deadline: number;
}

export type AppendOutcome =
  | { readonly kind: 'appended'; readonly revision: bigint; readonly position: bigint }
  | { readonly kind: 'wrong-revision'; readonly current: bigint }
  | { readonly kind: 'too-late' };

/** Revision of a stream that holds no event. */
export const NOTHING = -1n;

export const metastreamOf = (stream: string) => `$$${stream}`;

/** The database could not be asked: nothing is known about the outcome, and trying again is right. */
export class StoreUnavailable extends Error {
  constructor(reason: string, cause?: unknown) {
    super(reason, { cause });
  }
}
