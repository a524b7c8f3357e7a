import { stagedBench } from '../staged-bench.js';
import { decision } from './decision.js';
import { DecisionStage } from './decision-stage.js';
import { readAudit } from './read-audit.js';
import { sizesOf } from './sizes.js';

/** What it costs to know who may do what. */
export const accessBench = stagedBench({
  name: 'access',
  title: '权限 who may do what',
  measures: [decision, readAudit],
  sizesOf,
  open: (options) => new DecisionStage(options),
});
