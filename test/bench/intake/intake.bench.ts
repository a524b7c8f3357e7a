import { stagedBench } from '../staged-bench.js';
import { Stage } from '../upload/stage.js';
import { drop } from './measures/drop.js';
import { memory } from './measures/memory.js';
import { text } from './measures/text.js';
import { sizesOf } from './sizes.js';

/** Workbooks and tables as offices hand them in. */
export const intakeBench = stagedBench({
  name: 'intake',
  title: '读表 tables as offices hand them in',
  measures: [drop, memory, text],
  sizesOf,
  open: (options) => new Stage(options),
});
