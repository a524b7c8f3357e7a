import { streams } from '#platform/context/core';
import { rulesDecider } from './rules.state.js';

/** The rules of a region's year, with all their versions: `rules-511124.2026`. */
export const rulesStreams = streams('rules', rulesDecider);

export const rulesIdOf = ({ region, fiscalYear }: { readonly region: string; readonly fiscalYear: number }): string =>
  `${region}.${fiscalYear}`;
