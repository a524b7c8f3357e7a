import { exact, twoPlaces, type Exact } from '#domain/kernel';
import { raisedToCents } from './assessment.js';
import type { QualitativeBand, ScoringPolicy } from './policy.js';

export interface LegalRange {
  readonly from: Exact;
  readonly to: Exact;
  /** Only the best band holds its upper end. */
  readonly closed: boolean;
}

export const bandOf = (grade: string, { qualitative }: ScoringPolicy): QualitativeBand | undefined =>
  qualitative.find((band) => band.grade === grade);

/** Scores have two places, so [7.716, 10.288) holds the same ones as [7.72, 10.29): edges are rounded up. */
export const legalRange = ({ from, to }: QualitativeBand, weight: Exact): LegalRange => ({
  from: raisedToCents(weight.times(exact(from))),
  to: raisedToCents(weight.times(exact(to))),
  closed: exact(to).eq(1),
});

export const isInside = ({ from, to, closed }: LegalRange, score: Exact): boolean =>
  score.gte(from) && (score.lt(to) || (closed && score.eq(to)));

export const rangeText = ({ from, to, closed }: LegalRange): string =>
  `[${twoPlaces(from)}, ${twoPlaces(to)}${closed ? ']' : ')'}`;

/** The same for a person: which scores there may be. */
export const rangeSentence = ({ from, to, closed }: LegalRange): readonly [zh: string, en: string] =>
  closed
    ? [`不低于 ${twoPlaces(from)}、不高于 ${twoPlaces(to)}`, `at least ${twoPlaces(from)} and at most ${twoPlaces(to)}`]
    : [`不低于 ${twoPlaces(from)}、低于 ${twoPlaces(to)}`, `at least ${twoPlaces(from)} and below ${twoPlaces(to)}`];
