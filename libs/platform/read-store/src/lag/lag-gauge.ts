import { type DataSource } from 'typeorm';
import { type EventStore } from '#platform/event-store';
import { readSideLag, type ReadSideLag } from './read-side-lag.js';

export interface LagGaugeOptions {
  readonly dataSource: DataSource;
  readonly eventStore: Pick<EventStore, 'head' | 'backlogs'>;
  readonly prefixes: readonly string[];
}

const FRESH_MS = 1000;
// To read the lag must never be what makes it: a tenth of the time at most, unless it takes very long.
const REST = 9;
const LONGEST_REST_MS = 5000;

/** The lag as it was a moment ago. However many ask at a time, it is read once for all. */
export class LagGauge {
  private answer: Promise<ReadSideLag> | undefined;
  private freshUntil = 0;

  constructor(private readonly options: LagGaugeOptions) {}

  read(): Promise<ReadSideLag> {
    if (this.answer && performance.now() < this.freshUntil) return this.answer;
    this.freshUntil = Infinity;
    const began = performance.now();
    const { dataSource, eventStore, prefixes } = this.options;
    const answer = readSideLag(dataSource, eventStore, prefixes, new Date());
    const rest = (ms: number): void => {
      this.freshUntil = performance.now() + Math.min(Math.max(FRESH_MS, ms), LONGEST_REST_MS);
    };
    answer.then(
      () => rest(REST * (performance.now() - began)),
      () => rest(FRESH_MS),
    );
    this.answer = answer;
    return answer;
  }
}
