import { placesIn } from '../reading/places.js';
import { type PresentIntake } from './intake.state.js';

/** Where a finding of an import is, as a person finds it on paper. */
export const placesOf = ({ header, projects }: PresentIntake) =>
  placesIn({ projects, otherLines: header.otherLines, mappings: header.mappings ?? [] });
