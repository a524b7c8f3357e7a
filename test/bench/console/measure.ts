import { type Measure } from '../measure.js';
import { type Sizes } from './sizes.js';
import { type Stage } from './stage.js';

export type ConsoleMeasure = Measure<Stage, Sizes>;
