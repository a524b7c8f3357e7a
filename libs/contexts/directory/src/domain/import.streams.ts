import { streams } from '#platform/context/core';
import { importDecider } from './import.state.js';

/** An import of the organisation that was accepted: `organisationImport-<id>`. */
export const importStreams = streams('organisationImport', importDecider);
