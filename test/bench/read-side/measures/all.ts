import { type ReadSideMeasure } from '../measure.js';
import { catchUp } from './catch-up.js';
import { enqueue } from './enqueue.js';
import { growth } from './growth.js';
import { memory } from './memory.js';
import { rebuild } from './rebuild.js';
import { views } from './views.js';
import { visible } from './visible.js';

/** In the order of the report; those on the read side at work are last, because it goes on beside what follows. */
export const measures: readonly ReadSideMeasure[] = [catchUp, growth, memory, enqueue, views, visible, rebuild];
