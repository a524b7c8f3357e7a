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
  readonly kind: 'append';
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly ProposedEvent[];
  /** Milliseconds since 1970; not written when its turn comes later. */
  readonly deadline: number;
}

/** `delete` hides what is in the stream until it is appended to again, `tombstone` ends it for ever. */
export interface DeleteRequest {
  readonly kind: 'delete' | 'tombstone';
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly deadline: number;
}

export type WriteRequest = AppendRequest | DeleteRequest;

type Refusal =
  | { readonly kind: 'wrong-revision'; readonly current: bigint }
  | { readonly kind: 'stream-deleted' }
  | { readonly kind: 'too-late' };

export interface Appended {
  readonly kind: 'appended';
  readonly revision: bigint;
  /** Of the last event; not told of an append that was written before and that readers no longer see. */
  readonly position?: bigint;
  /** Events written; none when all of them were written before. */
  readonly written: number;
}

export type AppendOutcome = Appended | Refusal;

export type DeleteOutcome = { readonly kind: 'deleted'; readonly position: bigint } | Refusal;

/** Revision of a stream that holds no event. */
export const NOTHING = -1n;

/** Revision of a tombstone, and with it of a stream that has ended for ever. */
export const TOMBSTONE = 9223372036854775807n;

export const METADATA_TYPE = '$metadata';
export const TOMBSTONE_TYPE = '$streamDeleted';

export const isMetastream = (stream: string) => stream.startsWith('$$');
export const metastreamOf = (stream: string) => `$$${stream}`;
export const originalOf = (metastream: string) => metastream.slice(2);

/** The database could not be asked: nothing is known about the outcome, and trying again is right. */
export class StoreUnavailable extends Error {
  constructor(reason: string, cause?: unknown) {
    super(reason, { cause });
  }
}
