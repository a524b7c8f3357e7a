import { type Row, type Samples } from './bench.js';
import { atMost, ratioOf, times } from './figures.js';
import { type Round } from './rounds.js';

/** One measure of a bench: `Stage` is what its contenders run on. */
export interface Measure<Stage, Sizes> {
  readonly name: string;
  readonly title: string;
  /** What is run in turn; the first is ours, and the one that --profile profiles. */
  contenders(stage: Stage, sizes: Sizes): Promise<Readonly<Record<string, Round>>>;
  /** How often each is run. */
  rounds(sizes: Sizes): number;
  /** No round before them to warm up. */
  readonly isCold?: true;
  rows(samples: Samples, sizes: Sizes): readonly Row[];
  /** Contenders of whom the report says what was busy. */
  readonly watched: readonly string[];
}

export interface StoreSizes {
  /** Events in the two stores whose costs are compared. */
  readonly large: number;
  readonly small: number;
}

/** The cost of one event in the large store as a multiple of that in the small one; a rate is a cost upside down. */
export function growthRow(samples: Samples, { large, small }: StoreSizes, of: Growth): Row {
  const isRate = of.figure === 'perSecond';
  const ratio = ratioOf(samples, of.figure, isRate ? [of.small, of.large] : [of.large, of.small]);
  return {
    what: `　${of.what} ${large.toLocaleString('en')} 条 ÷ ${small.toLocaleString('en')} 条 events stored`,
    figure: times(ratio),
    ...(of.isInformation ? {} : { must: atMost(ratio, 1.2, ' ×'), aim: atMost(ratio, 1.1, ' ×') }),
  };
}

interface Growth {
  readonly what: string;
  readonly figure: string;
  /** Contenders. */
  readonly large: string;
  readonly small: string;
  readonly isInformation?: true;
}
