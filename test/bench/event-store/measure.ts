import { type Row, type Samples } from '../bench.js';
import { atMost, ratioOf, times } from '../figures.js';
import { type Round } from '../rounds.js';
import { type Sizes } from './sizes.js';
import { type Stage } from './stage.js';

/** One measure of this bench. */
export interface StoreMeasure {
  readonly name: string;
  readonly title: string;
  /** What is run in turn; the first is ours on the large store, and the one that --profile profiles. */
  contenders(stage: Stage, sizes: Sizes): Promise<Readonly<Record<string, Round>>>;
  /** How often each is run. */
  rounds(sizes: Sizes): number;
  /** No round before them to warm up. */
  readonly isCold?: true;
  rows(samples: Samples, sizes: Sizes): readonly Row[];
  /** Contenders of whom the report says what was busy. */
  readonly watched: readonly string[];
}

/** The cost of one event in the large store as a multiple of that in the small one; a rate is a cost upside down. */
export function growthRow(samples: Samples, { large, small }: Sizes, of: Growth): Row {
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
