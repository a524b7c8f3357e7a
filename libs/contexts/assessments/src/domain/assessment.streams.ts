import { streams } from '#platform/context/core';
import { assessmentDecider } from './assessment.state.js';

/** The self-assessment of one target; its id is the target's. */
export const assessmentStreams = streams('assessment', assessmentDecider);
