import { jsonEvent } from '@eventstore/db-client';

/** One append of the load, as its client saw it end. */
export interface Attempt {
  readonly append: string;
  readonly stream: string;
  readonly expected: 'any' | 'no_stream' | bigint;
  readonly ids: readonly string[];
  readonly outcome: Outcome;
  /** How often it was sent, each time with the same ids and the same expected revision. */
  readonly tries: number;
  /** What ended each try that had no answer. */
  readonly troubles: readonly string[];
}

export type Outcome =
  | { readonly kind: 'acknowledged'; readonly revision: bigint; readonly position: bigint }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unknown' };

/** What every event of the load says of itself. */
export interface Loaded {
  readonly append: string;
  readonly index: number;
  readonly of: number;
}

export const LOADED = 'Loaded';

/** The events of one append, each filled with so many bytes. */
export const loadedEvents = (append: string, pads: readonly number[]) =>
  pads.map((pad, index) => jsonEvent({ type: LOADED, data: { append, index, of: pads.length, pad: 'x'.repeat(pad) } }));

export type FromLoad = { readonly kind: 'attempts'; readonly attempts: readonly Attempt[] } | { readonly kind: 'done' };

export type ToLoad =
  /** From now on appends go there. */
  | { readonly kind: 'target'; readonly url: string }
  /** Ends when what is under way has an answer. */
  | { readonly kind: 'finish' };

export interface LoadOptions {
  readonly url: string;
  readonly seed: number;
  readonly name: string;
  /** Appends in flight. */
  readonly lanes: number;
  /** How many of the appends without an answer are sent again, from 0 to 1. */
  readonly retries: number;
}
