import { stagedBench } from '../staged-bench.js';
import { drop } from './measures/drop.js';
import { sizesOf } from './sizes.js';
import { Stage } from './stage.js';

/** Files that people upload, and what the others feel of it. */
export const uploadBench = stagedBench({
  name: 'upload',
  title: '上传 uploads',
  measures: [drop],
  sizesOf,
  open: (options) => new Stage(options),
});
