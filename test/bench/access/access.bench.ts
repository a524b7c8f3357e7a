import { stagedBench } from '../staged-bench.js';
import { decision } from './decision.js';
import { DecisionStage } from './decision-stage.js';
import { readAudit } from './read-audit.js';
import { refusals } from './refusals.js';
import { sizesOf } from './sizes.js';

/** What it costs to know who may do what. */
export const accessBench = stagedBench({
  name: 'access',
  title: '权限 who may do what',
  measures: [decision, readAudit, refusals],
  sizesOf,
  open: (options) => new DecisionStage(options),
});
