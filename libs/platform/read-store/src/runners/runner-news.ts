/** What a runner tells of itself, for metrics and logs. */
export type RunnerNews =
  | { readonly kind: 'leading' }
  | { readonly kind: 'following' }
  /** Rows and checkpoint are committed; `events` of interest were in the batch. */
  | { readonly kind: 'committed'; readonly events: number; readonly position: string; readonly ms: number }
  | { readonly kind: 'reconnecting'; readonly why: string }
  | { readonly kind: 'parked'; readonly stream: string; readonly revision: number; readonly error: string }
  /** An operator's decision was carried out; `parked` when the stream is parked again. */
  | { readonly kind: 'redriven'; readonly stream: string; readonly parked: boolean }
  /** What it does failed and is begun again from the checkpoint. */
  | { readonly kind: 'failed'; readonly why: string };
