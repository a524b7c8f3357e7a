import { Registry } from 'prom-client';

/** What is counted of a running server. */
export class Metrics {
  readonly registry = new Registry();

  /** An append that was acknowledged, `seconds` after it came. */
  appended(_events: number, _seconds: number): void {}

  /** An append, delete or tombstone that was answered with an error, by the error's kind: wrong-revision, too-large, … */
  refused(_kind: string): void {}

  /** Events sent to readers. */
  read(_events: number): void {}

  /** A subscription that begins; `lag` is asked at every scrape: events of the log it has not looked at yet. Call the answer when it ends. */
  subscribed(_to: 'all' | 'stream', _lag: () => number): () => void {
    return () => undefined;
  }
}
