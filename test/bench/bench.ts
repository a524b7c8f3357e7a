import { type Progress } from './progress.js';

/** What one round found, by the figure's name: perSecond, p50, p99, … */
export type Sample = Readonly<Record<string, number>>;

/** The rounds of every contender of a measure, by the contender's name. */
export type Samples = Readonly<Record<string, readonly Sample[]>>;

export interface Demand {
  readonly text: string;
  readonly holds: boolean;
}

/** One line of the report; one without demands only informs. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly must?: Demand;
  readonly aim?: Demand;
}

export interface MeasureReport {
  readonly name: string;
  readonly title: string;
  readonly samples: Samples;
  readonly rows: readonly Row[];
  /** What was busy meanwhile. */
  readonly notes: readonly string[];
  /** Its notes say with what. */
  readonly hasFailed?: true;
}

export interface BenchOptions {
  readonly quick: boolean;
  /** Names of measures; all when empty. */
  readonly only: readonly string[];
  /** Events in the large store, instead of what the bench takes by itself. */
  readonly events?: number;
  readonly rounds?: number;
  /** A folder for .cpuprofile files; profiles are taken only with it. */
  readonly profileTo?: string;
}

export interface BenchReport {
  readonly environment: Readonly<Record<string, string>>;
  readonly measures: readonly MeasureReport[];
}

/** A bench as the registry knows it. */
export interface Bench {
  readonly name: string;
  readonly title: string;
  readonly measures: readonly { readonly name: string; readonly title: string }[];
  /** Ends every process it started and removes its data before it settles; rejects when `stop` aborts. */
  run(options: BenchOptions, progress: Progress, stop: AbortSignal): Promise<BenchReport>;
}
