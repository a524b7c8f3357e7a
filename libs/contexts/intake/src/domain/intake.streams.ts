import { streams } from '#platform/context/core';
import { intakeDecider } from './intake.state.js';

/** One imported table, from its file to the drafts made of it. */
export const intakeStreams = streams('intake', intakeDecider);
