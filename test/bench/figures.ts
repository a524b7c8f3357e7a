import { type Sample, type Samples } from './bench.js';
import { ratios, type Summary, summaryOf } from './statistics.js';

const valuesOf = (samples: Samples, contender: string, figure: string): readonly number[] => {
  const values = samples[contender]?.map((sample: Sample) => sample[figure]);
  if (!values || values.includes(undefined)) throw new Error(`no figure ${figure} of ${contender}`);
  return values.filter((value) => value !== undefined);
};

export const figureOf = (samples: Samples, contender: string, figure: string): Summary =>
  summaryOf(valuesOf(samples, contender, figure));

/** How many times the figure of `these` is that of `those`. */
export const ratioOf = (samples: Samples, figure: string, [these, those]: readonly [string, string]): Summary =>
  summaryOf(ratios(valuesOf(samples, these, figure), valuesOf(samples, those, figure)));

/** The same of two figures of one contender. */
export const ratioWithin = (samples: Samples, contender: string, [these, those]: readonly [string, string]): Summary =>
  summaryOf(ratios(valuesOf(samples, contender, these), valuesOf(samples, contender, those)));

const spread = ({ median, min, max }: Summary, show: (value: number) => string) =>
  `${show(median)} (${show(min)}–${show(max)})`;

const count = (value: number) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1));

export const perSecond = (summary: Summary) => `${spread(summary, count)}/s`;
export const milliseconds = (summary: Summary) => `${spread(summary, (value) => value.toFixed(2))} ms`;
export const times = (summary: Summary) => `${spread(summary, (value) => value.toFixed(2))} ×`;
export const megabytes = ({ median }: Summary) => `${Math.round(median)} MB`;
export const percent = (summary: Summary) => `${spread(summary, (value) => String(Math.round(value * 100)))} %`;

export const atLeast = (summary: Summary, bound: number, unit = '') => ({
  text: `≥ ${bound.toLocaleString('en')}${unit}`,
  holds: summary.median >= bound,
});
export const atMost = (summary: Summary, bound: number, unit = '') => ({
  text: `≤ ${bound.toLocaleString('en')}${unit}`,
  holds: summary.median <= bound,
});
/** A ratio that is 1, give or take such a share. */
export const within = (summary: Summary, share: number) => ({
  text: `${1 - share}–${1 + share} ×`,
  holds: summary.median >= 1 - share && summary.median <= 1 + share,
});
