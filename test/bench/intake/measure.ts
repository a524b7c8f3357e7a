import { type Measure } from '../measure.js';
import { type Stage } from '../upload/stage.js';
import { type Sizes } from './sizes.js';

export type IntakeMeasure = Measure<Stage, Sizes>;
