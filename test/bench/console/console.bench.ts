import { stagedBench } from '../staged-bench.js';
import { firstScreen } from './measures/first-screen.js';
import { list } from './measures/list.js';
import { typing } from './measures/typing.js';
import { sizesOf } from './sizes.js';
import { Stage } from './stage.js';

/** What people wait for in front of the page. */
export const consoleBench = stagedBench({
  name: 'console',
  title: '页面：在浏览器里看到结果之前的等待 the page: how long one waits for it in a browser',
  measures: [firstScreen, list, typing],
  sizesOf,
  open: (options) => new Stage(options),
});
