import { streams } from '#platform/context/core';
import { unitDecider } from './unit.state.js';

/** A unit of a region, for as long as the code is known: `unit-511124.307001`. */
export const unitStreams = streams('unit', unitDecider);

export const unitIdOf = (region: string, code: string): string => `${region}.${code}`;
