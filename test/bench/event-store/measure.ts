import { type Measure } from '../measure.js';
import { type Sizes } from './sizes.js';
import { type Stage } from './stage.js';

/** One measure of this bench; its first contender runs on the large store. */
export type StoreMeasure = Measure<Stage, Sizes>;
