import { streams } from '#platform/context/core';
import { personDecider } from './person.state.js';

export const personStreams = streams('person', personDecider);
