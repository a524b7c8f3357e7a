import { stagedBench } from '../staged-bench.js';
import { measures } from './measures/all.js';
import { sizesOf } from './sizes.js';
import { Stage } from './stage.js';

/** Projections, processes and jobs on a county's years. */
export const readSideBench = stagedBench({
  name: 'read-side',
  title: '读侧 the read side',
  measures,
  sizesOf,
  open: (options) => new Stage(options),
});
