import { stagedBench } from '../staged-bench.js';
import { measures } from './measures/all.js';
import { sizesOf } from './sizes.js';
import { Stage } from './stage.js';

/** The embedded event store against Emmett on the same Postgres and against itself without storage. */
export const eventStoreBench = stagedBench({
  name: 'event-store',
  title: '内嵌事件库 the embedded event store',
  measures,
  sizesOf,
  open: (options) => new Stage(options),
});
