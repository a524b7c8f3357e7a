import { streams } from '#platform/context/core';
import { targetDecider } from './target.state.js';

/** One project's target for one year, from draft to approval. */
export const targetStreams = streams('target', targetDecider);
