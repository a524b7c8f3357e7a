import { type Measure } from '../measure.js';
import { type Sizes } from './sizes.js';
import { type Stage } from './stage.js';

export type UploadMeasure = Measure<Stage, Sizes>;
